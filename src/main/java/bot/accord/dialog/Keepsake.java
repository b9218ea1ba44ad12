package bot.accord.dialog;

import bot.accord.chat.Rich;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Values spelt as text, so that a conversation can keep them: a letter for the kind, a colon, the value. What has no kind
 * of its own is kept as words; formatting is not kept.
 */
final class Keepsake {

    private static final int LONGEST = 4096;

    private Keepsake() {}

    static Map<String, String> of(Map<String, Object> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var kept = new HashMap<String, String>();
        values.forEach((name, value) -> kept.put(name, spell(value)));
        return kept;
    }

    static Map<String, Object> read(Map<String, String> kept) {
        if (kept.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<String, Object>();
        kept.forEach((name, spelt) -> values.put(name, value(spelt)));
        return values;
    }

    private static String spell(Object value) {
        return switch (value) {
            case Number number -> "n:" + number;
            case Instant instant -> "i:" + instant;
            case ZonedDateTime time -> "z:" + time;
            case LocalDate day -> "d:" + day;
            case Rich rich -> "s:" + Labels.cut(Clean.text(rich.text()), LONGEST);
            default -> "s:" + Labels.cut(Clean.text(value.toString()), LONGEST);
        };
    }

    private static Object value(String spelt) {
        if (spelt.length() < 2 || spelt.charAt(1) != ':') {
            return spelt;
        }
        var rest = spelt.substring(2);
        try {
            return switch (spelt.charAt(0)) {
                case 'n' -> new BigDecimal(rest);
                case 'i' -> Instant.parse(rest);
                case 'z' -> ZonedDateTime.parse(rest);
                case 'd' -> LocalDate.parse(rest);
                default -> rest;
            };
        } catch (DateTimeException | NumberFormatException _) {
            return rest;
        }
    }
}
