package bot.accord.dialog;

import bot.accord.time.Zones;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones that a form offers as buttons: the person's own, and those that are chosen most. */
final class OfferedZones {

    private OfferedZones() {}

    static List<Form.Choice> of(Scene scene, Form form) {
        return zones(scene, form).map(zone -> choice(scene, zone)).toList();
    }

    static boolean has(Scene scene, Form form, String id) {
        return zones(scene, form).anyMatch(zone -> zone.getId().equals(id));
    }

    private static Stream<ZoneId> zones(Scene scene, Form form) {
        return Stream.concat(Stream.of(scene.visitor().zone()), Zones.common().stream())
                .distinct()
                .filter(zone -> CallbackData.longest(form.id(), zone.getId()) <= CallbackData.MOST);
    }

    private static Form.Choice choice(Scene scene, ZoneId zone) {
        var names = scene.script().languages().stream()
                .collect(Collectors.toMap(Function.identity(), language -> Zones.name(zone, language, scene.now())));
        return new Form.Choice(zone.getId(), Text.literal(names, scene.script().fallback()));
    }
}
