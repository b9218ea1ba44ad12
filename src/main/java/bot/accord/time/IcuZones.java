package bot.accord.time;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What ICU knows of zones, under the ids that Java has for them. */
final class IcuZones {

    private IcuZones() {}

    /** Returns ICU's ids of the zones that are places, one for each; of a country where one is named. */
    static Stream<String> ids(@Nullable String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream();
    }

    /** Returns the present name of a zone: Europe/Kyiv for Europe/Kiev, Asia/Shanghai for PRC. */
    static Optional<ZoneId> zone(String id) {
        var known = ZoneId.getAvailableZoneIds();
        return Stream.of(TimeZone.getIanaID(id), id)
                .filter(candidate -> candidate != null && known.contains(candidate))
                .findFirst()
                .map(ZoneId::of);
    }

    static List<ZoneId> zones(String country) {
        return ids(country).map(IcuZones::zone).flatMap(Optional::stream).toList();
    }

    static List<String> countries() {
        return List.of(Locale.getISOCountries());
    }

    /** Returns the city by which a zone is known in a language; null for one that is no place. */
    static @Nullable String city(String id, ULocale locale) {
        var icu = TimeZone.getCanonicalID(id);
        return icu == null ? null : TimeZoneNames.getInstance(locale).getExemplarLocationName(icu);
    }
}
