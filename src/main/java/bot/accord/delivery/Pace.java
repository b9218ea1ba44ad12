package bot.accord.delivery;

/**
 * The limits that hold for all chats together, and the outage that concerns all of them.
 *
 * <p>Where several attempts in a row got no answer, Telegram is taken to be out of reach: then one message at a time
 * tries, after growing pauses, so that an outage costs neither a storm of calls nor the messages that wait.
 */
final class Pace {

    private static final int OUTAGE = 3;
    private static final long HOPEFUL_GAP = 1_000;

    /** An outage of two minutes is one that operators are told of. */
    private static final long LONG_OUTAGE = 120_000;

    /** Twice the longest pause between two tries: with none since, there is nothing to try, and nothing is known. */
    private static final long KNOWN = 120_000;

    private final Window overall;
    private final double broadcastGap;
    private final Backoff backoff;
    private double nextBroadcast = Long.MIN_VALUE;
    private long pausedUntil = Long.MIN_VALUE;
    private long outageUntil = Long.MIN_VALUE;
    private volatile long lastFailure;
    private int failures;
    private volatile long outageSince = Schedule.NEVER;

    Pace(DeliverySettings settings, Backoff backoff) {
        this.overall = settings.overall();
        this.broadcastGap = settings.broadcastGap();
        this.backoff = backoff;
    }

    /** Returns when anything at all may be called. */
    long openAt(long now) {
        return Math.max(now, Math.max(pausedUntil, outageUntil));
    }

    /**
     * Returns when the next message of the lane may go.
     *
     * @param underway how many messages are on their way. Only when the answer is there is it certain that Telegram has
     *     counted a message, so that it counts from then on; the network may hold up one and not the next
     */
    long readyAt(Lane lane, long now, int underway) {
        var at = Math.max(openAt(now), overall.readyAt(now, underway));
        return lane == Lane.BROADCAST ? Math.max(at, (long) Math.ceil(nextBroadcast)) : at;
    }

    void released(Lane lane, long now) {
        if (lane == Lane.BROADCAST) {
            nextBroadcast = Math.max(nextBroadcast, now - broadcastGap) + broadcastGap;
        }
    }

    /** A message is no longer on its way. */
    void arrived(long now) {
        overall.add(now);
    }

    boolean isOutage() {
        return failures >= OUTAGE;
    }

    /** Whether tries have failed for minutes, and still do; any thread may ask. */
    boolean isCutOff(long now) {
        var last = lastFailure;
        return last - outageSince >= LONG_OUTAGE && now - last < KNOWN;
    }

    /** Telegram asked all of us to wait. */
    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
    }

    void answered() {
        failures = 0;
        outageSince = Schedule.NEVER;
        outageUntil = Long.MIN_VALUE;
    }

    void failed(long now) {
        lastFailure = now;
        if (outageUntil > now) {
            return; // sent before the outage was noticed
        }
        failures++;
        if (isOutage()) {
            outageSince = Math.min(outageSince, now);
            outageUntil = now + backoff.pause(failures - OUTAGE + 2);
        }
    }

    /** Something came from Telegram, so that it may be in reach again: worth a try soon. */
    void hope(long now) {
        if (isOutage()) {
            outageUntil = Math.min(outageUntil, Math.max(now, lastFailure + HOPEFUL_GAP));
        }
    }
}
