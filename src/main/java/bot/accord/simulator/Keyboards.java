package bot.accord.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the Bot API takes for a keyboard under a message. */
final class Keyboards {

    private static final int BUTTONS = 100;
    private static final int ROW = 8;
    private static final int DATA_BYTES = 64;
    private static final int COPIED = 256;
    private static final Set<String> STYLES = Set.of("", "primary", "success", "danger");
    private static final Set<String> OTHER_ACTIONS =
            Set.of("switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat");

    private Keyboards() {}

    /** Returns the checked markup for a new message: inline keyboard, reply keyboard, removal or forced reply. */
    static Optional<ObjectNode> any(Query query) {
        return query.tree("reply_markup").flatMap(Keyboards::checked);
    }

    /** Returns the checked inline keyboard, which is the only markup that an edit takes. */
    static Optional<ObjectNode> inline(Query query) {
        var markup = any(query);
        if (markup.isPresent() && !markup.get().has("inline_keyboard")) {
            throw Refusal.bad("inline keyboard expected");
        }
        return markup;
    }

    private static Optional<ObjectNode> checked(JsonNode markup) {
        if (!(markup instanceof ObjectNode object)) {
            throw Refusal.bad("object expected as reply markup");
        }
        if (object.has("inline_keyboard")) {
            return inline(object);
        }
        if (object.has("keyboard")) {
            reply(object.path("keyboard"));
        }
        var placeholder = object.path("input_field_placeholder").asString("");
        if (placeholder.codePointCount(0, placeholder.length()) > 64) {
            throw Refusal.bad("reply keyboard placeholder is too long");
        }
        return Optional.of(object);
    }

    private static void reply(JsonNode rows) {
        if (!rows.isArray()) {
            throw Refusal.bad("field \"keyboard\" must be of type Array");
        }
        for (var row : rows) {
            for (var button : row) {
                if (button.isObject() && !button.has("text")) {
                    throw Refusal.bad("can't parse keyboard button: Can't find field \"text\"");
                }
            }
        }
    }

    private static Optional<ObjectNode> inline(ObjectNode markup) {
        var rows = markup.path("inline_keyboard");
        if (!rows.isArray()) {
            throw Refusal.bad("field \"inline_keyboard\" must be of type Array");
        }
        var kept = Json.array();
        var count = 0;
        for (var row : rows) {
            if (!row.isArray()) {
                throw Refusal.bad("field \"inline_keyboard\" must be an Array of Arrays");
            }
            row.forEach(Keyboards::button);
            count += row.size();
            if (row.size() > ROW || count > BUTTONS) {
                throw Refusal.bad("reply markup is too long");
            }
            if (!row.isEmpty()) {
                kept.add(row);
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.object().set("inline_keyboard", kept)).map(ObjectNode.class::cast);
    }

    private static void button(JsonNode button) {
        if (!button.isObject()) {
            throw Refusal.bad("can't parse inline keyboard button: expected an Object");
        }
        label(button);
        if (!STYLES.contains(button.path("style").asString(""))) {
            throw Refusal.bad("can't parse inline keyboard button: Invalid button style specified");
        }
        if (button.hasNonNull("url")) {
            var url = button.path("url").asString("");
            Links.fault(url).ifPresent(fault -> {
                throw Refusal.bad("inline keyboard button URL '" + url + "' is invalid: " + fault);
            });
        } else if (button.hasNonNull("callback_data")) {
            data(button.path("callback_data").asString(""));
        } else if (button.hasNonNull("copy_text")) {
            copied(button.path("copy_text").path("text").asString(""));
        } else if (button.hasNonNull("pay") || button.hasNonNull("callback_game")) {
            throw Refusal.bad("BUTTON_TYPE_INVALID");
        } else if (OTHER_ACTIONS.stream().noneMatch(button::hasNonNull)) {
            throw textButton();
        }
    }

    private static void label(JsonNode button) {
        var label = button.path("text");
        if (label.isMissingNode() || label.isNull()) {
            throw Refusal.bad("can't parse inline keyboard button: Can't find field \"text\"");
        }
        if (!label.isString()) {
            throw Refusal.bad("can't parse inline keyboard button: Field \"text\" must be of type String");
        }
        // Telegram drops such a button without a word; a bot that sends one has a fault, so it is told.
        if (label.asString("").isBlank()) {
            throw Refusal.bad("can't parse inline keyboard button: Field \"text\" must be non-empty");
        }
    }

    private static void data(String data) {
        if (data.isEmpty()) {
            throw textButton();
        }
        if (data.getBytes(StandardCharsets.UTF_8).length > DATA_BYTES) {
            throw Refusal.bad("BUTTON_DATA_INVALID");
        }
    }

    private static void copied(String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > COPIED) {
            throw Refusal.bad("BUTTON_COPY_TEXT_INVALID");
        }
    }

    private static Refusal textButton() {
        return Refusal.bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
}
