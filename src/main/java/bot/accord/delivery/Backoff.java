package bot.accord.delivery;

import java.util.random.RandomGenerator;

/** Pauses that grow from half a second to a minute, spread so that not everybody comes back at once. */
final class Backoff {

    private static final long FIRST = 500;
    static final long LONGEST = 60_000;
    private static final int MOST_DOUBLINGS = 7;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Returns the milliseconds to wait.
     *
     * @param failures in a row, 1 or more
     */
    long pause(int failures) {
        var whole = Math.min(LONGEST, FIRST << Math.min(failures - 1, MOST_DOUBLINGS));
        return whole / 2 + random.nextLong(whole / 2 + 1);
    }
}
