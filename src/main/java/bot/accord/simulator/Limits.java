package bot.accord.simulator;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Telegram's limits on sending: 30 messages in any second over all chats, in one chat one a second in the long run with
 * a burst of five, in a group also 20 in any minute. Edits count as messages. Off until switched on. Safe for many
 * threads.
 */
final class Limits {

    private static final int OVERALL = 30;
    private static final int GROUP = 20;
    private static final int BURST = 5;
    private static final long SECOND = 1000;
    private static final long MINUTE = 60_000;
    private static final int CHATS = 50_000;
    private static final Set<String> COUNTED = Set.of(
            "sendmessage",
            "senddocument",
            "sendphoto",
            "sendvoice",
            "sendvideo",
            "sendaudio",
            "sendsticker",
            "sendmediagroup",
            "sendcontact",
            "sendvenue",
            "copymessage",
            "forwardmessage",
            "editmessagetext",
            "editmessagecaption",
            "editmessagereplymarkup");

    private final InstantSource clock;
    private final Deque<Long> overall = new ArrayDeque<>();
    private final Map<Long, Deque<Long>> chats = new HashMap<>();
    private boolean on;

    Limits(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void on(boolean on) {
        this.on = on;
        overall.clear();
        chats.clear();
    }

    /**
     * Counts a call.
     *
     * @throws Refusal 429 if it comes too early; then it does not count
     */
    synchronized void pass(Query query) {
        if (!on || !COUNTED.contains(query.method())) {
            return;
        }
        var now = clock.millis();
        var chat = query.number("chat_id");
        if (chats.size() > CHATS) {
            chats.values().removeIf(times -> times.isEmpty() || times.getLast() < now - MINUTE);
        }
        var times = chats.computeIfAbsent(chat, _ -> new ArrayDeque<>());
        var early = Math.max(
                windowed(overall, now, SECOND, OVERALL),
                Math.max(chat < 0 ? windowed(times, now, MINUTE, GROUP) : 0, paced(times, now)));
        if (early > 0) {
            throw Refusal.tooMany(Math.ceilDiv(early, SECOND));
        }
        remember(overall, now, OVERALL);
        remember(times, now, Math.max(GROUP, BURST));
    }

    /** Returns for how many milliseconds the window is still full. */
    private static long windowed(Deque<Long> times, long now, long window, int most) {
        if (times.size() < most) {
            return 0;
        }
        var oldest = times.stream().skip(times.size() - most).findFirst().orElse(0L);
        return Math.max(0, oldest + window - now);
    }

    /** Returns how long to wait so that the last calls, but for a burst, were a second apart. */
    private static long paced(Deque<Long> times, long now) {
        var free = 0L;
        for (var time : times) {
            free = Math.max(free, time) + SECOND;
        }
        return Math.max(0, free - BURST * SECOND - now + SECOND);
    }

    private static void remember(Deque<Long> times, long now, int most) {
        times.addLast(now);
        while (times.size() > most) {
            times.removeFirst();
        }
    }
}
