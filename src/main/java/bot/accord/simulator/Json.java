package bot.accord.simulator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Trees of JSON, the only form in which the simulator keeps what goes over the wire. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode yes() {
        return MAPPER.getNodeFactory().booleanNode(true);
    }

    /** Returns a node that is written exactly as {@code text}, which must be JSON. */
    static JsonNode raw(String text) {
        return MAPPER.getNodeFactory().rawValueNode(new RawValue(text));
    }

    /** Returns what {@code text} says, or nothing if it is not JSON. */
    static Optional<JsonNode> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
