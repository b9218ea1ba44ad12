package bot.accord.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What the bot shows of itself, per language, and its command lists, per scope and language. Safe for many threads. */
final class Profile {

    private static final int COMMANDS = 100;

    /** One text of the profile: its field and how long it may be. */
    private record Line(String field, int most, String tooLong) {}

    private static final Line NAME = new Line("name", 64, "bot name is too long");
    private static final Line DESCRIPTION = new Line("description", 512, "bot description is too long");
    private static final Line SHORT = new Line("short_description", 120, "bot short description is too long");

    private final World world;
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, ArrayNode> commands = new HashMap<>();

    Profile(World world) {
        this.world = world;
    }

    Map<String, Method> methods() {
        return Map.ofEntries(
                Map.entry("setmyname", query -> set(NAME, query)),
                Map.entry("getmyname", query -> get(NAME, query)),
                Map.entry("setmydescription", query -> set(DESCRIPTION, query)),
                Map.entry("getmydescription", query -> get(DESCRIPTION, query)),
                Map.entry("setmyshortdescription", query -> set(SHORT, query)),
                Map.entry("getmyshortdescription", query -> get(SHORT, query)),
                Map.entry("setmycommands", this::setCommands),
                Map.entry("getmycommands", this::getCommands),
                Map.entry("deletemycommands", this::deleteCommands),
                Map.entry("setchatmenubutton", this::setMenuButton));
    }

    private Reply set(Line line, Query query) {
        return world.locked(() -> {
            var language = language(query);
            var text = query.text(line.field()).strip();
            if (text.codePointCount(0, text.length()) > line.most()) {
                throw Refusal.bad(line.tooLong());
            }
            if (text.isEmpty()) {
                lines.remove(line.field() + ":" + language);
            } else {
                lines.put(line.field() + ":" + language, text);
            }
            return Reply.ok(Json.yes());
        });
    }

    private Reply get(Line line, Query query) {
        return world.locked(() -> {
            var own = lines.get(line.field() + ":" + language(query));
            var text = own != null
                    ? own
                    : lines.getOrDefault(
                            line.field() + ":", line.equals(NAME) ? world.bot().name() : "");
            return Reply.ok(Json.object().put(line.field(), text));
        });
    }

    private static String language(Query query) {
        var language = query.text("language_code");
        if (!language.matches("|[a-z]{2}")) {
            throw Refusal.bad("invalid language code specified");
        }
        return language;
    }

    private Reply setCommands(Query query) {
        return world.locked(() -> {
            var key = scope(query) + ":" + language(query);
            var list = query.tree("commands").orElseThrow(() -> Refusal.bad("parameter \"commands\" is required"));
            if (!list.isArray()) {
                throw Refusal.bad("expected an Array of BotCommand");
            }
            if (list.size() > COMMANDS) {
                throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
            }
            var kept = Json.array();
            list.forEach(command -> kept.add(command(command)));
            commands.put(key, kept);
            return Reply.ok(Json.yes());
        });
    }

    private static JsonNode command(JsonNode given) {
        var name = given.path("command").asString("").strip();
        var command = name.startsWith("/") ? name.substring(1) : name;
        var description = given.path("description").asString("").strip();
        if (command.isEmpty() || description.isEmpty()) {
            throw Refusal.bad((command.isEmpty() ? "command" : "command description") + " must be non-empty");
        }
        if (!command.matches("[a-z0-9_]{1,32}")) {
            throw Refusal.bad("BOT_COMMAND_INVALID");
        }
        if (description.codePointCount(0, description.length()) > 256) {
            throw Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return Json.object().put("command", command).put("description", description);
    }

    private Reply getCommands(Query query) {
        return world.locked(() -> Reply.ok(commands.getOrDefault(scope(query) + ":" + language(query), Json.array())));
    }

    private Reply setMenuButton(Query query) {
        var type =
                query.tree("menu_button").orElseGet(Json::object).path("type").asString("default");
        if (!Set.of("default", "commands", "web_app").contains(type)) {
            throw Refusal.bad("can't parse MenuButton: Unsupported type specified");
        }
        return Reply.ok(Json.yes());
    }

    private Reply deleteCommands(Query query) {
        return world.locked(() -> {
            commands.remove(scope(query) + ":" + language(query));
            return Reply.ok(Json.yes());
        });
    }

    private static String scope(Query query) {
        var scope = query.tree("scope").orElseGet(Json::object);
        var type = scope.path("type").asString("default");
        return switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type;
            case "chat", "chat_administrators" -> type + "=" + required(scope, "chat_id");
            case "chat_member" -> type + "=" + required(scope, "chat_id") + "/" + required(scope, "user_id");
            default -> throw Refusal.bad("can't parse BotCommandScope: Unsupported type specified");
        };
    }

    private static String required(JsonNode scope, String field) {
        if (!scope.hasNonNull(field)) {
            throw Refusal.bad("can't parse BotCommandScope: Can't find field \"" + field + "\"");
        }
        return scope.path(field).asString("");
    }

    /** Returns the commands that Telegram would show this person in this chat: the first list that is set wins. */
    ArrayNode menu(Room room, User person) {
        return world.locked(() -> scopes(room, person)
                .flatMap(scope -> Stream.of(scope + ":" + person.tongue(), scope + ":"))
                .map(commands::get)
                .flatMap(Stream::ofNullable)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(Json::array));
    }

    private static Stream<String> scopes(Room room, User person) {
        if (room.isPrivate()) {
            return Stream.of("chat=" + room.id, "all_private_chats", "default");
        }
        var administrator = room.administrators.contains(person.id());
        return Stream.of(
                        List.of("chat_member=" + room.id + "/" + person.id()),
                        administrator ? List.of("chat_administrators=" + room.id) : List.<String>of(),
                        List.of("chat=" + room.id),
                        administrator ? List.of("all_chat_administrators") : List.<String>of(),
                        List.of("all_group_chats", "default"))
                .flatMap(List::stream);
    }

    /** Returns what stands in an empty chat, in the person's language. */
    String welcome(User person) {
        return world.locked(() -> Optional.ofNullable(lines.get("description:" + person.tongue()))
                .orElseGet(() -> lines.getOrDefault("description:", "")));
    }
}
