package bot.accord.simulator;

import java.util.List;

/** A group with people in it, and the bot. Safe for many threads. */
public final class Group {

    private final Simulator simulator;
    private final World world;
    private final Acts acts;
    private final Room room;

    Group(Simulator simulator, World world, Acts acts, Room room) {
        this.simulator = simulator;
        this.world = world;
        this.acts = acts;
        this.room = room;
    }

    public long id() {
        return room.id;
    }

    /** Returns all that the group holds, oldest first. */
    public List<Message> messages() {
        return world.locked(room::messages);
    }

    Participant participant(User person) {
        world.locked(() -> {
            room.members.add(person.id());
        });
        return new Participant(simulator, world, acts, room, person);
    }

    /** Makes the bot an administrator: it then sees all messages, may delete, pin and open topics. */
    public Group trustsBot() {
        return change(() -> room.administrators.add(World.BOT));
    }

    public Group makesAdministrator(Participant member) {
        return change(() -> room.administrators.add(member.id()));
    }

    /** Lets the group have topics. */
    public Group hasTopics() {
        return change(() -> room.forum = true);
    }

    /** Switches the bot's privacy off here: it sees all messages without being an administrator. */
    public Group hidesNothing() {
        return change(() -> room.privacy = false);
    }

    /** Deletes a topic, with what stands in it. */
    public Group deletesTopic(int topic) {
        return change(() -> {
            room.topics.remove(topic);
            room.messages().stream()
                    .filter(message -> message.json().path("message_thread_id").asInt(0) == topic)
                    .forEach(message -> world.remove(room, message.id()));
        });
    }

    /** Puts the bot out: it may not write here until {@link #admitsBot}. */
    public Group expelsBot(Participant by) {
        return change(() -> {
            room.shut = true;
            acts.membership(room, by.user(), "member", "kicked");
        });
    }

    public Group admitsBot(Participant by) {
        return change(() -> {
            room.shut = false;
            room.open = true;
            acts.membership(room, by.user(), "left", "member");
        });
    }

    /** Turns a small group into a supergroup, which has another id, and tells the bot in both. */
    public Group becomesSupergroup(Participant by) {
        return world.locked(() -> {
            var after = world.group(Room.Kind.SUPERGROUP, room.title);
            after.members.addAll(room.members);
            after.administrators.addAll(room.administrators);
            room.successor = after;
            acts.send(room, by.user(), Json.object().put("migrate_to_chat_id", after.id));
            acts.send(after, by.user(), Json.object().put("migrate_from_chat_id", room.id));
            return new Group(simulator, world, acts, after);
        });
    }

    Room room() {
        return room;
    }

    private Group change(Runnable change) {
        world.locked(change);
        return this;
    }
}
