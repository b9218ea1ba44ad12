package bot.accord.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The calls that the bot made, in the order of their answers; the last 20,000 of them. Safe for many threads. */
public final class Calls {

    private static final int MOST = 20_000;

    private final Deque<Call> calls = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Calls() {}

    synchronized void add(Call call) {
        calls.addLast(call);
        counts.merge(call.method(), 1, Integer::sum);
        while (calls.size() > MOST) {
            calls.removeFirst();
        }
        notifyAll();
    }

    public synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    /** Returns the calls of a method, whose case does not matter. */
    public synchronized List<Call> of(String method) {
        return calls.stream()
                .filter(call -> call.method().equals(lower(method)))
                .toList();
    }

    /** Returns how often a method was called in all. */
    public synchronized int count(String method) {
        return counts.getOrDefault(lower(method), 0);
    }

    /** Waits for a call that fits; fails if none comes within {@code patience}. */
    public synchronized Call await(Duration patience, Predicate<Call> wanted) {
        var deadline = System.nanoTime() + patience.toNanos();
        var found = first(wanted);
        try {
            while (found.isEmpty()) {
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("no such call within " + patience + "; calls so far: " + counts);
                }
                wait(left);
                found = first(wanted);
            }
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a call", e);
        }
    }

    private synchronized Optional<Call> first(Predicate<Call> wanted) {
        return calls.stream().filter(wanted).findFirst();
    }

    /** Forgets all calls and counts. */
    public synchronized void clear() {
        calls.clear();
        counts.clear();
    }

    static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
