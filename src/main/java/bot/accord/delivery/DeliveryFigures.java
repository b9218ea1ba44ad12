package bot.accord.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What operators see of the outbox. */
final class DeliveryFigures {

    private final Counter waits;
    private final Counter doubtful;
    private final Counter unknown;
    private final Counter failed;
    private final Timer sent;
    private final Map<Lane, AtomicLong> depth = new EnumMap<>(Lane.class);
    private final Map<Lane, AtomicLong> oldest = new EnumMap<>(Lane.class);

    DeliveryFigures(MeterRegistry meters) {
        waits = meters.counter("accord.delivery.waits");
        doubtful = meters.counter("accord.delivery.doubtful");
        unknown = meters.counter("accord.delivery.unknown");
        failed = meters.counter("accord.delivery.failed");
        sent = meters.timer("accord.delivery.sent");
        for (var lane : Lane.values()) {
            depth.put(lane, gauge(meters, "accord.outbox.depth", lane));
            oldest.put(lane, gauge(meters, "accord.outbox.oldest", lane));
        }
    }

    private static AtomicLong gauge(MeterRegistry meters, String name, Lane lane) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .tag("lane", lane.name().toLowerCase(Locale.ROOT))
                .register(meters);
        return value;
    }

    /** Reads how much waits, and since when: the oldest row's age is in seconds. */
    void depth(Outbox outbox, long epoch) {
        depth.forEach((lane, value) -> value.set(outbox.depth(lane)));
        oldest.forEach((lane, value) -> value.set(outbox.oldest(lane).stream()
                .map(created -> (epoch - created) / 1_000)
                .findFirst()
                .orElse(0)));
    }

    /** @param age from the decision to Telegram's answer, in milliseconds */
    void sent(long age) {
        sent.record(Math.max(0, age), TimeUnit.MILLISECONDS);
    }

    void waited() {
        waits.increment();
    }

    void doubtful() {
        doubtful.increment();
    }

    void unknown() {
        unknown.increment();
    }

    void failed() {
        failed.increment();
    }
}
