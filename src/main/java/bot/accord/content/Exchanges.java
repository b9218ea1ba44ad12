package bot.accord.content;

import bot.accord.dialog.Directory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the exchanges of the directory. */
final class Exchanges {

    private static final String UNTIL = "until";

    private final Faults faults;
    private final Texts texts;
    private final References references;

    Exchanges(Faults faults, Texts texts, References references) {
        this.faults = faults;
        this.texts = texts;
        this.references = references;
    }

    Directory.Exchange exchange(String id, Node.Mapping body) {
        var first = day(body, "day").orElse(LocalDate.EPOCH);
        return new Directory.Exchange(
                id,
                texts.text(body, "title"),
                texts.text(body, "text"),
                first,
                last(body, first),
                body.value("place").flatMap(texts::text).orElse(null),
                references.topics(body),
                references.sources(body));
    }

    private LocalDate last(Node.Mapping body, LocalDate first) {
        var last = day(body, UNTIL).orElse(first);
        if (last.isBefore(first)) {
            body.value(UNTIL)
                    .ifPresent(node -> faults.error(
                            node.spot(), "it ends before it begins, on " + first, "swap or change the days"));
            return first;
        }
        return last;
    }

    /** Returns the day under a key; empty where there is none, or none such in the calendar, which is noted. */
    private Optional<LocalDate> day(Node.Mapping body, String key) {
        return body.scalar(key).filter(this::isShaped).flatMap(scalar -> {
            var day = parsed(scalar.text());
            if (day == null) {
                faults.error(scalar.spot(), "there is no day " + scalar.text(), "write a day such as 2027-03-12");
            }
            return Optional.ofNullable(day);
        });
    }

    /** What is no day by its shape has been noted with it. */
    private boolean isShaped(Node.Scalar scalar) {
        return scalar.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
