package bot.accord.telegram;

import bot.accord.chat.Chat;
import bot.accord.chat.Sender;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Who did something. */
final class Senders {

    /** Telegram's stand-in for an administrator who does not show who they are. */
    private static final Sender ANONYMOUS = new Sender(1_087_968_824L, "", null, false);

    /** Each of these says that the words are not the sender's own, or that the sender is a mask (Bot API, Message). */
    private static final List<String> BORROWED = List.of(
            "sender_chat",
            "forward_origin",
            "forward_from",
            "forward_from_chat",
            "forward_sender_name",
            "forward_date",
            "is_automatic_forward",
            "via_bot",
            "sender_business_bot",
            "guest_bot_caller_user",
            "guest_bot_caller_chat");

    private Senders() {}

    /** Returns who wrote a message; genuine only where Telegram names nobody else as the author. */
    static Sender of(JsonNode message, Chat chat) {
        var person = person(Json.needed(message, "from"));
        var masked = BORROWED.stream().anyMatch(message::has) || (chat.isPrivate() && chat.id() != person.id());
        return masked ? new Sender(person.id(), person.name(), person.tongue(), false) : person;
    }

    /** Returns who the update names, or a masked sender where it names nobody: for what needs no author. */
    static Sender orAnonymous(JsonNode message) {
        var from = Json.member(message, "from");
        return from != null && Json.whole(from, "id", 0) > 0 ? person(from) : ANONYMOUS;
    }

    static Sender person(JsonNode from) {
        var id = Json.neededId(from, "id");
        if (id < 0) {
            throw new Json.Malformed("from.id: a positive number was wanted");
        }
        var first = Json.text(from, "first_name");
        var last = Json.text(from, "last_name");
        var name = last == null ? first : first == null ? last : first + " " + last;
        var bot = from.path("is_bot").asBoolean(false);
        return new Sender(id, name == null ? "" : name, Json.text(from, "language_code"), !bot);
    }

    /** Returns whether a chat member of this status can be written to. */
    static boolean isMember(JsonNode member) {
        return switch (Json.neededText(member, "status")) {
            case "creator", "administrator", "member" -> true;
            case "restricted" -> member.path("is_member").asBoolean(true);
            default -> false;
        };
    }
}
