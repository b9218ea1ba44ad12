package bot.accord.desk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** What operators see of the loop. */
final class DeskFigures {

    private final Counter taken;
    private final Counter duplicates;
    private final Counter deadLetters;
    private final Timer turns;
    private final Timer batches;
    private final DistributionSummary sizes;

    DeskFigures(MeterRegistry meters) {
        taken = meters.counter("accord.updates", "result", "taken");
        duplicates = meters.counter("accord.updates", "result", "duplicate");
        deadLetters = meters.counter("accord.updates", "result", "dead-letter");
        turns = meters.timer("accord.turn");
        batches = meters.timer("accord.batch");
        sizes = meters.summary("accord.batch.size");
    }

    void turn(Runnable turn) {
        turns.record(turn);
    }

    /** @param nanos from the batch's beginning to after its commit */
    void processed(int updates, int fresh, long nanos) {
        taken.increment(fresh);
        duplicates.increment(updates - fresh);
        sizes.record(updates);
        batches.record(nanos, TimeUnit.NANOSECONDS);
    }

    void deadLetter() {
        deadLetters.increment();
    }
}
