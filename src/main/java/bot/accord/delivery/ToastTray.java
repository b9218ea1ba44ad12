package bot.accord.delivery;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers to presses that wait to go out: in no order with messages, and worth nothing after a few minutes. */
final class ToastTray {

    /** Telegram forgets a press after 150 seconds (tdlib/telegram-bot-api, Client.cpp). */
    static final long USEFUL = 150_000;

    static final int ROOM = 1_000;

    private record Waiting(Row row, long at) {}

    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();

    boolean hasRoom() {
        return waiting.size() < ROOM;
    }

    void add(Row row) {
        waiting.putIfAbsent(row.id(), new Waiting(row, Long.MIN_VALUE));
    }

    void restore(Row row, long at) {
        waiting.put(row.id(), new Waiting(row, at));
    }

    /** Takes one that may go now, null if there is none. */
    @Nullable Row take(long now) {
        for (Iterator<Waiting> all = waiting.values().iterator(); all.hasNext(); ) {
            var next = all.next();
            if (next.at() <= now) {
                all.remove();
                return next.row();
            }
        }
        return null;
    }

    /** Returns when the next one may go. */
    long next() {
        return waiting.values().stream().mapToLong(Waiting::at).min().orElse(Schedule.NEVER);
    }

    void remove(long chat) {
        waiting.values().removeIf(toast -> toast.row().chat() == chat);
    }

    void clear() {
        waiting.clear();
    }

    static boolean isStale(Row row, long epoch) {
        return row.created() + USEFUL < epoch;
    }
}
