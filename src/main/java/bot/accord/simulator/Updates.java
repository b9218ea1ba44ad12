package bot.accord.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The updates that wait for the bot, as Telegram keeps them: a message for 24 hours, a press for 150 seconds, at most
 * 100,000 in all, and none whose id lies below an offset that the bot has given. Safe for many threads.
 */
final class Updates {

    /**
     * One update.
     *
     * @param lane what keeps its order by webhook: the chat, or for presses the person
     * @param json the Bot API's Update
     */
    record Update(int id, String lane, Instant expires, String json) {}

    /** What a caller of getUpdates asks for; {@code timeout} in seconds. */
    record Poll(int offset, int limit, int timeout) {}

    private static final int MOST = 100_000;
    private static final int NEAR_BEHIND = 100_000;
    private static final int NEAR_AHEAD = 10;
    private static final Duration MESSAGE_LIFE = Duration.ofHours(24);
    private static final Duration PRESS_LIFE = Duration.ofSeconds(150);
    private static final Set<String> ONLY_ON_DEMAND =
            Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final long CONFLICT_PAUSE = TimeUnit.SECONDS.toNanos(3);
    private static final long REPLAY_PAUSE = TimeUnit.SECONDS.toNanos(3);
    private static final long REPLAY_NARROW = TimeUnit.MILLISECONDS.toNanos(500);

    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final NavigableMap<Integer, Update> waiting = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private Instant earliest = Instant.MAX;
    private int next;
    private long confirmed;
    private long polls;
    private long version;
    private @Nullable Integer lastOffset;
    private long lastPoll;
    private @Nullable Long lastConflict;
    private String ender = "";
    private boolean closed;

    Updates(InstantSource clock) {
        this.clock = clock;
        this.next = ThreadLocalRandom.current().nextInt(200_000, 1_000_000_000);
    }

    /** Queues an update unless the bot has said that it does not want this kind. */
    void add(String kind, String lane, JsonNode body) {
        add(kind, lane, id -> {
            var update = Json.object().put("update_id", id);
            update.set(kind, body);
            return Json.write(update);
        });
    }

    /** Queues whatever {@code json} makes of the update's id. */
    void add(String kind, String lane, IntFunction<String> json) {
        lock.lock();
        try {
            if (!wanted(kind)) {
                return;
            }
            var life = kind.equals("callback_query") ? PRESS_LIFE : MESSAGE_LIFE;
            var id = next++;
            var expires = clock.instant().plus(life);
            waiting.put(id, new Update(id, lane, expires, json.apply(id)));
            earliest = expires.isBefore(earliest) ? expires : earliest;
            while (waiting.size() > MOST) {
                waiting.pollFirstEntry();
            }
            signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean wanted(String kind) {
        return allowed.isEmpty() ? !ONLY_ON_DEMAND.contains(kind) : allowed.contains(kind);
    }

    /** Remembers which kinds the bot wants; an empty set means all but those that must be asked for. */
    void allow(Set<String> kinds) {
        lock.lock();
        try {
            allowed = Set.copyOf(kinds);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the next update have this id: after a week without updates Telegram starts again anywhere. */
    void restartAt(int id) {
        lock.lock();
        try {
            next = id;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets what lies below the offset, then returns what waits, holding the call until something does or the time
     * is over. Returns nothing if the line was cut meanwhile.
     *
     * @throws Refusal 409 if another poll or a webhook took over
     */
    Optional<List<Update>> poll(Poll wanted) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var mine = begin("getUpdates");
            var poll = throttled(wanted);
            var from = confirm(poll.offset());
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(poll.timeout());
            while (true) {
                var batch = batch(from, poll.limit());
                var left = deadline - System.nanoTime();
                if (!batch.isEmpty() || left <= 0) {
                    return Optional.of(batch);
                }
                changed.awaitNanos(left);
                if (closed || ended(mine)) {
                    return Optional.empty();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean ended(long mine) throws InterruptedException {
        if (polls == mine) {
            return false;
        }
        if (ender.isEmpty()) {
            return true;
        }
        throw conflict("terminated by other " + ender + " request"
                + (ender.equals("getUpdates") ? "; make sure that only one bot instance is running" : ""));
    }

    /** Makes an error 409; holds the second and further ones back for three seconds each. */
    Refusal conflict(String words) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var now = System.nanoTime();
            if (lastConflict == null || now - lastConflict >= CONFLICT_PAUSE) {
                lastConflict = now;
                return Refusal.conflict(words);
            }
            var left = CONFLICT_PAUSE;
            while (left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            return Refusal.conflict(words);
        } finally {
            lock.unlock();
        }
    }

    /** Ends the open poll: with 409 if {@code by} names a method, by a cut if it is empty. */
    void end(String by) {
        lock.lock();
        try {
            begin(by);
        } finally {
            lock.unlock();
        }
    }

    private long begin(String by) {
        ender = by;
        signal();
        return ++polls;
    }

    private Poll throttled(Poll poll) {
        var now = System.nanoTime();
        var since = lastOffset != null && lastOffset == poll.offset() ? now - lastPoll : Long.MAX_VALUE;
        lastOffset = poll.offset();
        lastPoll = now;
        var timeout = since < REPLAY_PAUSE ? Math.max(poll.timeout(), 3) : poll.timeout();
        return new Poll(poll.offset(), since < REPLAY_NARROW ? 1 : poll.limit(), timeout);
    }

    /** Forgets what lies below; returns from where to answer. */
    private int confirm(int offset) {
        expire();
        var oldest = waiting.isEmpty() ? next : waiting.firstKey();
        if (offset == 0 || offset > next + NEAR_AHEAD || (offset > 0 && offset < oldest - NEAR_BEHIND)) {
            return oldest;
        }
        var from = offset < 0 ? Math.max(oldest, next + offset) : offset;
        var gone = waiting.headMap(from, false);
        confirmed += gone.size();
        gone.clear();
        signal();
        return from;
    }

    private List<Update> batch(int from, int limit) {
        expire();
        return waiting.tailMap(from, true).values().stream().limit(limit).toList();
    }

    /** Looks through the queue only when something in it can have expired: a day's backlog is long. */
    private void expire() {
        var now = clock.instant();
        if (now.isAfter(earliest)) {
            waiting.values().removeIf(update -> update.expires().isBefore(now));
            earliest = waiting.values().stream()
                    .map(Update::expires)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
        }
    }

    /** Returns the oldest update whose lane is not among these. */
    Optional<Update> oldestBeside(Set<String> lanes) {
        lock.lock();
        try {
            expire();
            return waiting.values().stream()
                    .filter(update -> !lanes.contains(update.lane()))
                    .findFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets one update, as when a webhook has taken it. */
    void confirmOne(int id) {
        lock.lock();
        try {
            if (waiting.remove(id) != null) {
                confirmed++;
                signal();
            }
        } finally {
            lock.unlock();
        }
    }

    void drop() {
        lock.lock();
        try {
            waiting.clear();
            signal();
        } finally {
            lock.unlock();
        }
    }

    int pending() {
        lock.lock();
        try {
            expire();
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    long confirmed() {
        lock.lock();
        try {
            return confirmed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing waits for the bot any more; returns false if that takes longer than {@code patience}. */
    boolean awaitEmpty(Duration patience) throws InterruptedException {
        var left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Returns a number that another one follows at each change. */
    long version() {
        lock.lock();
        try {
            return version;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the version is no longer this one, at most {@code nanos}. */
    void awaitChange(long seen, long nanos) throws InterruptedException {
        var left = nanos;
        lock.lockInterruptibly();
        try {
            while (version == seen && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets those who wait for a change look again. */
    void wake() {
        lock.lock();
        try {
            signal();
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        version++;
        changed.signalAll();
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            signal();
        } finally {
            lock.unlock();
        }
    }
}
