package bot.accord.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to send. */
public sealed interface Outcome {

    /**
     * Telegram took it, or it was so already ("message is not modified").
     *
     * @param message the id of the new message, null where the call makes none
     */
    record Sent(@Nullable Long message) implements Outcome {}

    /**
     * Telegram asked us to wait (error 429, {@code parameters.retry_after}); no attempt is counted.
     *
     * @param everyone whether the pause holds for the whole bot rather than for this chat
     */
    record Wait(Duration pause, boolean everyone) implements Outcome {}

    /** The person blocked the bot, or the chat is no more (403; 400 chat not found): of no use until they come back. */
    record Gone(String why) implements Outcome {}

    /** The group became a supergroup; send it to {@code chat} instead. */
    record Moved(long chat) implements Outcome {}

    /** The message to edit is gone: what it should say is to be sent as a new one. */
    record Uneditable(String why) implements Outcome {}

    /** Telegram refused it and will again: our fault, never retried. */
    record Refused(String why) implements Outcome {}

    /** Certainly not taken (connection refused, 401, 409): may be tried again freely. */
    record NotTaken(String why) implements Outcome {}

    /** Perhaps taken, the answer never came (time-out, cut connection, 5xx, HTML): a second try may double it. */
    record Unknown(String why) implements Outcome {}
}
