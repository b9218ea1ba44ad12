package bot.accord.delivery;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when it is told to; both of the wall and monotonic. */
public final class FakeTime implements InstantSource, Ticker {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private long nanos = 5_000_000_000L;

    public synchronized void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the clock on the wall; the monotonic one does not notice. */
    public synchronized void set(Instant other) {
        now = other;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized long read() {
        return nanos;
    }
}
