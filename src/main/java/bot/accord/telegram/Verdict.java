package bot.accord.telegram;

import bot.accord.chat.Outgoing;
import bot.accord.delivery.Outcome;
import bot.accord.telegram.Trouble.Refusal;
import java.time.Duration;
import java.util.List;

/**
 * What a failed call means for the message. The texts are those of the Bot API server's source (tdlib/telegram-bot-api,
 * Client.cpp) and may change: what is not recognised is refused for good only where Telegram itself said 400.
 */
final class Verdict {

    /**
     * Seconds: what the Bot API server asks where more than 310 messages to one chat are unsent, and longer than a bot
     * that keeps near 30 messages a second is asked to rest as a whole.
     */
    private static final int LONG = 60;

    private static final List<String> CHAT_GONE = List.of(
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "user_is_blocked",
            "user is deactivated",
            "input_user_deactivated",
            "user_is_bot",
            "group chat was deactivated",
            "group chat was deleted",
            "chat_write_forbidden",
            "bot was kicked",
            "bot was blocked",
            "bot is not a member");

    private static final List<String> MESSAGE_GONE = List.of(
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "message identifier is not specified",
            "there is no text in the message to edit");

    private Verdict() {}

    static Outcome of(Outgoing outgoing, Trouble trouble) {
        return switch (trouble) {
            case Refusal refusal -> refused(outgoing, refusal);
            case Trouble.Unreached unreached -> new Outcome.NotTaken(unreached.words());
            case Trouble.Silence silence -> new Outcome.Unknown(silence.words());
            case Trouble.Foreign foreign -> foreign(outgoing, foreign);
            case Trouble.Fault fault -> new Outcome.Refused(fault.words());
        };
    }

    private static Outcome refused(Outgoing outgoing, Refusal refusal) {
        return switch (refusal.code()) {
            case 400 -> badRequest(outgoing, refusal);
            case 401, 409 -> new Outcome.NotTaken(refusal.words());
            case 403 -> new Outcome.Gone(refusal.words());
            case 404 -> notFound(refusal);
            case 429 -> wait(outgoing, refusal.retryAfter());
            default ->
                refusal.code() > 400 && refusal.code() < 500
                        ? new Outcome.Refused(refusal.words())
                        : new Outcome.Unknown(refusal.words());
        };
    }

    /** A server that knows the token but not the method is one thing; Telegram's answer to a broken token another. */
    private static Outcome notFound(Refusal refusal) {
        return refusal.says("method not found")
                ? new Outcome.Refused(refusal.words())
                : new Outcome.NotTaken(refusal.words());
    }

    private static Outcome badRequest(Outgoing outgoing, Refusal refusal) {
        if (refusal.movedTo() != 0) {
            return new Outcome.Moved(refusal.movedTo());
        }
        if (refusal.says("logged out")) {
            return new Outcome.NotTaken(refusal.words());
        }
        if (CHAT_GONE.stream().anyMatch(refusal::says)) {
            return new Outcome.Gone(refusal.words());
        }
        return switch (outgoing) {
            case Outgoing.Edit _ when refusal.says("message is not modified") -> new Outcome.Sent(null);
            case Outgoing.Edit _
            when MESSAGE_GONE.stream().anyMatch(refusal::says) -> new Outcome.Uneditable(refusal.words());
            case Outgoing.Toast _
            when refusal.says("query is too old") || refusal.says("query_id_invalid") -> new Outcome.Sent(null);
            default -> new Outcome.Refused(refusal.words());
        };
    }

    /**
     * Telegram does not say whom a pause is for. A group has a limit of its own (20 messages a minute) far below the
     * bot's, and a long pause comes where one chat was flooded: both are taken for the chat's. Otherwise the whole bot
     * rests for the few seconds: if that was too much, little is lost, while sending on would lengthen the pause.
     */
    private static Outcome wait(Outgoing outgoing, int seconds) {
        var pause = Math.max(1, seconds);
        return new Outcome.Wait(Duration.ofSeconds(pause), outgoing.chat() > 0 && pause < LONG);
    }

    /**
     * A front end that answers 3xx or 4xx by itself has not passed the call on. Where it blames the caller or the
     * address (3xx, 401, 403, 404, 409), it would so whatever the message, and all wait until that is mended; any other
     * 4xx is taken for a fault of this message, which would else hold up its chat for ever. After 408 and 5xx nobody
     * can tell what became of the call.
     */
    private static Outcome foreign(Outgoing outgoing, Trouble.Foreign foreign) {
        return switch (foreign.status()) {
            case 401, 403, 404, 409 -> new Outcome.NotTaken(foreign.words());
            case 408 -> new Outcome.Unknown(foreign.words());
            case 429 -> wait(outgoing, foreign.retryAfter());
            default ->
                switch (foreign.status() / 100) {
                    case 3 -> new Outcome.NotTaken(foreign.words());
                    case 4 -> new Outcome.Refused(foreign.words());
                    default -> new Outcome.Unknown(foreign.words());
                };
        };
    }

    /** Whether the refusal is about the formatting, so that the plain words would pass. */
    static boolean blamesFormatting(Trouble trouble) {
        return trouble instanceof Refusal refusal
                && refusal.code() == 400
                && (refusal.says("can't parse entities") || refusal.says("entity_") || refusal.says("entities_"));
    }

    /** Whether the refusal is about the message that was to be replied to. */
    static boolean blamesReply(Trouble trouble) {
        return trouble instanceof Refusal refusal
                && refusal.code() == 400
                && (refusal.says("replied not found") || refusal.says("reply message not found"));
    }
}
