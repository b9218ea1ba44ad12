package bot.accord.bench;

import java.time.Duration;

/** What goes wrong with a call instead of, or after, its being taken. */
public sealed interface Fault {

    /** The call is refused with this answer. */
    record Refused(int status, String type, String body) implements Fault {}

    /** The connection ends without an answer, before or after Telegram took the call. */
    record Cut(boolean taken) implements Fault {}

    /** The connection stays open without an answer; then it is cut. */
    record Hang(Duration pause, boolean taken) implements Fault {}

    /** The call is taken; its answer comes late. */
    record Slow(Duration pause) implements Fault {}

    /** An error as the Bot API words it. */
    static Fault error(int code, String description) {
        return new Refused(
                code,
                "application/json",
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
    }

    /** Error 429. */
    static Fault wait(int seconds) {
        return new Refused(429, "application/json", """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d",\
                "parameters":{"retry_after":%d}}""".formatted(seconds, seconds));
    }

    /** What a proxy says in Telegram's place. */
    static Fault html(int status) {
        return new Refused(status, "text/html", "<html><body><h1>" + status + " Bad Gateway</h1></body></html>");
    }

    /** Status 200 and nothing else. */
    static Fault empty() {
        return new Refused(200, "application/json", "");
    }
}
