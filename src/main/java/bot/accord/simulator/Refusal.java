package bot.accord.simulator;

import tools.jackson.databind.node.ObjectNode;

/** A call that is refused, with the words of the Bot API; the HTTP status is the error code. */
final class Refusal extends RuntimeException {

    private final int code;
    private final ObjectNode parameters = Json.object();

    private Refusal(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    /** An error 400. */
    static Refusal bad(String words) {
        return new Refusal(400, "Bad Request: " + words);
    }

    /** An error 403. */
    static Refusal forbidden(String words) {
        return new Refusal(403, "Forbidden: " + words);
    }

    /** An error 409. */
    static Refusal conflict(String words) {
        return new Refusal(409, "Conflict: " + words);
    }

    /** An error 429: the caller is to wait {@code seconds}. */
    static Refusal tooMany(long seconds) {
        var refusal = new Refusal(429, "Too Many Requests: retry after " + seconds);
        refusal.parameters.put("retry_after", seconds);
        return refusal;
    }

    /** The group has become a supergroup, whose id is {@code chat}. */
    static Refusal migrated(long chat) {
        var refusal = bad("group chat was upgraded to a supergroup chat");
        refusal.parameters.put("migrate_to_chat_id", chat);
        return refusal;
    }

    static Refusal of(int code, String description) {
        return new Refusal(code, description);
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    ObjectNode parameters() {
        return parameters;
    }
}
