package bot.accord.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Telegram sends, as a tree: each field is looked at alone, so that one that we do not need cannot be wrong. */
final class Json {

    /** Deep enough for anything that the Bot API can nest, and shallow enough to refuse an attack. */
    static final int DEPTH = 200;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build());

    private static final Pattern UPDATE_ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,10})(?![\\d.eE])");

    private Json() {}

    /** @throws Malformed if the text is no JSON object */
    static JsonNode object(String text) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            throw new Malformed("no JSON, or nested too deeply");
        }
        if (!node.isObject()) {
            throw new Malformed("a JSON object was wanted");
        }
        return node;
    }

    /** Returns the first update id that stands in a text which may be no JSON. */
    static OptionalLong updateId(String text) {
        var match = UPDATE_ID.matcher(text);
        if (match.find()) {
            var id = Long.parseLong(match.group(1));
            return id <= Integer.MAX_VALUE ? OptionalLong.of(id) : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /** Returns a member that is an object, null where there is none. */
    static @Nullable JsonNode member(JsonNode parent, String field) {
        var node = parent.get(field);
        return node != null && node.isObject() ? node : null;
    }

    /** Returns a member that is a string, cleaned; null where there is none. */
    static @Nullable String text(JsonNode parent, String field) {
        var node = parent.get(field);
        return node != null && node.isTextual() ? Words.clean(node.textValue()) : null;
    }

    /** Returns a member that is a whole number, else the given one. */
    static long whole(JsonNode parent, String field, long otherwise) {
        var node = parent.get(field);
        return node != null && node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : otherwise;
    }

    /** Returns a member that is a number of any sort, NaN where there is none. */
    static double number(JsonNode parent, String field) {
        var node = parent.get(field);
        return node != null && node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    /** @throws Malformed if there is no such member or it is no object */
    static JsonNode needed(JsonNode parent, String field) {
        var node = member(parent, field);
        if (node == null) {
            throw new Malformed(field + ": an object was wanted");
        }
        return node;
    }

    /** @throws Malformed if there is no such member or it is no whole number other than 0 */
    static long neededId(JsonNode parent, String field) {
        var id = whole(parent, field, 0);
        if (id == 0) {
            throw new Malformed(field + ": an id was wanted");
        }
        return id;
    }

    /** @throws Malformed if there is no such member or it is no string */
    static String neededText(JsonNode parent, String field) {
        var text = text(parent, field);
        if (text == null) {
            throw new Malformed(field + ": a text was wanted");
        }
        return text;
    }

    static boolean has(JsonNode parent, String field) {
        return parent.hasNonNull(field);
    }

    /** An update that cannot be read; made often by hostile input, so without a stack trace. */
    static final class Malformed extends RuntimeException {

        Malformed(String message) {
            super(message, null, false, false);
        }
    }
}
