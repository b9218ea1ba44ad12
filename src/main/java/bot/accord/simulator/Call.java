package bot.accord.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A call that the bot made.
 *
 * @param method in lower case
 * @param at when it arrived
 * @param status the HTTP status of the answer, 0 where none was given
 * @param answer the body of the answer
 */
public record Call(String method, Instant at, Map<String, String> parameters, int status, String answer) {

    /** Returns a parameter's text, empty if it was not given. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Returns a parameter that is an object or array. */
    public Optional<JsonNode> tree(String name) {
        return Json.parse(parameters.get(name));
    }

    /** Returns the chat that the call names, 0 if it names none. */
    public long chat() {
        return Query.whole(parameters.get("chat_id")).orElse(0L);
    }

    public boolean succeeded() {
        return status == 200;
    }
}
