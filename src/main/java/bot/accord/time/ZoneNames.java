package bot.accord.time;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Zones by folded names: our own cities first, then ICU's, countries, and the ids. */
final class ZoneNames {

    private static final List<ULocale> LANGUAGES =
            Stream.of("en", "ru", "be", "zh").map(ULocale::forLanguageTag).toList();

    /** Before and behind the name of a place: in Minsk, г. Минск, 北京市, Minsk time. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:in|at|from|city of|в|во|из|г\\.|город|у|ў|з|горад|我在|在)\\s+|^(?:г\\.|我在|在)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND =
            Pattern.compile("(?:市|时间|\\s+(?:time|время|час|city))$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile("[,(（，、]");

    /** A name of fewer letters is too easily another one. */
    private static final int LEAST_TO_MEND = 5;

    private static final int MOST_MENDED = 5;

    private final Map<String, Set<ZoneId>> zones = new LinkedHashMap<>();

    ZoneNames(ZoneTable table) {
        table.cities().forEach(this::add);
        IcuZones.ids(null).forEach(this::addCities);
        var displays = displays();
        IcuZones.countries().forEach(country -> addCountry(country, displays, table));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV/"))
                .sorted()
                .forEach(this::addId);
    }

    private void addCities(String id) {
        var zone = IcuZones.zone(id);
        if (zone.isPresent()) {
            LANGUAGES.stream()
                    .map(language -> IcuZones.city(id, language))
                    .filter(Objects::nonNull)
                    .forEach(city -> add(Folding.name(city), zone.get()));
            add(Folding.name(id.substring(id.lastIndexOf('/') + 1)), zone.get());
        }
    }

    /** One for each language and length: {@code United Kingdom} and {@code UK}. */
    private static List<LocaleDisplayNames> displays() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
                        .map(length -> LocaleDisplayNames.getInstance(language, length)))
                .toList();
    }

    private void addCountry(String country, List<LocaleDisplayNames> displays, ZoneTable table) {
        var zonesOfCountry = table.zones(country, ZoneNames::only);
        var names = displays.stream().map(display -> display.regionDisplayName(country));
        Stream.concat(names, table.names(country).stream())
                .map(Folding::name)
                .forEach(name -> zonesOfCountry.forEach(zone -> add(name, zone)));
    }

    /** Where nobody said which zones are in use, a country of more than one has none that can be told from its name. */
    private static List<ZoneId> only(String country) {
        var zones = IcuZones.zones(country);
        return zones.size() == 1 ? zones : List.of();
    }

    private void addId(String id) {
        IcuZones.zone(id).ifPresent(zone -> add(Folding.name(id), zone));
    }

    private void add(String name, ZoneId zone) {
        zones.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(zone);
    }

    List<ZoneId> read(String words) {
        var offset = Offset.read(words);
        if (offset.isPresent()) {
            return List.of(offset.get());
        }
        var candidates = candidates(words.strip());
        return Stream.concat(
                        candidates.stream().map(this::exact),
                        candidates.stream().map(this::mended))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the ways in which the words may name a place: whole, without what goes with it, the first part only. */
    private static List<String> candidates(String words) {
        var plain = BEHIND.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
        var part = PARTS.split(plain, 2)[0];
        return Stream.of(words, plain, part)
                .map(Folding::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private List<ZoneId> exact(String name) {
        return List.copyOf(zones.getOrDefault(name, Set.of()));
    }

    private List<ZoneId> mended(String name) {
        var found = new ArrayList<ZoneId>();
        for (var known : zones.entrySet()) {
            if (known.getKey().length() >= LEAST_TO_MEND && OneLetter.apart(name, known.getKey())) {
                found.addAll(known.getValue());
            }
        }
        return found.stream().distinct().limit(MOST_MENDED).toList();
    }
}
