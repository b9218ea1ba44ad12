package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Command;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Script;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code accord.yaml}: what holds for the whole desk. */
final class Head {

    static final String START = "start";
    static final String FREE_TEXT = "free-text";

    /** The most that Telegram shows (Bot API, setMyDescription, setMyShortDescription, BotCommand). */
    private static final int DESCRIPTION = 512;

    private static final int ABOUT = 120;
    private static final int COMMAND = 256;
    private static final int COMMANDS = 100;

    /** The command that is built in. */
    private static final String CANCEL = "cancel";

    private final Node.Mapping file;
    private final Faults faults;
    private final Marks marks;

    Head(Node.Mapping file, Faults faults, Marks marks) {
        this.file = file;
        this.faults = faults;
        this.marks = marks;
    }

    int revision() {
        return file.scalar("revision")
                .filter(scalar -> scalar.kind() == Node.Kind.WHOLE)
                .map(scalar -> (int) Whole.of(scalar))
                .orElse(1);
    }

    /** Returns the languages; none where they cannot be read. */
    List<Language> languages() {
        var languages = new ArrayList<Language>();
        for (var item : file.items("languages")) {
            if (item instanceof Node.Scalar scalar && scalar.text().matches("[a-z]{2}")) {
                var language = new Language(scalar.text());
                if (languages.contains(language)) {
                    faults.error(scalar.spot(), "'" + language + "' stands here a second time", "remove one of them");
                } else {
                    languages.add(language);
                }
            }
        }
        return List.copyOf(languages);
    }

    /** Returns the state under {@code start} or {@code free-text}; empty where there is none. */
    String state(String key) {
        return file.scalar(key).map(Node.Scalar::text).orElse("");
    }

    /** Notes where the script's own entries stand. */
    void mark(Script script) {
        marks.put(script, file.spot());
        List.of(START, FREE_TEXT)
                .forEach(key -> file.value(key).ifPresent(node -> marks.put(script, key, node.spot())));
    }

    Map<Language, Script.Profile> profile(Texts texts) {
        var profiles = new LinkedHashMap<Language, Script.Profile>();
        file.mapping("profile").ifPresent(profile -> {
            var descriptions = plain(texts, profile, "description", DESCRIPTION);
            var abouts = plain(texts, profile, "about", ABOUT);
            descriptions.forEach((language, description) -> {
                var about = abouts.get(language);
                if (about != null) {
                    profiles.put(language, new Script.Profile(description, about));
                }
            });
        });
        return profiles;
    }

    /** Returns what answers are taken from. */
    Origins sources(Texts texts) {
        var entries = file.mapping("sources").map(Node.Mapping::entries).orElse(Map.of());
        var sources = new LinkedHashMap<String, Text>();
        entries.forEach((id, entry) -> sources.put(id, texts.text(entry.value()).orElseGet(texts::blank)));
        return new Origins(sources, entries, faults);
    }

    /** Returns the fields of cooperation, by their ids. */
    Map<String, Text> topics(Texts texts) {
        var topics = new LinkedHashMap<String, Text>();
        file.mapping("topics")
                .map(Node.Mapping::entries)
                .orElse(Map.of())
                .forEach((id, entry) -> topics.put(id, texts.text(entry.value()).orElseGet(texts::blank)));
        return topics;
    }

    /** Returns the zones in which times are told beside the reader's own. */
    List<ZoneId> zones() {
        var zones = new ArrayList<ZoneId>();
        for (var zone : Listed.once(file, "zones", faults)) {
            if (ZoneId.getAvailableZoneIds().contains(zone.text())) {
                zones.add(ZoneId.of(zone.text()));
            } else {
                faults.error(
                        zone.spot(),
                        "'" + zone.text() + "' is no time zone",
                        Nearest.remedy(zone.text(), ZoneId.getAvailableZoneIds(), "write one such as Europe/Minsk"));
            }
        }
        return zones;
    }

    private static Map<Language, String> plain(Texts texts, Node.Mapping mapping, String key, int most) {
        return mapping.value(key).map(node -> texts.plain(node, most)).orElse(Map.of());
    }

    Map<String, Command> commands(Texts texts) {
        var guards = new Guards(faults, marks);
        var targets = new Targets(marks);
        var commands = new LinkedHashMap<String, Command>();
        var bodies = file.mapping("commands").map(Node.Mapping::entries).orElse(Map.of());
        bodies.forEach((name, entry) -> {
            if (entry.value() instanceof Node.Mapping body) {
                var target = name.equals(CANCEL) ? Optional.of(home()) : targets.target(body, "then");
                target.ifPresent(leads -> commands.put(name, command(texts, name, guards.guard(body), leads, body)));
            }
        });
        commands.computeIfAbsent(CANCEL, name -> new Command(name, Guard.OPEN, home(), Map.of()));
        commands.forEach((name, command) ->
                marks.put(command, bodies.containsKey(name) ? bodies.get(name).spot() : file.spot()));
        noteTooMany(bodies);
        return commands;
    }

    private static Command command(Texts texts, String name, Guard guard, Target target, Node.Mapping body) {
        return new Command(name, guard, target, plain(texts, body, "describe", COMMAND));
    }

    /** Cancelling leads nowhere, so for whoever follows the commands it counts as one to the start state. */
    private Target home() {
        var home = new Target.Go(state(START), "");
        marks.put(home, file.value(START).map(Node::spot).orElse(file.spot()));
        return home;
    }

    private void noteTooMany(Map<String, Node.Entry> bodies) {
        bodies.values().stream()
                .skip(COMMANDS)
                .findFirst()
                .ifPresent(entry -> faults.error(
                        entry.spot(),
                        bodies.size() + " commands",
                        "Telegram lists at most " + COMMANDS + "; remove some"));
    }
}
