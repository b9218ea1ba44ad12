package bot.accord.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serial;

/** A call that no answer of the Bot API came back for. */
final class Lost extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean departed;
    private final int status;
    private final int retryAfter;

    private Lost(String message, boolean departed, int status, int retryAfter) {
        super(message);
        this.departed = departed;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** No connection came about, so nothing of the request left this machine. */
    static Lost ashore(IOException cause) {
        var lost = new Lost("Telegram cannot be reached (" + kind(cause) + ")", false, 0, 0);
        lost.initCause(cause);
        return lost;
    }

    /** The connection broke or fell silent after the request may have left. */
    static Lost atSea(IOException cause) {
        var lost = new Lost("the connection to Telegram broke before the answer (" + kind(cause) + ")", true, 0, 0);
        lost.initCause(cause);
        return lost;
    }

    /** Something that is not the Bot API answered, such as a proxy with a page of HTML. */
    static Lost foreign(int status, int retryAfter) {
        return new Lost(
                "the answer with status " + status + " is not the Bot API's: a proxy or a fault in front of it",
                true,
                status,
                retryAfter);
    }

    private static String kind(IOException cause) {
        return cause.getClass().getSimpleName();
    }

    /** Whether it was patience that ended, rather than the connection. */
    boolean timedOut() {
        return getCause() instanceof InterruptedIOException;
    }

    /** Whether the request may have reached the server. */
    boolean departed() {
        return departed;
    }

    /** The HTTP status of the foreign answer, 0 where there was none. */
    int status() {
        return status;
    }

    /** Seconds from the answer's Retry-After header, 0 without one. */
    int retryAfter() {
        return retryAfter;
    }
}
