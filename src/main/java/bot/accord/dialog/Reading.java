package bot.accord.dialog;

import bot.accord.chat.Rich;
import bot.accord.time.Zones;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What typed words came to as the answer to a field. */
sealed interface Reading {

    /** They are an answer. */
    record Taken(Answer answer) implements Reading {}

    /** They are none; what was wanted. */
    record Refused(Phrase phrase, Map<String, Object> values) implements Reading {}

    /**
     * Reads words as the answer to a field of this kind. A choice's labels are those of its buttons, matched before; a moment
     * is read as it is kept: as people type it, {@link Moments} reads it, who know the answers before.
     */
    static Reading of(Form.Kind kind, Rich typed) {
        var words = Clean.rich(typed);
        return switch (kind) {
            case Form.Kind.Words(var least, var most) -> words(stripped(words), least, most);
            case Form.Kind.Email _ -> spelt(kind, Spelling.email(plain(words)));
            case Form.Kind.Whole(var least, var most) -> spelt(kind, Spelling.whole(plain(words), least, most));
            case Form.Kind.Day _ -> spelt(kind, Spelling.day(plain(words)));
            case Form.Kind.Link _ -> link(kind, Links.read(words.text().strip()));
            case Form.Kind.Phone _ -> spelt(kind, Phones.read(plain(words)));
            case Form.Kind.Moment _ -> spelt(kind, Moments.kept(words.text()).map(ZonedDateTime::toString));
            case Form.Kind.Zone _ ->
                spelt(kind, Zones.read(plain(words)).stream().findFirst().map(ZoneId::getId));
            case Form.Kind.Spot _ -> spot(words);
            case Form.Kind.OneOf _, Form.Kind.SomeOf _, Form.Kind.Files _ -> wanted(kind);
        };
    }

    /** Returns what to say where something came that is not even words, such as a sticker. */
    static Refused wanted(Form.Kind kind) {
        return switch (kind) {
            case Form.Kind.OneOf _, Form.Kind.SomeOf _ -> refused(Phrase.CHOOSE);
            case Form.Kind.Words _ -> refused(Phrase.WRITE);
            case Form.Kind.Email _ -> refused(Phrase.NOT_EMAIL);
            case Form.Kind.Whole(var least, var most) ->
                new Refused(Phrase.NOT_WHOLE, Map.of("least", least, "most", most));
            case Form.Kind.Day _ -> refused(Phrase.NOT_DAY);
            case Form.Kind.Link _ -> refused(Phrase.NOT_LINK);
            case Form.Kind.Phone _ -> refused(Phrase.NOT_PHONE);
            case Form.Kind.Moment _ -> refused(Phrase.NOT_MOMENT);
            case Form.Kind.Zone _ -> refused(Phrase.NOT_ZONE);
            case Form.Kind.Spot _ -> refused(Phrase.NOT_SPOT);
            case Form.Kind.Files _ -> refused(Phrase.ATTACH);
        };
    }

    private static Reading words(Rich words, int least, int most) {
        var length = words.text().length();
        if (length < Math.max(least, 1) || !Clean.isVisible(words.text())) {
            return new Refused(Phrase.TOO_SHORT, Map.of("least", Math.max(least, 1)));
        }
        return length > most
                ? new Refused(Phrase.TOO_LONG, Map.of("most", most, "length", length))
                : new Taken(new Answer.Written(words));
    }

    private static Rich stripped(Rich words) {
        var text = words.text();
        var start = text.length() - text.stripLeading().length();
        return words.between(start, Math.max(start, text.stripTrailing().length()));
    }

    private static Reading spot(Rich words) {
        var point = Point.typed(words.text());
        if (point.isEmpty()) {
            return refused(Phrase.NOT_SPOT);
        }
        return point.get().exists() ? new Taken(point.get().answer()) : refused(Phrase.NO_SUCH_SPOT);
    }

    /** The address counts as it is kept, not as it was typed. */
    private static Reading link(Form.Kind kind, Optional<String> address) {
        var length = address.map(String::length).orElse(0);
        return length > Links.MOST
                ? new Refused(Phrase.LINK_TOO_LONG, Map.of("most", Links.MOST, "length", length))
                : spelt(kind, address);
    }

    private static Reading spelt(Form.Kind kind, Optional<String> spelling) {
        return spelling.isPresent() ? new Taken(new Answer.Written(Rich.plain(spelling.get()))) : wanted(kind);
    }

    /** Chinese keyboards type figures and signs in a width of their own. */
    private static String plain(Rich words) {
        return Normalizer.normalize(words.text().strip(), Normalizer.Form.NFKC);
    }

    private static Refused refused(Phrase phrase) {
        return new Refused(phrase, Map.of());
    }

    /** The spellings of the kinds that have one. */
    final class Spelling {

        private static final Pattern EMAIL = Pattern.compile(
                "[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");
        private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
        private static final List<DateTimeFormatter> DAYS = List.of(
                DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
                DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT));

        private Spelling() {}

        /** Checks the form only (RFC 5321: at most 254 characters in all, 64 before the sign). */
        static Optional<String> email(String text) {
            var isOne = text.length() <= 254
                    && EMAIL.matcher(text).matches()
                    && !text.startsWith(".")
                    && !text.contains("..")
                    && !text.contains(".@");
            return isOne ? Optional.of(text) : Optional.empty();
        }

        static Optional<String> whole(String text, long least, long most) {
            if (!WHOLE.matcher(text).matches()) {
                return Optional.empty();
            }
            var number = Long.parseLong(text);
            return number < least || number > most ? Optional.empty() : Optional.of(Long.toString(number));
        }

        static Optional<String> day(String text) {
            for (var format : DAYS) {
                try {
                    return Optional.of(LocalDate.parse(text, format).toString());
                } catch (DateTimeException _) {
                    // perhaps the other spelling
                }
            }
            return Optional.empty();
        }
    }
}
