package bot.accord.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Updates as they may be kept: without the names of people and chats, whose ids are enough. */
final class Nameless {

    /** Where an update tells what somebody is called, or how to call them (Bot API, all types). */
    private static final Set<String> NAMES = Set.of(
            "first_name",
            "last_name",
            "username",
            "active_usernames",
            "title",
            "custom_title",
            "sender_user_name",
            "forward_sender_name",
            "author_signature",
            "forward_signature",
            "phone_number",
            "vcard");

    private static final String BLANK = "…";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Returns the update with its names blanked; of what is no JSON, in which a name may be anywhere, a fingerprint. */
    String of(String raw) {
        try {
            var update = mapper.readTree(raw);
            if (update.isObject()) {
                blank(update);
                return mapper.writeValueAsString(update);
            }
        } catch (JacksonException unreadable) {
            return fingerprint(raw);
        }
        return fingerprint(raw);
    }

    private static void blank(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var name : NAMES) {
                if (object.has(name)) {
                    object.put(name, BLANK);
                }
            }
        }
        for (var child : node) {
            blank(child);
        }
    }

    private static String fingerprint(String raw) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
            return "no JSON object: %d characters, SHA-256 %s"
                    .formatted(raw.length(), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
