package bot.accord.telegram;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Sender;
import bot.accord.chat.Update;
import bot.accord.telegram.Json.Malformed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one update. The library's own {@code Update} is not used for it: there a wrong type in any of its
 * several hundred fields, of which the desk looks at thirty, makes the whole update unreadable.
 */
final class Reading {

    private final long id;
    private final String raw;
    private final Instant arrival;
    private final Identity identity;

    Reading(long id, String raw, Instant arrival, Identity identity) {
        this.id = id;
        this.raw = raw;
        this.arrival = arrival;
        this.identity = identity;
    }

    /** @throws Malformed if a field that the desk cannot do without is missing or of another type */
    Update read(JsonNode update) {
        if (update.has("message")) {
            return message(Json.needed(update, "message"));
        }
        if (update.has("callback_query")) {
            return press(Json.needed(update, "callback_query"));
        }
        if (update.has("edited_message")) {
            return edited(Json.needed(update, "edited_message"));
        }
        if (update.has("my_chat_member")) {
            return membership(Json.needed(update, "my_chat_member"));
        }
        return ignored("kind " + Kinds.unknown(update));
    }

    private Update message(JsonNode message) {
        var chat = chat(message);
        if (chat == null || chat.kind() == Chat.Kind.CHANNEL) {
            return unheard("not a chat of people");
        }
        if (Json.has(message, "migrate_to_chat_id")) {
            var moved = new Incoming.Migrated(Json.neededId(message, "migrate_to_chat_id"));
            return understood(at(message, "date"), chat, Senders.orAnonymous(message), message, moved);
        }
        var incoming = Contents.of(message);
        if (incoming == null) {
            return chat.isPrivate() ? ignored("service message") : unheard("service message");
        }
        return addressed(message, chat, incoming, at(message, "date"));
    }

    private Update edited(JsonNode message) {
        var chat = chat(message);
        if (chat == null || chat.kind() == Chat.Kind.CHANNEL) {
            return unheard("not a chat of people");
        }
        var words = Contents.words(message);
        if (words == null) {
            return chat.isPrivate() ? ignored("edited without words") : unheard("edited without words");
        }
        return addressed(message, chat, new Incoming.Edited(words), at(message, "edit_date"));
    }

    private Update addressed(JsonNode message, Chat chat, Incoming incoming, Instant at) {
        var said = new Address(identity, chat, message).heard(incoming);
        return said == null
                ? unheard("not addressed to the bot")
                : understood(at, chat, Senders.of(message, chat), message, said);
    }

    private Update understood(Instant at, Chat chat, Sender sender, JsonNode message, Incoming incoming) {
        return new Update.Understood(
                id, raw, at, chat, sender, Json.neededId(message, "message_id"), Address.replyTo(message), incoming);
    }

    private Update press(JsonNode query) {
        var message = Json.member(query, "message");
        if (message == null && Json.has(query, "inline_message_id")) {
            return ignored("press under an inline message");
        }
        var sender = Senders.person(Json.needed(query, "from"));
        var chat = message == null ? new Chat(sender.id(), Chat.Kind.PRIVATE) : chat(message);
        if (chat == null || chat.kind() == Chat.Kind.CHANNEL) {
            return unheard("not a chat of people");
        }
        var number = message == null ? 0 : Json.whole(message, "message_id", 0);
        var shown = message != null && Json.whole(message, "date", 0) != 0;
        var data = Json.text(query, "data");
        var press = new Incoming.Press(Json.neededText(query, "id"), shown ? number : 0, data == null ? "" : data);
        return new Update.Understood(id, raw, arrival, chat, sender, number, null, press);
    }

    private Update membership(JsonNode change) {
        var chat = chat(change);
        if (chat == null || chat.kind() == Chat.Kind.CHANNEL) {
            return unheard("not a chat of people");
        }
        var before = Json.member(change, "old_chat_member");
        var now = Senders.isMember(Json.needed(change, "new_chat_member"));
        if (before != null && Senders.isMember(before) == now) {
            return ignored("other rights in the chat");
        }
        var sender = Senders.person(Json.needed(change, "from"));
        return new Update.Understood(id, raw, at(change, "date"), chat, sender, 0, null, new Incoming.Reachable(now));
    }

    /** Returns null for a kind of chat that came after this was written. */
    private static @Nullable Chat chat(JsonNode parent) {
        var chat = Json.needed(parent, "chat");
        var kind = switch (Json.neededText(chat, "type")) {
            case "private" -> Chat.Kind.PRIVATE;
            case "group", "supergroup" -> Chat.Kind.GROUP;
            case "channel" -> Chat.Kind.CHANNEL;
            default -> null;
        };
        return kind == null ? null : new Chat(Json.neededId(chat, "id"), kind);
    }

    private Instant at(JsonNode parent, String field) {
        var seconds = Json.whole(parent, field, 0);
        return seconds > 0 && seconds <= Integer.MAX_VALUE ? Instant.ofEpochSecond(seconds) : arrival;
    }

    private Update ignored(String why) {
        return new Update.Ignored(id, raw, why);
    }

    /** For what strangers say to each other: not even its text goes further. */
    private Update unheard(String why) {
        return new Update.Ignored(id, "{\"update_id\":" + id + "}", why);
    }
}
