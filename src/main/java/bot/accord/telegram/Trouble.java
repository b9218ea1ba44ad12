package bot.accord.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** Why a call to the Bot API gave no result. Its words are ours: nothing that a stranger wrote is repeated in them. */
sealed interface Trouble {

    /** One line for the log. */
    String words();

    /**
     * The Bot API's own refusal.
     *
     * @param description lower case, as received: to be matched, never shown
     * @param retryAfter seconds, 0 if not said
     * @param movedTo the supergroup that the group became, 0 if not said
     */
    record Refusal(int code, String description, int retryAfter, long movedTo) implements Trouble {

        @Override
        public String words() {
            return "Telegram refused with error " + code + safe();
        }

        /** Whether the call was looked at beyond the token. */
        boolean acceptsToken() {
            return code == 403 || (code == 400 && !says("logged out"));
        }

        boolean says(String part) {
            return description.contains(part);
        }

        /** The description up to the first character that could belong to somebody's words, a token or an address. */
        private String safe() {
            var end = 0;
            while (end < Math.min(description.length(), 120) && isHarmless(description.charAt(end))) {
                end++;
            }
            return end == 0 ? "" : ": " + description.substring(0, end).strip();
        }

        private static boolean isHarmless(char letter) {
            return (letter >= 'a' && letter <= 'z') || " ,.;:-_()'".indexOf(letter) >= 0;
        }
    }

    /** Nothing left this machine. */
    record Unreached(String words, boolean timedOut) implements Trouble {}

    /** The request may have arrived; what became of it is not known. */
    record Silence(String words, boolean timedOut) implements Trouble {}

    /**
     * Something answered that is not the Bot API.
     *
     * @param status the HTTP status; 0 where a body that promised to be an answer was none
     * @param retryAfter seconds, 0 if not said
     */
    record Foreign(int status, int retryAfter) implements Trouble {

        @Override
        public String words() {
            return status == 0
                    ? "the answer is not the Bot API's: empty, cut or no JSON"
                    : "a page with status " + status + " came instead of the Bot API's answer";
        }
    }

    /** The call itself is at fault: the library would not make it, or this code is wrong. */
    record Fault(String words) implements Trouble {}

    /** Whether the server may be one that does not know the call, and answers others all the same. */
    default boolean isAboutTheCall() {
        return switch (this) {
            case Refusal refusal -> refusal.code() == 400 || refusal.code() == 404;
            case Foreign foreign -> foreign.status() < 500;
            case Unreached _, Silence _, Fault _ -> false;
        };
    }

    default boolean isTimeout() {
        return switch (this) {
            case Unreached unreached -> unreached.timedOut();
            case Silence silence -> silence.timedOut();
            case Refusal _, Foreign _, Fault _ -> false;
        };
    }

    static Trouble of(Throwable thrown) {
        var cause = root(thrown);
        return switch (cause) {
            case TelegramApiRequestException refused -> refused(refused);
            case TelegramApiValidationException _ -> new Fault("the library found the call to be incomplete");
            case Lost lost when !lost.departed() -> new Unreached(said(lost), lost.timedOut());
            case Lost lost when lost.status() > 0 -> new Foreign(lost.status(), lost.retryAfter());
            case Lost lost -> new Silence(said(lost), lost.timedOut());
            case InterruptedIOException closed
            when "executor rejected".equals(closed.getMessage()) ->
                new Unreached("the connections to Telegram are closed", false);
            case IOException broken ->
                new Silence(
                        "the connection to Telegram broke in the answer (" + name(broken) + ")",
                        broken instanceof InterruptedIOException);
            default -> new Fault("unexpected " + name(cause));
        };
    }

    private static Trouble refused(TelegramApiRequestException refused) {
        Integer code = refused.getErrorCode();
        if (code == null || code == 0) {
            return new Foreign(0, 0);
        }
        var description = refused.getApiResponse() == null ? "" : refused.getApiResponse();
        return refusal(code, description.toLowerCase(Locale.ROOT), refused.getParameters());
    }

    private static Refusal refusal(int code, String description, @Nullable ResponseParameters more) {
        var retryAfter = more == null || more.getRetryAfter() == null ? 0 : more.getRetryAfter();
        var movedTo = more == null || more.getMigrateToChatId() == null ? 0 : more.getMigrateToChatId();
        return new Refusal(code, description, retryAfter, movedTo);
    }

    /** The library wraps what went wrong in futures and in exceptions of its own. */
    private static Throwable root(Throwable thrown) {
        var wrapped = thrown instanceof CompletionException
                || thrown instanceof ExecutionException
                || thrown.getClass() == TelegramApiException.class;
        var cause = thrown.getCause();
        return wrapped && cause != null ? root(cause) : thrown;
    }

    private static String said(Lost lost) {
        var message = lost.getMessage();
        return message == null ? "" : message;
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
