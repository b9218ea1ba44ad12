package bot.accord.bench;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** What the Bot API answers to a call that it takes; as short as a client needs it. */
final class Answers {

    private static final byte[] TRUE = bytes("true");
    private static final byte[] ME = bytes("""
            {"id":1,"is_bot":true,"first_name":"Desk","username":"desk_bot","can_join_groups":true,\
            "can_read_all_group_messages":false,"supports_inline_queries":false}""");
    private static final byte[] NO_WEBHOOK =
            bytes("{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}");

    private final InstantSource clock = InstantSource.system();
    private long message = 1_000;

    /** Returns the next id for a message, of a person's or of the bot's. */
    long nextMessage() {
        return ++message;
    }

    /** Unix time, in seconds. */
    long date() {
        return clock.millis() / 1_000;
    }

    /**
     * Returns the answer's body.
     *
     * @param made the id of the message that the call made or changed, 0 if none
     */
    byte[] to(Received call, long made) {
        return switch (call.method()) {
            case "getme" -> ME;
            case "getwebhookinfo" -> NO_WEBHOOK;
            case "getmycommands", "getchatadministrators" -> bytes("[]");
            case "getmyname" -> bytes("{\"name\":\"Desk\"}");
            case "getmydescription" -> bytes("{\"description\":\"\"}");
            case "getmyshortdescription" -> bytes("{\"short_description\":\"\"}");
            case "copymessage" -> bytes("{\"message_id\":" + made + "}");
            default -> made == 0 ? TRUE : message(call, made);
        };
    }

    private byte[] message(Received call, long made) {
        var kind = call.chat() > 0 ? "private" : "supergroup";
        var one = "{\"message_id\":" + made
                + ",\"from\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Desk\"},\"chat\":{\"id\":" + call.chat()
                + ",\"type\":\"" + kind + "\"},\"date\":" + date() + ",\"text\":\".\"}";
        return bytes(call.is("sendmediagroup") ? "[" + one + "]" : one);
    }

    private static byte[] bytes(String result) {
        return ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
    }
}
