package bot.accord.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in chats: it changes the chat and, where Telegram would, gives the bot an update. */
final class Acts {

    private final World world;
    private final Callbacks callbacks;
    private final Attachments attachments;

    Acts(World world, Callbacks callbacks, Attachments attachments) {
        this.world = world;
        this.callbacks = callbacks;
        this.attachments = attachments;
    }

    /** Says a text; {@code extra} holds further fields of the message, such as {@code forward_origin}. */
    Message say(Room room, User person, Formatted text, ObjectNode extra) {
        if (text.isHollow() || text.codePoints() > Talking.MESSAGE) {
            throw new IllegalArgumentException(
                    "a text that a client can send has 1 to 4,096 characters, this one " + text.codePoints());
        }
        var content = Json.object();
        text.into(content, "text", "entities");
        content.setAll(extra);
        return send(room, person, content);
    }

    /** Sends a file of one of the kinds in {@link Attachments#KINDS}. */
    Message attach(Room room, User person, String kind, Upload upload, Formatted caption, ObjectNode extra) {
        var content = attachments.content(attachments.files().keep(kind, upload));
        if (!caption.text().isEmpty()) {
            caption.into(content, "caption", "caption_entities");
        }
        content.setAll(extra);
        return send(room, person, content);
    }

    /** Sends a message with any content: a file, a sticker, a place. */
    Message send(Room room, User person, ObjectNode content) {
        return world.locked(() -> {
            if (room.isPrivate() && room.shut) {
                block(room, person, false);
            }
            room.open |= room.isPrivate();
            var message = world.post(room, person.json(), content);
            if (reaches(room, message)) {
                world.updates().add("message", "chat " + room.id, message.json());
            }
            return message;
        });
    }

    /**
     * Sends a place.
     *
     * @param latitude in degrees, -90 to 90
     * @param longitude in degrees, -180 to 180
     */
    Message place(Room room, User person, double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "A place has a latitude of -90 to 90 and a longitude of -180 to 180 degrees.");
        }
        var content = Json.object();
        content.putObject("location").put("latitude", latitude).put("longitude", longitude);
        return send(room, person, content);
    }

    /** Edits the person's own message. */
    Message edit(Room room, User person, int id, Formatted text) {
        return world.locked(() -> {
            var before = room.message(id)
                    .filter(message -> message.from() == person.id())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "message " + id + " is not one of this person's in this chat"));
            var json = before.copy();
            var caption = !json.has("text");
            json.remove(caption ? "caption_entities" : "entities");
            text.into(json, caption ? "caption" : "text", caption ? "caption_entities" : "entities");
            json.put("edit_date", world.clock().instant().getEpochSecond());
            var message = world.change(room, json);
            if (reaches(room, message)) {
                world.updates().add("edited_message", "chat " + room.id, message.json());
            }
            return message;
        });
    }

    /** Presses a button, or claims to: the client chooses the data. Returns the press's id. */
    String press(Room room, User person, int id, String data) {
        return world.locked(() -> {
            var press = callbacks.open(person.id(), room.id, world.clock().instant());
            var json = Json.object().put("id", press.id());
            json.set("from", person.json());
            json.set("message", room.message(id).map(Message::json).orElseGet(() -> gone(room, id)));
            json.put("chat_instance", Long.toString(room.instance)).put("data", data);
            world.updates().add("callback_query", "person " + person.id(), json);
            return press.id();
        });
    }

    /** A message that Telegram no longer shows. */
    private static JsonNode gone(Room room, int id) {
        var json = Json.object();
        json.set("chat", room.json());
        return json.put("message_id", id).put("date", 0);
    }

    /** The person blocks the bot or takes it back; nothing happens if it is so already. */
    void block(Room room, User person, boolean blocked) {
        world.locked(() -> {
            if (room.shut != blocked) {
                room.shut = blocked;
                membership(room, person, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
            }
        });
    }

    /** Tells the bot that its own standing in a chat has changed. */
    void membership(Room room, User by, String before, String after) {
        var json = Json.object();
        json.set("chat", room.json());
        json.set("from", by.json());
        json.put("date", world.clock().instant().getEpochSecond());
        json.set("old_chat_member", member(before));
        json.set("new_chat_member", member(after));
        world.updates().add("my_chat_member", "chat " + room.id, json);
    }

    private JsonNode member(String status) {
        var json = Json.object();
        json.set("user", world.bot().json());
        json.put("status", status);
        return status.equals("kicked") ? json.put("until_date", 0) : json;
    }

    /** In a group with privacy the bot gets commands for it, replies to it, mentions of it and service messages. */
    private boolean reaches(Room room, Message message) {
        if (room.isPrivate()) {
            return true;
        }
        if (!room.open || room.shut) {
            return false;
        }
        return !room.privacy || room.administrators.contains(World.BOT) || addressed(message);
    }

    private boolean addressed(Message message) {
        var json = message.json();
        if (isService(message)) {
            return true;
        }
        var toBot = json.path("reply_to_message").path("from").path("id").asLong(0) == World.BOT;
        var handle = "@" + world.bot().username();
        return toBot
                || message.entities().stream().anyMatch(entity -> {
                    var words = message.text().substring(entity.offset(), entity.offset() + entity.length());
                    return switch (entity.type()) {
                        case "mention" -> words.equalsIgnoreCase(handle);
                        case "bot_command" ->
                            !words.contains("@")
                                    || words.toLowerCase(Locale.ROOT).endsWith(handle);
                        default -> false;
                    };
                });
    }

    private static boolean isService(Message message) {
        return message.file().isEmpty()
                && List.of("text", "caption", "location").stream()
                        .noneMatch(field -> message.json().has(field));
    }

    /** Returns the fields of a message that replies to another one: it also falls into its topic. */
    static ObjectNode replyTo(Message original) {
        var json = Json.object();
        var copy = original.copy();
        copy.remove("reply_to_message");
        json.set("reply_to_message", copy);
        if (copy.has("message_thread_id")) {
            json.set("message_thread_id", copy.path("message_thread_id"));
            json.put("is_topic_message", true);
        }
        return json;
    }

    /** Returns the newest message of the bot that shows a button with this label. */
    static Optional<Message> withButton(List<Message> messages, String label) {
        return messages.reversed().stream()
                .filter(Message::fromBot)
                .filter(message -> message.button(label).isPresent())
                .findFirst();
    }

    /** Returns an id that nothing else has. */
    static String fresh() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, Long.MAX_VALUE), 36);
    }
}
