package bot.accord.time;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a {@link Template}: a number by how many digits it may have, a word by its kinds, or a sign.
 *
 * @param most digits, 0 where no number is wanted
 * @param floor the smallest number
 */
record Slot(String name, int least, int most, int floor, Set<Kind> kinds) {

    /** The smallest number that can be no hour. */
    private static final int NO_HOUR = 25;

    /** Returns the place that a template's word names; {@code AT|ON} is a word of either kind. */
    static Slot of(String name) {
        return switch (name) {
            case "d", "m", "h", "i", "oh" -> new Slot(name, 1, 2, 0, Set.of());
            case "yy", "mm", "ss", "om" -> new Slot(name, 2, 2, 0, Set.of());
            case "late" -> new Slot(name, 2, 2, NO_HOUR, Set.of());
            case "y" -> new Slot(name, 4, 4, 0, Set.of());
            case "n" -> new Slot(name, 1, 3, 0, Set.of());
            case "f" -> new Slot(name, 1, 9, 0, Set.of());
            case ".", "/", "-", ":", "+" -> new Slot(name, 0, 0, 0, Set.of());
            default -> new Slot(name, 0, 0, 0, kinds(name));
        };
    }

    private static Set<Kind> kinds(String name) {
        var kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(name.split("\\|", -1)).map(Kind::valueOf).forEach(kinds::add);
        return kinds;
    }

    /** Returns the value of a token that fits, null for one that does not. */
    @Nullable Integer value(Token token) {
        if (most > 0) {
            return number(token.digits());
        }
        return kinds.isEmpty() ? sign(token) : word(token);
    }

    private @Nullable Integer number(String digits) {
        var fits = digits.length() >= least && digits.length() <= most && Integer.parseInt(digits) >= floor;
        return fits ? Integer.valueOf(digits) : null;
    }

    private @Nullable Integer sign(Token token) {
        return token.sign() == name.charAt(0) ? 0 : null;
    }

    private @Nullable Integer word(Token token) {
        for (var meaning : token.meanings()) {
            if (kinds.contains(meaning.kind())) {
                return meaning.value();
            }
        }
        return null;
    }
}
