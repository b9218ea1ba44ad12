package bot.accord.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as a chat shows it at one moment: an edit makes a new one with the same id.
 *
 * @param json the Bot API's Message; not to be changed
 */
public record Message(JsonNode json) {

    /** A stretch of marked text, counted in UTF-16 units; {@code detail} is the address of a link, else null. */
    public record Entity(
            String type, int offset, int length, @Nullable String detail) {}

    /**
     * A button under a message.
     *
     * @param kind {@code callback}, {@code url} or {@code copy}
     * @param value the callback data, the address or the text to copy
     * @param style {@code primary}, {@code success}, {@code danger}, or null for a plain one
     */
    public record Button(
            String label,
            String kind,
            String value,
            @Nullable String style) {}

    /** A file in a message; {@code id} is its file_id, {@code unique} its file_unique_id. */
    public record File(String kind, String id, String unique, String name, String mime, long size) {}

    private static final List<String> FILE_KINDS = List.of("document", "voice", "video", "audio", "sticker");

    public int id() {
        return json.path("message_id").asInt(0);
    }

    public long chat() {
        return json.path("chat").path("id").asLong(0);
    }

    public Instant date() {
        return Instant.ofEpochSecond(json.path("date").asLong(0));
    }

    public boolean edited() {
        return json.has("edit_date");
    }

    public long from() {
        return json.path("from").path("id").asLong(0);
    }

    public boolean fromBot() {
        return json.path("from").path("is_bot").asBoolean(false) && !json.has("sender_chat");
    }

    /** Returns the text, or the caption of a file; empty if it has neither. */
    public String text() {
        return json.path("text").asString(json.path("caption").asString(""));
    }

    public List<Entity> entities() {
        var found = new ArrayList<Entity>();
        for (var node : json.path(json.has("text") ? "entities" : "caption_entities")) {
            var detail = node.path("url").asString(node.path("language").asString(""));
            found.add(new Entity(
                    node.path("type").asString(""),
                    node.path("offset").asInt(0),
                    node.path("length").asInt(0),
                    detail.isEmpty() ? null : detail));
        }
        return found;
    }

    /** Returns the inline keyboard, row by row; empty if there is none. */
    public List<List<Button>> keyboard() {
        var rows = new ArrayList<List<Button>>();
        for (var row : json.path("reply_markup").path("inline_keyboard")) {
            var buttons = new ArrayList<Button>();
            row.forEach(button -> buttons.add(button(button)));
            rows.add(List.copyOf(buttons));
        }
        return rows;
    }

    /** Returns all buttons, row after row. */
    public List<Button> buttons() {
        return keyboard().stream().flatMap(List::stream).toList();
    }

    /** Returns the first button with this label. */
    public Optional<Button> button(String label) {
        return buttons().stream().filter(button -> button.label().equals(label)).findFirst();
    }

    /** Returns the id of the message that this one replies to, null if it is no reply. */
    public @Nullable Integer replyTo() {
        var reply = json.path("reply_to_message");
        return reply.isObject() ? reply.path("message_id").asInt(0) : null;
    }

    public Optional<File> file() {
        if (json.path("photo").isArray()) {
            var sizes = json.path("photo");
            return Optional.of(file("photo", sizes.path(sizes.size() - 1)));
        }
        return FILE_KINDS.stream()
                .filter(json::has)
                .map(kind -> file(kind, json.path(kind)))
                .findFirst();
    }

    ObjectNode copy() {
        return ((ObjectNode) json).deepCopy();
    }

    private static File file(String kind, JsonNode node) {
        return new File(
                kind,
                node.path("file_id").asString(""),
                node.path("file_unique_id").asString(""),
                node.path("file_name").asString(kind),
                node.path("mime_type").asString(kind.equals("photo") ? "image/jpeg" : "application/octet-stream"),
                node.path("file_size").asLong(0));
    }

    private static Button button(JsonNode node) {
        var label = node.path("text").asString("");
        var style = node.path("style").asString("");
        var look = style.isEmpty() ? null : style;
        if (node.has("callback_data")) {
            return new Button(label, "callback", node.path("callback_data").asString(""), look);
        }
        if (node.has("copy_text")) {
            return new Button(label, "copy", node.path("copy_text").path("text").asString(""), look);
        }
        return new Button(label, "url", node.path("url").asString(""), look);
    }
}
