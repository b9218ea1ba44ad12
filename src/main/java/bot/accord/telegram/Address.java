package bot.accord.telegram;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message is for the bot. In a private chat everything is; in a group only a command with the bot's name, a
 * reply to one of its messages and a mention of it. A bare command in a group may be meant for any bot there.
 */
final class Address {

    private final Identity identity;
    private final Chat chat;
    private final JsonNode message;

    Address(Identity identity, Chat chat, JsonNode message) {
        this.identity = identity;
        this.chat = chat;
        this.message = message;
    }

    /** Returns what was said to the bot, its name left out; null if it is not for the bot. */
    @Nullable Incoming heard(Incoming incoming) {
        return chat.isPrivate() ? command(incoming, true) : inGroup(incoming);
    }

    private @Nullable Incoming inGroup(Incoming incoming) {
        var words = words(incoming);
        if (incoming instanceof Incoming.Text && namesBot(words)) {
            return ordered(words, false);
        }
        var rest = withoutName(words);
        if (rest.equals(words) && !isReplyToBot()) {
            return null;
        }
        return incoming instanceof Incoming.Text && rest.isBlank()
                ? new Incoming.Other("mention")
                : command(with(incoming, rest), true);
    }

    /** Returns the command that a text is; other things as they are. */
    private Incoming command(Incoming incoming, boolean bare) {
        if (incoming instanceof Incoming.Text(var words)) {
            var command = ordered(words, bare);
            return command == null ? incoming : command;
        }
        return incoming;
    }

    private static boolean namesBot(Rich words) {
        return Words.order(words.text()).map(Words.Order::to).isPresent();
    }

    /** @param bare whether a command that names no bot is meant for this one */
    private Incoming.@Nullable Command ordered(Rich words, boolean bare) {
        var order = isCode(words) ? null : Words.order(words.text()).orElse(null);
        if (order == null) {
            return null;
        }
        var to = order.to();
        return (to == null ? bare : isName(to)) ? order.command() : null;
    }

    /** In a private chat there is no other bot, so before Telegram has told our name any name will do. */
    private boolean isName(String to) {
        return identity.username().map(to::equalsIgnoreCase).orElse(chat.isPrivate());
    }

    /** A command that somebody quotes as code is not one that they give. */
    private static boolean isCode(Rich words) {
        return words.marks().stream().anyMatch(mark -> mark.offset() == 0 && isCode(mark.kind()));
    }

    private static boolean isCode(Mark.Kind kind) {
        return kind == Mark.Kind.CODE || kind == Mark.Kind.PRE;
    }

    /** Returns the same words where they do not name the bot. */
    private Rich withoutName(Rich words) {
        var name = identity.username().orElse(null);
        if (name != null && Words.mention(words.text(), name, 0) >= 0) {
            return Words.withoutMention(words, name);
        }
        return words;
    }

    private boolean isReplyToBot() {
        var original = Json.member(message, "reply_to_message");
        var author = original == null || isTopic(message, original) ? null : Json.member(original, "from");
        return author != null && identity.id() != 0 && Json.whole(author, "id", 0) == identity.id();
    }

    /** In a topic every message counts as a reply to the one that opened it (Bot API, Message.reply_to_message). */
    private static boolean isTopic(JsonNode message, JsonNode original) {
        var thread = Json.whole(message, "message_thread_id", 0);
        if (original.has("forum_topic_created")) {
            return true;
        }
        return thread != 0
                && thread == Json.whole(original, "message_id", 0)
                && message.path("is_topic_message").asBoolean(false);
    }

    /** Returns the id of the message that this one replies to, null if it replies to none. */
    static @Nullable Long replyTo(JsonNode message) {
        var original = Json.member(message, "reply_to_message");
        var id = original == null || isTopic(message, original) ? 0 : Json.whole(original, "message_id", 0);
        return id > 0 ? id : null;
    }

    private static Rich words(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Text(var words) -> words;
            case Incoming.Edited(var words) -> words;
            case Incoming.Attachment attachment -> attachment.caption();
            default -> Rich.EMPTY;
        };
    }

    private static Incoming with(Incoming incoming, Rich words) {
        return switch (incoming) {
            case Incoming.Text _ -> new Incoming.Text(words);
            case Incoming.Edited _ -> new Incoming.Edited(words);
            case Incoming.Attachment file ->
                new Incoming.Attachment(
                        file.kind(), file.file(), file.name(), file.type(), file.size(), words, file.album());
            default -> incoming;
        };
    }
}
