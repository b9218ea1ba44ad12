package bot.accord.delivery;

import java.util.Arrays;

/** At most so many in any stretch of so many milliseconds: the log of the last times. Belongs to one thread. */
public final class Window {

    /** From here on a limit is none. */
    static final int NO_LIMIT = 1001;

    private static final int FIRST_ROOM = 4;

    private final int most;
    private final long span;
    private long[] times = new long[FIRST_ROOM];
    private int head;
    private int size;

    /**
     * @param most 1 or more; above 1000 there is no limit
     * @param span in milliseconds
     */
    public Window(int most, long span) {
        this.most = most;
        this.span = span;
    }

    /** Returns the earliest time, {@code now} or later, at which one more is within the limit. */
    public long readyAt(long now) {
        return readyAt(now, 0);
    }

    /**
     * Returns the same where {@code underway} more are to be counted whose time is not known yet; {@link Long#MAX_VALUE}
     * where that depends on them.
     */
    long readyAt(long now, int underway) {
        if (most >= NO_LIMIT) {
            return now;
        }
        forget(now);
        var surplus = size + underway - most;
        if (surplus < 0) {
            return now;
        }
        return surplus < size ? times[(head + surplus) % times.length] + span : Long.MAX_VALUE;
    }

    public void add(long now) {
        if (most >= NO_LIMIT) {
            return;
        }
        forget(now);
        if (size == times.length) {
            grow();
        }
        times[(head + size) % times.length] = now;
        size++;
    }

    boolean isEmpty(long now) {
        forget(now);
        return size == 0;
    }

    private void forget(long now) {
        while (size > 0 && times[head] + span <= now) {
            head = (head + 1) % times.length;
            size--;
        }
    }

    private void grow() {
        var larger = Arrays.copyOfRange(times, head, head + times.length);
        System.arraycopy(times, 0, larger, times.length - head, head);
        times = Arrays.copyOf(larger, times.length * 2);
        head = 0;
    }
}
