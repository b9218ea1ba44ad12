package bot.accord.dialog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads latitude and longitude: {@code 53.92, 27.60}, {@code 53,92 27,60}, {@code 53°54′N 27°34′E}. */
final class Degrees {

    private static final int LONGEST = 120;

    /** How the four sides are written beside the numbers; the longer ones first. */
    private static final List<Map.Entry<Pattern, String>> SIDES = List.of(
            side("пн\\.? ?ш\\.?|с\\.? ?ш\\.?|北纬|北緯", "N"),
            side("пд\\.? ?ш\\.?|ю\\.? ?ш\\.?|南纬|南緯", "S"),
            side("[ву]\\.? ?д\\.?|东经|東經", "E"),
            side("з\\.? ?д\\.?|西经|西經", "W"),
            side("[\u2019\u02B9\u2032]", "'"),
            side("[\u201D\u201C\u02BA\u2033]|''", "\""),
            side("[\u2212\u2013]", "-"));

    private static final Pattern NUMBERS = pair("%s(?: ?[,;] ?| )%s");
    private static final Pattern SIDES_BEFORE = pair("(?<a>[NSEW]) ?%s ?[,;]? ?(?<b>[NSEW]) ?%s");
    private static final Pattern SIDES_BEHIND = pair("%s ?(?<a>[NSEW]) ?[,;]? ?%s ?(?<b>[NSEW])");

    private Degrees() {}

    private static Map.Entry<Pattern, String> side(String words, String sign) {
        return Map.entry(Pattern.compile(words), sign);
    }

    /** Puts the pattern of a number in two places: degrees, and perhaps minutes and seconds. */
    private static Pattern pair(String form) {
        return Pattern.compile(form.formatted(angle(1), angle(2)));
    }

    private static String angle(int number) {
        var fraction = "(?:[.,][0-9]{1,15})?";
        return ("(?<d%1$d>[+-]?[0-9]{1,3}" + fraction + ")(?: ?° ?(?:(?<m%1$d>[0-9]{1,2}" + fraction
                        + ") ?' ?(?:(?<s%1$d>[0-9]{1,2}" + fraction + ") ?\" ?)?)?)?")
                .formatted(number);
    }

    static Optional<Point> point(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var text = folded(words);
        for (var form : List.of(SIDES_BEFORE, SIDES_BEHIND, NUMBERS)) {
            var match = form.matcher(text);
            if (match.matches()) {
                return point(match.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private static String folded(String words) {
        // the ordinal sign and the ring are taken for the sign of degrees, which NFKC would make letters of
        var text = Normalizer.normalize(words.replace('\u00BA', '°').replace('\u02DA', '°'), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (var side : SIDES) {
            text = side.getKey().matcher(text).replaceAll(side.getValue());
        }
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static Optional<Point> point(MatchResult match) {
        var first = degrees(match, 1);
        var second = degrees(match, 2);
        if (!match.namedGroups().containsKey("a")) {
            return Optional.of(new Point(first, second));
        }
        var sides = match.group("a") + match.group("b");
        first = sides.charAt(0) == 'S' || sides.charAt(0) == 'W' ? -first : first;
        second = sides.charAt(1) == 'S' || sides.charAt(1) == 'W' ? -second : second;
        return switch (sides) {
            case "NE", "NW", "SE", "SW" -> Optional.of(new Point(first, second));
            case "EN", "WN", "ES", "WS" -> Optional.of(new Point(second, first));
            default -> Optional.empty();
        };
    }

    private static double degrees(MatchResult match, int number) {
        var degrees = number(match.group("d" + number));
        var parts = number(match.group("m" + number)) / 60 + number(match.group("s" + number)) / 3600;
        return match.group("d" + number).startsWith("-") ? degrees - parts : degrees + parts;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
