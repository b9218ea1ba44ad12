package bot.accord.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The methods on messages and chats that are there already: deleting, pinning, topics, members. */
final class Keeping {

    private static final Duration DELETABLE = Duration.ofDays(2);
    private static final int TOPIC_COLOUR = 7322096;
    private static final Set<String> REACTIONS = Set.of(
            "👍", "👎", "❤", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩", "🤮", "💩", "🙏", "👌",
            "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "💯", "🤣", "⚡", "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "😈", "😴",
            "😭", "🤓", "👻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄", "☃", "💅", "🤪", "🗿",
            "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "😡");

    private final World world;
    private final Doors doors;

    Keeping(World world, Doors doors) {
        this.world = world;
        this.doors = doors;
    }

    Map<String, Method> methods() {
        return Map.ofEntries(
                Map.entry("deletemessage", this::deleteMessage),
                Map.entry("deletemessages", this::deleteMessages),
                Map.entry("pinchatmessage", query -> pin(query, true)),
                Map.entry("unpinchatmessage", query -> pin(query, false)),
                Map.entry("createforumtopic", this::createForumTopic),
                Map.entry("closeforumtopic", query -> shutTopic(query, true)),
                Map.entry("reopenforumtopic", query -> shutTopic(query, false)),
                Map.entry("setmessagereaction", this::setMessageReaction),
                Map.entry("getchat", this::getChat),
                Map.entry("getchatmember", this::getChatMember),
                Map.entry("getchatmembercount", this::getChatMemberCount),
                Map.entry("getchatadministrators", this::getChatAdministrators),
                Map.entry("leavechat", this::leaveChat));
    }

    private Reply deleteMessage(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            var message = room.message(Doors.messageId(query, "message_id", "delete"))
                    .orElseThrow(() -> Refusal.bad("message to delete not found"));
            if (!deletable(room, message)) {
                throw Refusal.bad("message can't be deleted for everyone");
            }
            world.remove(room, message.id());
            return Reply.ok(Json.yes());
        });
    }

    private boolean deletable(Room room, Message message) {
        var old = message.date().plus(DELETABLE).isBefore(world.clock().instant());
        var administrator = room.administrators.contains(World.BOT);
        if (room.isPrivate()) {
            return !old;
        }
        return administrator || (message.from() == World.BOT && !old);
    }

    private Reply deleteMessages(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            var ids = query.tree("message_ids").orElseThrow(() -> Refusal.bad("message identifiers are not specified"));
            if (ids.size() > 100) {
                throw Refusal.bad("too many message identifiers specified");
            }
            ids.forEach(id -> room.message(id.asInt(0))
                    .filter(message -> deletable(room, message))
                    .ifPresent(message -> world.remove(room, message.id())));
            return Reply.ok(Json.yes());
        });
    }

    private Reply pin(Query query, boolean pinned) {
        return world.locked(() -> {
            var room = doors.writable(query);
            if (!room.isPrivate() && !room.administrators.contains(World.BOT)) {
                throw Refusal.bad("not enough rights to manage pinned messages in the chat");
            }
            var word = pinned ? "pin" : "unpin";
            var id = !pinned && !query.has("message_id")
                    ? room.pinned.stream().reduce((one, later) -> later).orElse(0)
                    : Doors.messageId(query, "message_id", word);
            var message = room.message(id).orElseThrow(() -> Refusal.bad("message to " + word + " not found"));
            if (pinned ? room.pinned.add(id) : room.pinned.remove(id)) {
                world.happens(room, new Event.Changed(message));
            }
            return Reply.ok(Json.yes());
        });
    }

    private Reply createForumTopic(Query query) {
        return world.locked(() -> {
            var room = forum(query);
            var name = query.text("name").strip();
            if (name.isEmpty() || name.codePointCount(0, name.length()) > 128) {
                throw Refusal.bad("TOPIC_TITLE_INVALID");
            }
            var content = Json.object();
            content.putObject("forum_topic_created").put("name", name).put("icon_color", TOPIC_COLOUR);
            var opening = world.post(room, world.bot().json(), content);
            room.topics.put(opening.id(), new Room.Topic());
            return Reply.ok(Json.object()
                    .put("message_thread_id", opening.id())
                    .put("name", name)
                    .put("icon_color", TOPIC_COLOUR));
        });
    }

    private Room forum(Query query) {
        var room = doors.writable(query);
        if (!room.forum) {
            throw Refusal.bad("the chat is not a forum");
        }
        if (!room.administrators.contains(World.BOT)) {
            throw Refusal.bad("not enough rights to create a topic");
        }
        return room;
    }

    private Reply shutTopic(Query query, boolean closed) {
        return world.locked(() -> {
            var topic = forum(query).topics.get((int) query.number("message_thread_id"));
            if (topic == null) {
                throw Refusal.bad("message thread not found");
            }
            if (topic.closed == closed) {
                throw Refusal.bad("TOPIC_NOT_MODIFIED");
            }
            topic.closed = closed;
            return Reply.ok(Json.yes());
        });
    }

    private Reply setMessageReaction(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            if (room.message(Doors.messageId(query, "message_id", "react")).isEmpty()) {
                throw Refusal.bad("message to react not found");
            }
            for (var reaction : query.tree("reaction").orElseGet(Json::array)) {
                if (!REACTIONS.contains(reaction.path("emoji").asString(""))) {
                    throw Refusal.bad("REACTION_INVALID");
                }
            }
            return Reply.ok(Json.yes());
        });
    }

    private Reply getChat(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            var json = room.json().put("accent_color_id", 1).put("max_reaction_count", 11);
            room.pinned.stream()
                    .reduce((one, later) -> later)
                    .flatMap(room::message)
                    .ifPresent(pinned -> json.set("pinned_message", pinned.json()));
            return Reply.ok(json);
        });
    }

    private Reply getChatMember(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            var user = world.user(query.number("user_id")).orElseThrow(() -> Refusal.bad("user not found"));
            return Reply.ok(member(room, user));
        });
    }

    private static JsonNode member(Room room, User user) {
        var json = Json.object();
        json.set("user", user.json());
        var inside = user.id() == World.BOT
                ? room.open && !room.shut
                : room.members.contains(user.id()) || room.id == user.id();
        if (!inside) {
            return json.put("status", "left");
        }
        if (!room.administrators.contains(user.id())) {
            return json.put("status", "member");
        }
        return json.put("status", "administrator")
                .put("can_be_edited", false)
                .put("is_anonymous", false)
                .put("can_manage_chat", true)
                .put("can_delete_messages", true)
                .put("can_pin_messages", true)
                .put("can_manage_topics", true);
    }

    private Reply getChatMemberCount(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            return Reply.ok(Json.raw(Integer.toString(room.isPrivate() ? 2 : room.members.size() + 1)));
        });
    }

    private Reply getChatAdministrators(Query query) {
        return world.locked(() -> {
            var room = doors.known(query, "chat_id");
            if (room.isPrivate()) {
                throw Refusal.bad("there are no administrators in the private chat");
            }
            var list = Json.array();
            room.administrators.stream()
                    .sorted()
                    .flatMap(id -> world.user(id).stream())
                    .forEach(user -> list.add(member(room, user)));
            return Reply.ok(list);
        });
    }

    private Reply leaveChat(Query query) {
        return world.locked(() -> {
            var room = doors.writable(query);
            if (room.isPrivate()) {
                throw Refusal.bad("chat member status can't be changed in private chats");
            }
            room.open = false;
            return Reply.ok(Json.yes());
        });
    }
}
