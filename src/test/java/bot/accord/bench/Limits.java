package bot.accord.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's limits on what makes or changes messages (Bot FAQ): 30 a second over all chats, one a second in a chat with
 * short bursts, 20 a minute in a group. Counted in sliding windows.
 */
public final class Limits {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Window all;
    private final int chatBurst;
    private final int groupMinute;
    private final Map<Long, Window> groups = new HashMap<>();
    private final Map<Long, Allowance> chats = new HashMap<>();
    private int violations;

    private Limits(int perSecond, int chatBurst, int groupMinute) {
        this.all = new Window(perSecond, SECOND);
        this.chatBurst = chatBurst;
        this.groupMinute = groupMinute;
    }

    /** 30 a second; bursts of 10 in a chat; 20 a minute in a group. */
    public static Limits telegram() {
        return new Limits(30, 10, 20);
    }

    /** Returns whether the call is within the limits; one that is not is counted as a violation. */
    boolean allows(long chat, long now) {
        var allowed = all.allows(now)
                && (chat > 0
                        ? chats.computeIfAbsent(chat, _ -> new Allowance(chatBurst, now))
                                .allows(now)
                        : groups.computeIfAbsent(chat, _ -> new Window(groupMinute, MINUTE))
                                .allows(now));
        if (!allowed) {
            violations++;
        }
        return allowed;
    }

    public int violations() {
        return violations;
    }

    private record Window(int most, long span, Deque<Long> times) {

        Window(int most, long span) {
            this(most, span, new ArrayDeque<>());
        }

        boolean allows(long now) {
            while (!times.isEmpty() && now - times.getFirst() >= span) {
                times.removeFirst();
            }
            return times.size() < most && times.add(now);
        }
    }

    /** One more each second, up to a burst. */
    private static final class Allowance {
        private final int most;
        private double left;
        private long at;

        Allowance(int most, long now) {
            this.most = most;
            this.left = most;
            this.at = now;
        }

        boolean allows(long now) {
            left = Math.min(most, left + (double) (now - at) / SECOND);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
