package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Refuses what Telegram refuses in calls that send, edit and answer presses (Bot API and its server's sources). */
final class Strict {

    private static final int TEXT = 4_096;
    private static final int CAPTION = 1_024;
    private static final int RAW_BYTES = 32_768;
    private static final int TOAST = 200;

    private final Set<String> presses = new HashSet<>();
    private final Map<Long, String> shown = new HashMap<>();

    /** A press was made: it may be answered once. */
    void pressed(String callback) {
        presses.add(callback);
    }

    /** Returns the error's description, null where Telegram would take the call. */
    @Nullable String objection(Received call) {
        if (call.isToast()) {
            return toast(call);
        }
        if (!call.isShown()) {
            return null;
        }
        if (call.chat() == 0) {
            return "Bad Request: chat not found";
        }
        if (call.isEdit() && !shown.containsKey(call.fields().message())) {
            return "Bad Request: message to edit not found";
        }
        var content = content(call);
        return content != null || !call.isEdit() ? content : unchanged(call);
    }

    /** The call was taken; {@code message} was made or changed by it. */
    void taken(Received call, long message) {
        if (call.isToast()) {
            presses.remove(call.fields().callback());
        } else if (call.isShown()) {
            shown.put(message, look(call));
        }
    }

    private @Nullable String toast(Received call) {
        if (!presses.contains(call.fields().callback())) {
            return "Bad Request: query is too old and response timeout expired or query ID is invalid";
        }
        return call.json().path("text").asString("").length() > TOAST ? "Bad Request: MESSAGE_TOO_LONG" : null;
    }

    private @Nullable String unchanged(Received call) {
        return look(call).equals(shown.get(call.fields().message()))
                ? "Bad Request: message is not modified: specified new message content and reply markup are exactly the"
                        + " same as a current content and reply markup of the message"
                : null;
    }

    private static String look(Received call) {
        var json = call.json();
        return json.path("text") + "|" + json.path("entities") + "|" + json.path("reply_markup");
    }

    private static @Nullable String content(Received call) {
        var json = call.json();
        var markup = Markup.objection(json.path("reply_markup"));
        if (markup != null) {
            return markup;
        }
        if (call.is("sendmessage") || call.is("editmessagetext")) {
            return text(json.path("text").asString(""), json.path("entities"), TEXT, "message");
        }
        var caption = call.words();
        return caption.isEmpty() ? null : text(caption, json.path("caption_entities"), CAPTION, "message caption");
    }

    private static @Nullable String text(String text, JsonNode entities, int most, String what) {
        if (text.isBlank()) {
            return "Bad Request: " + what + " text is empty";
        }
        if (text.codePointCount(0, text.length()) > most) {
            return "Bad Request: " + what + " is too long";
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            return "Bad Request: text is too long";
        }
        if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
            return "Bad Request: strings must be encoded in UTF-8";
        }
        return Markup.entities(text, entities);
    }
}
