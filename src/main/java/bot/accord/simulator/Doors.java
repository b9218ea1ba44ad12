package bot.accord.simulator;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Finds the chat and the message that a call names, and says whether the bot may do there what it wants. */
final class Doors {

    private final World world;

    Doors(World world) {
        this.world = world;
    }

    /** Returns the chat that the call names, whether or not the bot may write there. */
    Room known(Query query, String field) {
        var name = query.text(field);
        if (name.isBlank()) {
            throw Refusal.bad(field + " is empty");
        }
        return Query.whole(name).flatMap(world::room).orElseThrow(() -> Refusal.bad("chat not found"));
    }

    /** Returns the chat that the call names, if the bot may write there. */
    Room writable(Query query) {
        var room = known(query, "chat_id");
        if (room.successor != null) {
            throw Refusal.migrated(room.successor.id);
        }
        if (room.isPrivate()) {
            if (room.shut) {
                throw Refusal.forbidden("bot was blocked by the user");
            }
            if (!room.open) {
                throw Refusal.forbidden("bot can't initiate conversation with a user");
            }
        } else if (room.shut) {
            throw Refusal.forbidden("bot was kicked from the " + word(room) + " chat");
        } else if (!room.open) {
            throw Refusal.forbidden("bot is not a member of the " + word(room) + " chat");
        }
        return room;
    }

    static String word(Room room) {
        return room.kind == Room.Kind.GROUP ? "group" : "supergroup";
    }

    /** Returns the bot's own message that an edit names. */
    Message editable(Room room, Query query) {
        var message = room.message(messageId(query, "message_id", "edit"))
                .orElseThrow(() -> Refusal.bad("message to edit not found"));
        if (message.from() != world.bot().id()) {
            throw Refusal.bad("message can't be edited");
        }
        return message;
    }

    static int messageId(Query query, String field, String purpose) {
        var id = query.number(field);
        if (id == 0 && !query.has(field)) {
            throw Refusal.bad("message identifier is not specified");
        }
        if (id <= 0 || id > Integer.MAX_VALUE) {
            throw Refusal.bad("message to " + purpose + " not found");
        }
        return (int) id;
    }

    /** Writes into a new message what it replies to and the topic that it belongs to. */
    void place(Room room, Query query, ObjectNode content) {
        var thread = (int) query.number("message_thread_id");
        if (thread != 0) {
            topic(room, thread);
            content.put("message_thread_id", thread).put("is_topic_message", true);
        }
        reply(room, query).ifPresent(reply -> content.setAll(Acts.replyTo(reply)));
    }

    private static void topic(Room room, int thread) {
        var topic = room.topics.get(thread);
        if (topic == null) {
            throw Refusal.bad("message thread not found");
        }
        if (topic.closed && !room.administrators.contains(World.BOT)) {
            throw Refusal.bad("TOPIC_CLOSED");
        }
    }

    private Optional<Message> reply(Room room, Query query) {
        var parameters = query.tree("reply_parameters");
        var lenient = query.flag("allow_sending_without_reply");
        var id = query.number("reply_to_message_id");
        if (parameters.isPresent()) {
            var given = parameters.get();
            if (!given.hasNonNull("message_id")) {
                throw Refusal.bad("can't find field \"message_id\"");
            }
            id = given.path("message_id").asLong(0);
            lenient = given.path("allow_sending_without_reply").asBoolean(false);
        }
        if (id == 0) {
            return Optional.empty();
        }
        var found = room.message((int) id);
        if (found.isEmpty() && !lenient) {
            throw Refusal.bad("message to be replied not found");
        }
        return found;
    }
}
