package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call that the rig received.
 *
 * @param sequence 1 for the first call of all
 * @param nanos when, by {@link System#nanoTime()}
 * @param method in lower case
 * @param type the content type
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy would cost more than the rest of a call
public record Received(long sequence, long nanos, String method, String type, Fields fields, byte[] body) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public long chat() {
        return fields.chat();
    }

    public boolean is(String name) {
        return method.equalsIgnoreCase(name);
    }

    /** Whether it makes a new message. */
    public boolean isMessage() {
        return (method.startsWith("send") && !method.startsWith("sendchataction"))
                || method.startsWith("copymessage")
                || method.startsWith("forwardmessage");
    }

    public boolean isEdit() {
        return method.startsWith("editmessage");
    }

    /** Whether the person sees something in the chat by it. */
    public boolean isShown() {
        return isMessage() || isEdit();
    }

    public boolean isToast() {
        return method.equals("answercallbackquery");
    }

    /** The call's JSON; an empty object for a form. */
    public JsonNode json() {
        return type.startsWith("multipart/") || body.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(body);
    }

    /** What the message says, or its caption; empty if neither. */
    public String words() {
        return field("text").isEmpty() ? field("caption") : field("text");
    }

    /** One field's text, or its JSON; empty if the call has no such field. */
    public String field(String name) {
        if (type.startsWith("multipart/")) {
            return Multipart.field(new String(body, StandardCharsets.UTF_8), name);
        }
        var value = json().path(name);
        return value.isMissingNode() ? "" : value.asString(value.toString());
    }
}
