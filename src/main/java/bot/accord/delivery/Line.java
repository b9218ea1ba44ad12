package bot.accord.delivery;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one chat while something waits for it, is under way, or went out lately. */
final class Line {

    private final long chat;
    private final Window window;
    private final Map<Lane, Queue> queues = new EnumMap<>(Lane.class);
    private boolean busy;
    private long pausedUntil = Long.MIN_VALUE;
    private long failedUntil = Long.MIN_VALUE;
    private int failures;

    Line(long chat, Window window) {
        this.chat = chat;
        this.window = window;
    }

    long chat() {
        return chat;
    }

    @Nullable Queue queue(Lane lane) {
        return queues.get(lane);
    }

    Queue open(Lane lane, boolean more) {
        return queues.computeIfAbsent(lane, key -> new Queue(this, key, more));
    }

    void close(Queue queue) {
        queues.remove(queue.lane(), queue);
    }

    void closeAll() {
        queues.clear();
    }

    Iterable<Queue> queues() {
        return queues.values();
    }

    /** Whether a message is under way; the next one waits for its receipt, since order counts. */
    boolean isBusy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    long readyAt(long now) {
        return Math.max(window.readyAt(now), Math.max(pausedUntil, failedUntil));
    }

    void arrived(long now) {
        window.add(now);
    }

    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
    }

    /** Counts one more attempt without an answer. */
    void failed() {
        failures++;
    }

    /** Returns how many attempts in a row had no answer. */
    int failures() {
        return failures;
    }

    void retry(long at) {
        failedUntil = at;
    }

    /** Telegram answered: what was put off for want of an answer may go. */
    void answered() {
        failures = 0;
        failedUntil = Long.MIN_VALUE;
    }

    boolean isIdle(long now) {
        return queues.isEmpty() && !busy && pausedUntil <= now && failedUntil <= now && window.isEmpty(now);
    }
}
