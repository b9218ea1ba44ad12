package bot.accord.simulator;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that Telegram would know: who there is, which chats they have, what stands in them. One lock guards it
 * all; whoever changes or reads a {@link Room} does it inside {@link #locked}.
 */
final class World {

    static final long BOT = 7_000_000_001L;

    private static final long FIRST_GROUP = 4_000_001L;
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private final InstantSource clock;
    private final Updates updates;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final User bot = new User(BOT, true, "Accord", "", "accord_demo_bot", null, "");
    private final Map<Long, User> users = new LinkedHashMap<>();
    private final Map<Long, Room> rooms = new LinkedHashMap<>();
    private final Map<Long, Integer> supergroupIds = new LinkedHashMap<>();
    private int sharedId = ThreadLocalRandom.current().nextInt(1, 1000);
    private long nextPerson = 2001;
    private long nextGroup = FIRST_GROUP;
    private long number;
    private boolean closed;

    World(InstantSource clock, Updates updates) {
        this.clock = clock;
        this.updates = updates;
        // Grows over restarts too, so that a page that comes back is never told to go on in another life's events.
        this.number = clock.millis() * 1000;
    }

    User bot() {
        return bot;
    }

    Updates updates() {
        return updates;
    }

    InstantSource clock() {
        return clock;
    }

    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@code probe} gives something, looking again at each event; nothing if {@code patience} ends. */
    <T> Optional<T> await(Duration patience, Supplier<Optional<T>> probe) {
        var left = patience.toNanos();
        lock.lock();
        try {
            var found = probe.get();
            while (found.isEmpty() && left > 0 && !closed) {
                left = moved.awaitNanos(left);
                found = probe.get();
            }
            return found;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    User person(long id, String first, String last, String language, String note) {
        return locked(() -> {
            var person = new User(id, false, first, last, "", language.isEmpty() ? null : language, note);
            users.put(id, person);
            rooms.put(id, Room.with(person, ThreadLocalRandom.current().nextLong()));
            return person;
        });
    }

    long freshPerson() {
        return locked(() -> nextPerson++);
    }

    Room group(Room.Kind kind, String title) {
        return locked(() -> {
            var serial = nextGroup++;
            var id = kind == Room.Kind.SUPERGROUP ? SUPERGROUPS - serial : -serial;
            var room = Room.group(id, kind, title, ThreadLocalRandom.current().nextLong());
            room.open = true;
            rooms.put(id, room);
            return room;
        });
    }

    Optional<User> user(long id) {
        return locked(() -> id == BOT ? Optional.of(bot) : Optional.ofNullable(users.get(id)));
    }

    Collection<User> users() {
        return locked(() -> List.copyOf(users.values()));
    }

    Optional<Room> room(long id) {
        return locked(() -> Optional.ofNullable(rooms.get(id)));
    }

    List<Room> rooms() {
        return locked(() -> List.copyOf(rooms.values()));
    }

    /** Puts a new message into a chat; {@code content} holds what is neither id, author, chat nor date. */
    Message post(Room room, ObjectNode from, ObjectNode content) {
        return locked(() -> {
            var json = Json.object().put("message_id", nextMessage(room));
            json.set("from", from);
            json.set("chat", room.json());
            json.put("date", clock.instant().getEpochSecond());
            json.setAll(content);
            var message = new Message(json);
            room.keep(message);
            happens(room, new Event.Shown(message));
            return message;
        });
    }

    /** Puts another version in the place of a message. */
    Message change(Room room, ObjectNode json) {
        return locked(() -> {
            var message = new Message(json);
            room.keep(message);
            happens(room, new Event.Changed(message));
            return message;
        });
    }

    void remove(Room room, int message) {
        locked(() -> {
            room.drop(message);
            happens(room, new Event.Deleted(message));
        });
    }

    void happens(Room room, Event event) {
        locked(() -> {
            room.note(new Event.Numbered(++number, event));
            moved.signalAll();
        });
    }

    /** Lets those who wait look again. */
    void wake() {
        locked(moved::signalAll);
    }

    /** Tells every chat. */
    void happens(Event event) {
        locked(() -> rooms.values().forEach(room -> happens(room, event)));
    }

    /** All that a chat holds; the messages take the numbers up to {@code last}, where the events go on. */
    record Sight(List<Message> messages, long last) {}

    Sight look(Room room) {
        return locked(() -> {
            var messages = room.messages();
            number += messages.size() + 1L;
            room.note(new Event.Numbered(number, new Event.Looked()));
            return new Sight(messages, number);
        });
    }

    /** Returns a number that nothing else has. */
    long fresh() {
        return locked(() -> ++number);
    }

    long number() {
        return locked(() -> number);
    }

    /** Private chats and groups share the bot's counter, a supergroup has its own. */
    private int nextMessage(Room room) {
        return room.kind == Room.Kind.SUPERGROUP ? supergroupIds.merge(room.id, 1, Integer::sum) : ++sharedId;
    }

    boolean closed() {
        return locked(() -> closed);
    }

    void close() {
        locked(() -> {
            closed = true;
            moved.signalAll();
        });
        updates.close();
    }
}
