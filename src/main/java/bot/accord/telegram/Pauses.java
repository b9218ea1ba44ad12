package bot.accord.telegram;

import bot.accord.telegram.Trouble.Foreign;
import bot.accord.telegram.Trouble.Refusal;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long the poller waits after a failure: half a second at first, then twice as long each time, with jitter. A fault
 * of the network or the server is tried again every 5 s at the latest, so that a person who writes when it is over is
 * not kept waiting; only what a human being must mend is tried as seldom as once a minute. Belongs to one thread.
 */
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration FAULT = Duration.ofSeconds(5);
    private static final Duration RIVAL = Duration.ofSeconds(30);
    private static final Duration MENDED_BY_HAND = Duration.ofSeconds(60);
    /** For so long another poller may be our own former self, or a passing mistake; then it is a rival. */
    private static final Duration LENIENT = Duration.ofMinutes(2);

    private final RandomGenerator random;
    private int failures;
    private long conflictBegan;
    private long conflictLast;
    private boolean conflicted;

    Pauses(RandomGenerator random) {
        this.random = random;
    }

    void reset() {
        failures = 0;
    }

    /** @param now nanoseconds of a monotonic clock */
    Duration after(Trouble trouble, long now) {
        return switch (trouble) {
            case Refusal(var code, var _, var retryAfter, var _) -> refused(code, retryAfter, now);
            case Foreign(var status, var retryAfter) when status == 429 -> flooded(retryAfter);
            case Foreign _, Trouble.Unreached _, Trouble.Silence _, Trouble.Fault _ -> growing(FAULT);
        };
    }

    private Duration refused(int code, int retryAfter, long now) {
        return switch (code) {
            case 429 -> flooded(retryAfter);
            case 409 -> conflict(now);
            default -> growing(code >= 500 ? FAULT : MENDED_BY_HAND);
        };
    }

    private Duration flooded(int retryAfter) {
        return jittered(Duration.ofSeconds(Math.max(1, retryAfter)), 0, 0.1);
    }

    private Duration conflict(long now) {
        if (!conflicted || now - conflictLast > LENIENT.toNanos() / 2) {
            conflictBegan = now;
            conflicted = true;
        }
        conflictLast = now;
        return now - conflictBegan < LENIENT.toNanos() ? growing(FAULT) : jittered(RIVAL, 0, 0.1);
    }

    Duration growing() {
        return growing(FAULT);
    }

    private Duration growing(Duration most) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures++, 10));
        return jittered(doubled.compareTo(most) < 0 ? doubled : most, 0.25, 0);
    }

    /** Returns the pause, shorter or longer by at most these fractions. */
    private Duration jittered(Duration pause, double less, double more) {
        var factor = 1 - less + random.nextDouble() * (less + more);
        return Duration.ofNanos((long) (pause.toNanos() * factor));
    }
}
