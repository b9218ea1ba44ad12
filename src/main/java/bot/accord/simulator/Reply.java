package bot.accord.simulator;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What goes back over HTTP; no body if {@code text} is empty. */
record Reply(int status, Map<String, String> headers, String text) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    static Reply ok(JsonNode result) {
        return ok(result, null);
    }

    /** Returns a result with a word about it beside, as setWebhook gives. */
    static Reply ok(JsonNode result, @Nullable String description) {
        var json = Json.object().put("ok", true);
        json.set("result", result);
        if (description != null) {
            json.put("description", description);
        }
        return new Reply(200, JSON, Json.write(json));
    }

    static Reply refused(Refusal refusal) {
        var json = Json.object()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.description());
        var headers = new HashMap<>(JSON);
        if (!refusal.parameters().isEmpty()) {
            json.set("parameters", refusal.parameters());
            var wait = refusal.parameters().path("retry_after").asLong(0);
            if (wait > 0) {
                headers.put("Retry-After", Long.toString(wait));
            }
        }
        return new Reply(refusal.code(), headers, Json.write(json));
    }
}
