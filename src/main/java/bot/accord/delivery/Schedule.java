package bot.accord.delivery;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: chat after chat, people before broadcasts, nobody before their time. */
final class Schedule {

    /** Never: far enough, yet safe to add to. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private record Later(long at, Queue queue) {}

    private final Map<Lane, Deque<Queue>> ready = new EnumMap<>(Lane.class);
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparingLong(Later::at));

    Schedule() {
        for (var lane : Lane.values()) {
            ready.put(lane, new ArrayDeque<>());
        }
    }

    /** Gives the queue a place, unless it has one, has nothing, or its chat is busy. */
    void offer(Queue queue, long now) {
        if (queue.isScheduled() || queue.isEmpty() || queue.line().isBusy()) {
            return;
        }
        queue.scheduled(true);
        var at = queue.line().readyAt(now);
        if (at <= now) {
            waiting(queue.lane()).add(queue);
        } else {
            later.add(new Later(at, queue));
        }
    }

    /** Returns a queue of the lane whose chat may be written to now; it has no place any more. */
    @Nullable Queue poll(Lane lane, long now) {
        promote(now);
        var waiting = waiting(lane);
        for (var queue = waiting.poll(); queue != null; queue = waiting.poll()) {
            queue.scheduled(false);
            if (!queue.line().isBusy() && queue.line().readyAt(now) <= now) {
                return queue;
            }
            offer(queue, now);
        }
        return null;
    }

    boolean isReady(Lane lane) {
        return !waiting(lane).isEmpty();
    }

    /** Returns when the next queue that waits for its time may be asked for. */
    long next(long now) {
        promote(now);
        var first = later.peek();
        return first == null ? NEVER : first.at();
    }

    void clear() {
        ready.values().forEach(Schedule::forget);
        later.forEach(entry -> entry.queue().scheduled(false));
        later.clear();
    }

    private static void forget(Deque<Queue> queues) {
        queues.forEach(queue -> queue.scheduled(false));
        queues.clear();
    }

    private void promote(long now) {
        for (var first = later.peek(); first != null && first.at() <= now; first = later.peek()) {
            later.poll();
            first.queue().scheduled(false);
            offer(first.queue(), now);
        }
    }

    private Deque<Queue> waiting(Lane lane) {
        var queues = ready.get(lane);
        if (queues == null) {
            throw new IllegalStateException("schedule: no such lane: " + lane);
        }
        return queues;
    }
}
