package bot.accord.simulator;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A way in which one call can go wrong. Without {@link #afterTaking} the call has no effect; with it the call takes
 * effect first and only its answer is spoilt.
 */
public sealed interface Fault {

    boolean taken();

    Fault afterTaking();

    /** The connection is cut without an answer. */
    record Cut(boolean taken) implements Fault {
        @Override
        public Fault afterTaking() {
            return new Cut(true);
        }
    }

    /** No answer ever comes; the connection stays open until the simulator closes. */
    record Hang(boolean taken) implements Fault {
        @Override
        public Fault afterTaking() {
            return new Hang(true);
        }
    }

    /** The answer comes, but late; the call always takes effect, before or after the pause. */
    record Slow(Duration pause, boolean taken) implements Fault {
        @Override
        public Fault afterTaking() {
            return new Slow(pause, true);
        }
    }

    /** Another answer comes instead of the Bot API's. */
    record Answer(int status, Map<String, String> headers, String body, boolean taken) implements Fault {
        @Override
        public Fault afterTaking() {
            return new Answer(status, headers, body, true);
        }
    }

    static Fault cut() {
        return new Cut(false);
    }

    static Fault hang() {
        return new Hang(false);
    }

    static Fault slow(Duration pause) {
        return new Slow(pause, false);
    }

    /** Error 429 with {@code retry_after} in body and header. */
    static Fault tooManyRequests(int seconds) {
        var body = Reply.refused(Refusal.tooMany(seconds));
        return new Answer(body.status(), body.headers(), body.text(), false);
    }

    /** An error of the Bot API with these words, for instance 401 {@code Unauthorized}. */
    static Fault refusal(int code, String description) {
        var body = Reply.refused(Refusal.of(code, description));
        return new Answer(code, body.headers(), body.text(), false);
    }

    /** What the Bot API says while it restarts. */
    static Fault serverError() {
        return refusal(500, "Internal Server Error: restart");
    }

    /** What a gateway in front of the Bot API says: 502 and HTML. */
    static Fault badGateway() {
        return new Answer(
                502,
                Map.of("Content-Type", "text/html"),
                "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
                false);
    }

    /** Status 200 without a body. */
    static Fault empty() {
        return new Answer(200, Map.of(), "", false);
    }

    /** Status 200 with this body. */
    static Fault garbage(String body) {
        return new Answer(200, Map.of("Content-Type", "application/json"), body, false);
    }

    static Fault redirect(URI elsewhere) {
        return new Answer(302, Map.of("Location", elsewhere.toString()), "", false);
    }
}
