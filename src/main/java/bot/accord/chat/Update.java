package bot.accord.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One update from Telegram, as far as it could be read. */
public sealed interface Update {

    /** Telegram's {@code update_id}: unique within days, not for ever growing. */
    long id();

    /** The update's JSON as Telegram sent it. */
    String raw();

    /**
     * An update that the desk acts on.
     *
     * @param message the id of the person's message, or of the message under whose button they pressed; 0 if none
     * @param replyTo the id of the message that it replies to, null if none
     * @param at when the person did it, by Telegram's clock; the time of arrival where the update does not say
     */
    record Understood(
            long id,
            String raw,
            Instant at,
            Chat chat,
            Sender sender,
            long message,
            @Nullable Long replyTo,
            Incoming incoming)
            implements Update {}

    /** An update of a kind, or in a place, that the desk takes no part in: confirmed, without effect. */
    record Ignored(long id, String raw, String why) implements Update {}

    /** An update that no model reads: kept as a dead letter, so that the others of its batch go on. */
    record Unreadable(long id, String raw, String error) implements Update {}
}
