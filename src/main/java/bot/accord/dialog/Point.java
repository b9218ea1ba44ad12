package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A point on the map, or what somebody took for one.
 *
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
record Point(double latitude, double longitude) {

    /** A tenth of a metre. */
    private static final int DIGITS = 6;

    private static final int LONGEST = 2_000;

    /** Reads numbers, degrees and minutes, or a link to a map; empty where there is no point in the words. */
    static Optional<Point> typed(String words) {
        var text = words.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return MapLinks.isOne(text) ? MapLinks.point(text) : Degrees.point(text);
    }

    /** Reads a point as it is kept. */
    static Optional<Point> kept(String words) {
        var comma = words.indexOf(',');
        try {
            return comma < 0
                    ? Optional.empty()
                    : Optional.of(new Point(
                            Double.parseDouble(words.substring(0, comma)),
                            Double.parseDouble(words.substring(comma + 1))));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static Point of(Incoming.Spot spot) {
        return new Point(spot.latitude(), spot.longitude());
    }

    boolean exists() {
        return Incoming.Spot.exists(latitude, longitude);
    }

    Answer answer() {
        return new Answer.Written(Rich.plain(spelt(latitude) + "," + spelt(longitude)));
    }

    /** Returns the point as it is read: {@code 53.92, 27.6}. */
    String words() {
        return spelt(latitude) + ", " + spelt(longitude);
    }

    private static String spelt(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
