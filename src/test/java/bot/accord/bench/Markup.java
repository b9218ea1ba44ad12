package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Telegram, or a client of it, would object to in keyboards and entities. */
final class Markup {

    private static final int ROW = 8;
    private static final int ALL = 100;
    private static final int DATA_BYTES = 64;
    private static final int COPY = 256;

    private Markup() {}

    static @Nullable String objection(JsonNode markup) {
        var all = 0;
        for (var row : markup.path("inline_keyboard")) {
            all += row.size();
            if (row.size() > ROW || row.isEmpty()) {
                return "Bad Request: a row of " + row.size() + " buttons";
            }
            for (var button : row) {
                var objection = button(button);
                if (objection != null) {
                    return objection;
                }
            }
        }
        return all > ALL ? "Bad Request: reply markup is too long" : null;
    }

    private static @Nullable String button(JsonNode button) {
        if (button.path("text").asString("").isBlank()) {
            return "Bad Request: button without text";
        }
        var actions = StreamSupport.stream(button.propertyNames().spliterator(), false)
                .filter(name -> !name.equals("text")
                        && !name.equals("style")
                        && !button.get(name).isNull())
                .count();
        if (actions != 1) {
            return "Bad Request: a button with " + actions + " actions: " + button;
        }
        var data = button.path("callback_data").asString("x").getBytes(StandardCharsets.UTF_8).length;
        if (data < 1 || data > DATA_BYTES) {
            return "Bad Request: BUTTON_DATA_INVALID";
        }
        var copy = button.path("copy_text").path("text").asString("x").length();
        if (copy < 1 || copy > COPY) {
            return "Bad Request: BUTTON_COPY_TEXT_INVALID";
        }
        return button.path("url").asString("https://").matches("(https?|tg)://.*")
                ? null
                : "Bad Request: BUTTON_URL_INVALID";
    }

    static @Nullable String entities(String text, JsonNode entities) {
        for (var entity : entities) {
            var start = entity.path("offset").asInt(-1);
            var end = start + entity.path("length").asInt(0);
            if (start < 0 || end <= start || end > text.length()) {
                return "Bad Request: entity beyond the text: " + entity;
            }
            if (insidePair(text, start) || insidePair(text, end)) {
                return "Bad Request: entity beginning or ending in the middle of a UTF-16 symbol: " + entity;
            }
            for (var other : entities) {
                var from = other.path("offset").asInt(0);
                var to = from + other.path("length").asInt(0);
                if (start < from && from < end && end < to) {
                    return "Bad Request: entities cross: " + entity + " and " + other;
                }
            }
        }
        return null;
    }

    private static boolean insidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
