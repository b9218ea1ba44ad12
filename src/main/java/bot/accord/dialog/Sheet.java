package bot.accord.dialog;

import bot.accord.chat.Rich;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message being written: the values, the words so far, and the values to be put into them. */
final class Sheet {

    /** Under this name the values hold the zone in which moments are told. */
    static final String ZONE = "visitor.zone";

    private final Map<String, ?> values;
    private final StringBuilder words = new StringBuilder();
    private final List<Rich> slots = new ArrayList<>();
    private @Nullable BigDecimal counted;

    Sheet(Map<String, ?> values) {
        this.values = values;
    }

    void write(String literal) {
        words.append(literal);
    }

    void hold(Rich value) {
        words.append(Slots.of(slots.size()));
        slots.add(Clean.rich(value));
    }

    @Nullable Object value(String name) {
        return values.get(name);
    }

    /** Returns the value as a number, null where it is none. */
    @Nullable BigDecimal number(String name) {
        return ValueFormat.number(value(name));
    }

    /** Returns the number that the plural around counts, null where there is none. */
    @Nullable BigDecimal counted() {
        return counted;
    }

    /** Writes the pieces of a plural's branch, in which # is {@code number}. */
    void counting(@Nullable BigDecimal number, List<Piece> branch) {
        var before = counted;
        counted = number;
        branch.forEach(piece -> piece.write(this));
        counted = before;
    }

    ZoneId zone() {
        return values.get(ZONE) instanceof ZoneId zone ? zone : ZoneOffset.UTC;
    }

    String words() {
        return words.toString();
    }

    List<Rich> slots() {
        return slots;
    }
}
