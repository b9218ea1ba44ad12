package bot.accord.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A chat and what it holds; guarded by the world's lock. */
final class Room {

    enum Kind {
        PRIVATE,
        GROUP,
        SUPERGROUP
    }

    /** A topic of a forum. */
    static final class Topic {
        boolean closed;
    }

    private static final int MESSAGES = 500;
    private static final int EVENTS = 1000;

    final long id;
    final Kind kind;
    final String title;
    final Set<Long> members = new LinkedHashSet<>();
    final Set<Long> administrators = new HashSet<>();
    final Map<Integer, Topic> topics = new LinkedHashMap<>();
    final Set<Integer> pinned = new LinkedHashSet<>();
    final long instance;
    boolean forum;

    /** Whether the bot may write: the person has started it, or the group has it as a member. */
    boolean open;

    /** Whether the person has blocked the bot, or the group has put it out. */
    boolean shut;

    /** Whether the bot sees in a group only what is meant for it. */
    boolean privacy = true;

    /** The supergroup that this group became. */
    @Nullable Room successor;

    private final @Nullable User person;
    private final Map<Integer, Message> messages = new LinkedHashMap<>();
    private final Deque<Event.Numbered> events = new ArrayDeque<>();

    private Room(long id, Kind kind, String title, @Nullable User person, long instance) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.person = person;
        this.instance = instance;
    }

    static Room with(User person, long instance) {
        return new Room(person.id(), Kind.PRIVATE, person.name(), person, instance);
    }

    static Room group(long id, Kind kind, String title, long instance) {
        return new Room(id, kind, title, null, instance);
    }

    boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    Optional<User> person() {
        return Optional.ofNullable(person);
    }

    /** Returns this as the Bot API's Chat. */
    ObjectNode json() {
        if (person != null) {
            return person.chat();
        }
        var json = Json.object()
                .put("id", id)
                .put("title", title)
                .put("type", kind == Kind.GROUP ? "group" : "supergroup");
        if (forum) {
            json.put("is_forum", true);
        }
        return json;
    }

    void keep(Message message) {
        messages.put(message.id(), message);
        while (messages.size() > MESSAGES) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    Optional<Message> message(int message) {
        return Optional.ofNullable(messages.get(message));
    }

    void drop(int message) {
        messages.remove(message);
        pinned.remove(message);
    }

    /** Returns the messages held, oldest first. */
    List<Message> messages() {
        return List.copyOf(messages.values());
    }

    void note(Event.Numbered event) {
        events.addLast(event);
        while (events.size() > EVENTS) {
            events.removeFirst();
        }
    }

    /** Returns the events after that one, or nothing if that one is not held: it never was, or is too long ago. */
    Optional<List<Event.Numbered>> after(long number) {
        return events.stream().anyMatch(event -> event.number() == number)
                ? Optional.of(since(number))
                : Optional.empty();
    }

    /** Returns the events still held after that number. */
    List<Event.Numbered> since(long number) {
        var later = new ArrayDeque<Event.Numbered>();
        var newestFirst = events.descendingIterator();
        while (newestFirst.hasNext()) {
            var event = newestFirst.next();
            if (event.number() <= number) {
                break;
            }
            later.addFirst(event);
        }
        return List.copyOf(later);
    }
}
