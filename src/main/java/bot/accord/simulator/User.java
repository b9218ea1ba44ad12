package bot.accord.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person or a bot.
 *
 * @param last the last name, empty if they have none
 * @param username without the sign at its front, empty if they have none
 * @param language the IETF tag of their client, null if it sends none
 */
record User(
        long id,
        boolean bot,
        String first,
        String last,
        String username,
        @Nullable String language,
        String note) {

    String name() {
        return last.isEmpty() ? first : first + " " + last;
    }

    /** Returns the two letters of the person's language, empty if their client tells none. */
    String tongue() {
        return language == null || language.length() < 2 ? "" : language.substring(0, 2);
    }

    /** Returns this as the Bot API's User. */
    ObjectNode json() {
        var json = Json.object().put("id", id).put("is_bot", bot);
        named(json);
        if (language != null) {
            json.put("language_code", language);
        }
        return json;
    }

    /** Returns the private chat with this person as the Bot API's Chat. */
    ObjectNode chat() {
        return named(Json.object().put("id", id)).put("type", "private");
    }

    private ObjectNode named(ObjectNode json) {
        json.put("first_name", first);
        if (!last.isEmpty()) {
            json.put("last_name", last);
        }
        if (!username.isEmpty()) {
            json.put("username", username);
        }
        return json;
    }
}
