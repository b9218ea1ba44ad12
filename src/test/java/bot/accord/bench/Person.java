package bot.accord.bench;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who talks to the bot, and how the Bot API words what they do.
 *
 * @param name taken as it is, however odd
 * @param tongue the IETF tag of their client
 */
public record Person(long id, String name, String tongue) {

    /** Escapes as Telegram does; so even half a surrogate pair gets through. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public static Person of(long id) {
        return new Person(id, "Visitor " + id, "en");
    }

    /** An update's {@code message}, in the private chat with the bot. */
    public String says(long message, long date, String words) {
        return "\"message\":{" + head(message, date) + "," + text(words) + "}";
    }

    /** The fields that every message in the private chat has. */
    public String head(long message, long date) {
        return "\"message_id\":" + message + ",\"from\":" + from() + ",\"chat\":" + chat() + ",\"date\":" + date;
    }

    /** A {@code callback_query} from under a message of the bot's. */
    public String presses(String callback, long message, long date, String data) {
        return """
                "callback_query":{"id":"%s","from":%s,"message":{"message_id":%d,"from":{"id":1,"is_bot":true,\
                "first_name":"Desk"},"chat":%s,"date":%d,"text":"."},"chat_instance":"%d","data":%s}""".formatted(callback, from(), message, chat(), date, id, quote(data));
    }

    public String from() {
        return "{\"id\":" + id + ",\"is_bot\":false,\"first_name\":" + quote(name) + ",\"language_code\":\"" + tongue
                + "\"}";
    }

    private String chat() {
        return "{\"id\":" + id + ",\"type\":\"private\",\"first_name\":" + quote(name) + "}";
    }

    /** The field {@code text}, and for a command the entity that Telegram adds. */
    public static String text(String words) {
        var field = "\"text\":" + quote(words);
        if (!words.startsWith("/")) {
            return field;
        }
        var end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        return field + ",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":" + end + "}]";
    }

    public static String quote(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
