package bot.accord.simulator;

import java.util.List;

/** A group with people in it, and the bot if it was let in. */
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

    public List<Message> messages() {
        return world.locked(room::messages);
    }

    Participant participant(User person) {
        world.locked(() -> {
            room.members.add(person.id());
        });
        return new Participant(simulator, world, acts, room, person);
    }
}
