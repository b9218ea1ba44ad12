package bot.accord.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the point out of a link to a map, as Google, Apple, OpenStreetMap and Yandex write them, or of a {@code geo:} address
 * (RFC 5870). A shortened link says nothing.
 */
final class MapLinks {

    private static final Pattern FORM = Pattern.compile("(?:https?://|geo:)\\S+", Pattern.CASE_INSENSITIVE);

    /** Where Yandex' maps are, the longitude comes first. */
    private static final Pattern TURNED = Pattern.compile("https?://(?:[a-z0-9-]+\\.)*yandex\\.[a-z.]+/.*");

    /** A pin is sharper than what was searched for, and that than the middle of the view. */
    private static final List<Pattern> LATITUDE_FIRST = List.of(
            numbers("!3d%s!4d%s"),
            numbers("[?&]mlat=%s&mlon=%s"),
            numbers("[?&](?:q|query|ll|center|daddr|destination|saddr)=(?:loc:)?%s,\\+?%s"),
            numbers("^geo:%s,%s"),
            numbers("@%s,%s"),
            numbers("#map=[0-9.]+/%s/%s"));

    private static final List<Pattern> LONGITUDE_FIRST =
            List.of(numbers("[?&]whatshere\\[point]=%s,%s"), numbers("[?&]pt=%s,%s"), numbers("[?&]ll=%s,%s"));

    private MapLinks() {}

    private static Pattern numbers(String form) {
        var number = "(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)";
        return Pattern.compile(form.formatted(number, number));
    }

    static boolean isOne(String words) {
        return FORM.matcher(words).matches();
    }

    /** Returns the point of a link; empty where it names none. */
    static Optional<Point> point(String link) {
        var text = link.toLowerCase(Locale.ROOT)
                .replace("%2c", ",")
                .replace("%5b", "[")
                .replace("%5d", "]")
                .replace("%20", "+");
        var isTurned = TURNED.matcher(text).matches();
        return (isTurned ? LONGITUDE_FIRST : LATITUDE_FIRST)
                .stream()
                        .map(form -> form.matcher(text))
                        .filter(match -> match.find())
                        .findFirst()
                        .map(match -> isTurned
                                ? point(match.group(2), match.group(1))
                                : point(match.group(1), match.group(2)));
    }

    private static Point point(String latitude, String longitude) {
        return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }
}
