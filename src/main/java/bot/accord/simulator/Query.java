package bot.accord.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call of a method, however it was sent: every value is text, an object or array is JSON in it.
 *
 * @param method in lower case
 */
record Query(String method, Map<String, String> fields, Map<String, Upload> uploads) {

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    /** Returns a whole number, 0 where the field is absent or holds none, as the Bot API does. */
    long number(String field) {
        return whole(text(field)).orElse(0L);
    }

    static Optional<Long> whole(@Nullable String text) {
        if (text == null || !text.strip().matches("-?\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text.strip()));
    }

    int between(String field, int least, int most, int absent) {
        var number = whole(text(field)).orElse((long) absent);
        return Math.clamp(number, least, most);
    }

    boolean flag(String field) {
        return List.of("true", "yes", "1").contains(text(field).toLowerCase(Locale.ROOT));
    }

    /** Returns the JSON in a field, nothing if the field is absent. */
    Optional<JsonNode> tree(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        var tree = Json.parse(text(field));
        if (tree.isEmpty()) {
            throw Refusal.bad("can't parse " + field + " JSON object");
        }
        return tree.filter(node -> !node.isNull());
    }
}
