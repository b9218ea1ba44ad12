package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Picks {@link Fields} out of a call's body in one pass, without building a tree: this is most of what a call costs. */
final class FieldsReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> buttons = new ArrayList<>();
    private long chat;
    private long message;
    private String callback = "";
    private long offset;
    private int limit;
    private long timeout;
    private String url = "";

    private FieldsReader() {}

    static Fields read(String type, byte[] body) {
        if (body.length == 0) {
            return Fields.NONE;
        }
        return type.startsWith("multipart/") ? multipart(body) : json(body);
    }

    private static Fields json(byte[] body) {
        var reader = new FieldsReader();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            reader.all(parser);
        } catch (JacksonException _) {
            return Fields.NONE; // the strict check says what is wrong with it
        }
        return reader.fields();
    }

    private static Fields multipart(byte[] body) {
        var reader = new FieldsReader();
        var text = new String(body, StandardCharsets.UTF_8);
        reader.chat = number(Multipart.field(text, "chat_id"));
        reader.message = number(Multipart.field(text, "message_id"));
        reader.url = Multipart.field(text, "url");
        reader.buttonsOf(Multipart.field(text, "reply_markup"));
        return reader.fields();
    }

    private Fields fields() {
        return new Fields(chat, message, callback, offset, limit, timeout, url, List.copyOf(buttons));
    }

    private void all(JsonParser parser) {
        var depth = 0;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_STRING, VALUE_NUMBER_INT -> value(parser, token, depth);
                default -> {}
            }
        }
    }

    private void value(JsonParser parser, JsonToken token, int depth) {
        var name = parser.currentName();
        if (name == null) {
            return;
        }
        if (depth == 1) {
            top(parser, token, name);
        } else if (name.equals("callback_data")) {
            buttons.add(parser.getString());
        }
    }

    private void top(JsonParser parser, JsonToken token, String name) {
        switch (name) {
            case "chat_id" -> chat = parser.getValueAsLong();
            case "message_id" -> message = parser.getValueAsLong();
            case "callback_query_id" -> callback = parser.getString();
            case "offset" -> offset = parser.getValueAsLong();
            case "limit" -> limit = parser.getValueAsInt();
            case "timeout" -> timeout = parser.getValueAsLong();
            case "url" -> url = parser.getString();
            case "reply_markup" -> {
                if (token == JsonToken.VALUE_STRING) {
                    buttonsOf(parser.getString());
                }
            }
            default -> {}
        }
    }

    private void buttonsOf(String markup) {
        if (!markup.isEmpty()) {
            buttons.addAll(json(markup.getBytes(StandardCharsets.UTF_8)).buttons());
        }
    }

    private static long number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
