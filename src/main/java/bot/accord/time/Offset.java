package bot.accord.time;

import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones that are nothing but an offset: {@code UTC+3}, {@code GMT -5:30}, {@code +03:00}, {@code UTC}. */
final class Offset {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int FURTHEST = 14;
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:utc|gmt|z)\\s*|(?:utc|gmt)?\\s*([-+–−])\\s*(\\d{1,2})(?::?([0-5]\\d))?");

    private Offset() {}

    static Optional<ZoneId> read(String words) {
        var written = WRITTEN.matcher(
                Normalizer.normalize(words, Normalizer.Form.NFKC).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        return written.group(1) == null ? Optional.of(UTC) : offset(written);
    }

    private static Optional<ZoneId> offset(Matcher written) {
        var hours = Integer.parseInt(written.group(2));
        var minutes = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
        if (hours > FURTHEST) {
            return Optional.empty();
        }
        var sign = written.group(1).equals("+") ? 1 : -1;
        return Optional.of(hours == 0 && minutes == 0 ? UTC : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    /** Returns an offset as it is read: {@code UTC+3}, {@code UTC−5:30}, {@code UTC}. */
    static String shown(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        var hours = (offset.getTotalSeconds() < 0 ? "UTC−" : "UTC+") + minutes / 60;
        return minutes % 60 == 0 ? hours : hours + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }
}
