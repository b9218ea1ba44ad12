package bot.accord.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code zones.txt} says of zones, beyond what ICU knows. */
final class ZoneTable {

    static final String TABLE = "zones.txt";

    private static final Pattern LINE = Pattern.compile("(?:(common|shown|country|also) ?)?([^:]*): (.+)");

    private final List<ZoneId> common = new ArrayList<>();
    private final Map<String, List<ZoneId>> countries = new HashMap<>();
    private final Map<String, List<String>> countryNames = new HashMap<>();
    private final Map<ZoneId, Map<String, String>> shown = new HashMap<>();
    private final Map<String, ZoneId> cities = new LinkedHashMap<>();

    ZoneTable() {
        Resource.lines(TABLE).forEach(this::read);
    }

    private void read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(TABLE + ": '" + line + "' is none of the lines that it may have");
        }
        var key = parts.group(2);
        var rest = parts.group(3);
        switch (parts.group(1)) {
            case "common" -> split(rest, " ").map(ZoneId::of).forEach(common::add);
            case "country" ->
                countries.put(key, split(rest, " ").map(ZoneId::of).toList());
            case "also" -> countryNames.put(key, split(rest, ", ").toList());
            case "shown" -> shown.put(ZoneId.of(key), shown(rest));
            case null, default ->
                split(rest, ", ").forEach(city -> cities.putIfAbsent(Folding.name(city), ZoneId.of(key)));
        }
    }

    private static Map<String, String> shown(String names) {
        var shown = new HashMap<String, String>();
        split(names, " \\| ").forEach(name -> shown.put(name.substring(0, 2), name.substring(3)));
        return shown;
    }

    private static Stream<String> split(String names, String by) {
        return Stream.of(names.split(by, -1));
    }

    List<ZoneId> common() {
        return List.copyOf(common);
    }

    /** Returns the zones of a country that are in use, or what {@code otherwise} says where nothing is said here. */
    List<ZoneId> zones(String country, Function<String, List<ZoneId>> otherwise) {
        var zones = countries.get(country);
        return zones == null ? otherwise.apply(country) : zones;
    }

    /** Returns further names of a country. */
    List<String> names(String country) {
        return countryNames.getOrDefault(country, List.of());
    }

    /** Returns cities by their folded names, in the file's order. */
    Map<String, ZoneId> cities() {
        return Collections.unmodifiableMap(cities);
    }

    /** Returns the name of a zone in a language where it is not its own city's. */
    @Nullable String shown(ZoneId zone, String language) {
        return shown.getOrDefault(zone, Map.of()).get(language);
    }
}
