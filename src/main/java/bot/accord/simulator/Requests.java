package bot.accord.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a call in any of the forms that the Bot API takes: query, form, JSON, multipart. */
final class Requests {

    private static final int FILES = 52_428_800;
    private static final int FIELDS = 1_048_576;

    private Requests() {}

    static Query read(HttpExchange exchange, String method) throws IOException {
        var fields = new HashMap<String, String>();
        var uploads = new HashMap<String, Upload>();
        form(exchange.getRequestURI().getRawQuery(), fields);
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var multipart = type.startsWith("multipart/form-data");
        var most = multipart ? FILES + FIELDS : FIELDS;
        var body = exchange.getRequestBody().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge();
        }
        if (multipart) {
            Multipart.read(body, type, fields, uploads);
        } else if (type.startsWith("application/json")) {
            json(new String(body, StandardCharsets.UTF_8), fields);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            form(new String(body, StandardCharsets.UTF_8), fields);
        }
        if (fields.values().stream().mapToInt(String::length).sum() > FIELDS
                || uploads.values().stream().anyMatch(upload -> upload.content().length > FILES)) {
            throw tooLarge();
        }
        return new Query(method, Map.copyOf(fields), Map.copyOf(uploads));
    }

    private static Refusal tooLarge() {
        return Refusal.of(413, "Request Entity Too Large");
    }

    private static void json(String body, Map<String, String> fields) {
        if (body.isBlank()) {
            return;
        }
        var tree = Json.parse(body)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Refusal.bad("can't parse JSON object in the request body"));
        fields.putAll(fields(tree));
    }

    /** Returns an object's values as the text that the Bot API reads: strings as they are, all else as JSON. */
    static Map<String, String> fields(JsonNode tree) {
        var fields = new HashMap<String, String>();
        tree.properties().forEach(field -> {
            var value = field.getValue();
            if (!value.isNull()) {
                fields.put(field.getKey(), value.isString() ? value.stringValue() : Json.write(value));
            }
        });
        return fields;
    }

    private static void form(@Nullable String text, Map<String, String> fields) {
        if (text == null || text.isEmpty()) {
            return;
        }
        for (var pair : text.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.bad("can't decode the request's parameters");
        }
    }
}
