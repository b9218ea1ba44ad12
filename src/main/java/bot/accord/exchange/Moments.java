package bot.accord.exchange;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** How a time is kept: {@code 2027-03-12T10:00+03:00}, and its zone beside it. */
final class Moments {

    private Moments() {}

    static String spell(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    static @Nullable String spellOrNull(@Nullable ZonedDateTime time) {
        return time == null ? null : spell(time);
    }

    /**
     * Returns the same local time in the zone, by the rules that the zone has now. Where clocks go back it is there twice:
     * the offset tells which is meant.
     */
    static ZonedDateTime read(String spelt, ZoneId zone) {
        var kept = OffsetDateTime.parse(spelt);
        return ZonedDateTime.ofLocal(kept.toLocalDateTime(), zone, kept.getOffset());
    }

    static @Nullable ZonedDateTime readOrNull(@Nullable String spelt, ZoneId zone) {
        return spelt == null ? null : read(spelt, zone);
    }
}
