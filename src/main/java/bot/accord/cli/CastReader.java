package bot.accord.cli;

import bot.accord.chat.Language;
import bot.accord.cli.RehearsalReader.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a rehearsal's header: {@code as: guest language: ru clock: 2026-03-02 10:00 Europe/Minsk}. */
final class CastReader {

    private static final Set<String> ROLES = Set.of("owner", "editor", "agent", "auditor");
    private static final Pattern PART =
            Pattern.compile("\\b(as|language|clock|roles):\\s*(.*?)\\s*(?=\\b(?:as|language|clock|roles):|$)");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)(?:\\s+(\\S+))?");

    private String name = "guest";
    private Language language = new Language("en");
    private final Set<String> roles = new TreeSet<>();
    private ZonedDateTime clock = ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, ZoneId.of("Europe/Minsk"));

    Rehearsal.Cast cast() {
        return new Rehearsal.Cast(name, language, Set.copyOf(roles), clock);
    }

    void header(String line) {
        var part = PART.matcher(line);
        var end = 0;
        while (part.find() && part.start() == end) {
            part(part.group(1), part.group(2));
            end = part.end();
        }
        if (end < line.length()) {
            throw new Unreadable(
                    "'" + line + "' is no step", "begin it with > < ! or # or as: language: clock: roles:");
        }
    }

    private void part(String key, String value) {
        switch (key) {
            case "as" -> {
                name = value;
                if (ROLES.contains(value)) {
                    roles.add(value);
                }
            }
            case "language" -> language = RehearsalReader.language(value);
            case "roles" -> roles(value);
            default -> clock = clock(value);
        }
    }

    private void roles(String value) {
        for (var role : value.split("[,\\s]+", -1)) {
            if (!ROLES.contains(role)) {
                throw new Unreadable("'" + role + "' is no role", "write some of owner, editor, agent, auditor");
            }
            roles.add(role);
        }
    }

    private static ZonedDateTime clock(String value) {
        var matcher = CLOCK.matcher(value);
        if (matcher.matches()) {
            try {
                var zone = matcher.group(2) == null ? "Europe/Minsk" : matcher.group(2);
                return LocalDateTime.parse(matcher.group(1), MINUTE).atZone(ZoneId.of(zone));
            } catch (DateTimeException _) {
                // said below
            }
        }
        throw new Unreadable("'" + value + "' is no time", "write it as 2026-03-02 10:00 Europe/Minsk");
    }
}
