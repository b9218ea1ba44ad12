package bot.accord.desk;

import bot.accord.chat.Update;
import bot.accord.delivery.Delivery;
import bot.accord.people.Traces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One iteration after another: what arrived is decided, committed in one transaction, and answered for.
 *
 * <p>If anything throws, the whole transaction is undone and each update is tried again alone, so that the one at fault
 * is found: it is kept as a dead letter and the others have their effect. If the database cannot be written, nothing is
 * answered for, and whoever brought the updates brings them again.
 *
 * <p>Belongs to one thread.
 */
final class Loop {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);

    private static final Duration TICK = Duration.ofSeconds(5);
    private static final Duration PRUNE = Duration.ofHours(1);
    private static final Duration REDELIVERED = Duration.ofDays(3);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int PRUNED = 5_000;

    private final Writer writer;
    private final Ledger ledger;
    private final Turns turns;
    private final Delivery delivery;
    private final ProcessedUpdates processed;
    private final DeadLetters deadLetters;
    private final Trials trials;
    private final Agenda agenda;
    private final List<Traces> rooms;
    private final DeskFigures figures;
    private final InstantSource clock;
    private Instant ticked = Instant.MIN;
    private Instant pruned = Instant.MIN;

    Loop(
            Writer writer,
            Ledger ledger,
            Turns turns,
            Delivery delivery,
            ProcessedUpdates processed,
            DeadLetters deadLetters,
            Trials trials,
            Agenda agenda,
            List<Traces> rooms,
            DeskFigures figures,
            InstantSource clock) {
        this.writer = writer;
        this.ledger = ledger;
        this.turns = turns;
        this.delivery = delivery;
        this.processed = processed;
        this.deadLetters = deadLetters;
        this.trials = trials;
        this.agenda = agenda;
        this.rooms = rooms;
        this.figures = figures;
        this.clock = clock;
    }

    /** Takes up what an earlier process left. */
    void open() {
        writer.write(() -> {
            trials.open();
            delivery.open();
        });
    }

    void iterate(Work work) {
        work.receipts().forEach(delivery::receive);
        if (!work.taken().isEmpty()) {
            delivery.hope();
            take(work.taken());
        }
        if (delivery.pause() == 0) {
            quietly(() -> {});
        }
        agenda.goRound();
        tick();
    }

    /** Returns for how many milliseconds nothing is to be done unless something arrives. */
    long pause() {
        if (writer.isFailing()) {
            return RETRY.toMillis();
        }
        return agenda.isUnfinished() ? 0 : Math.min(delivery.pause(), RETRY.toMillis());
    }

    private void take(List<Taken> taken) {
        try {
            together(taken.stream().flatMap(batch -> batch.updates().stream()).toList());
        } catch (Unwritten trouble) {
            taken.forEach(batch -> batch.done().completeExceptionally(trouble));
            return;
        } catch (RuntimeException | Error poison) {
            log.debug("a batch is tried again update by update", poison);
            taken.forEach(this::separately);
            return;
        }
        turns.committed();
        taken.forEach(batch -> batch.done().complete(null));
    }

    private void together(List<Update> updates) {
        var effective = effective(updates);
        if (effective.isEmpty()) {
            return;
        }
        if (trials.isWatching()) {
            if (trials.hasSuspect(effective)) {
                throw new Suspicion();
            }
            begin(effective);
        }
        process(effective);
    }

    private void begin(List<Update> updates) {
        writer.write(() -> trials.begin(updates));
        trials.begun(updates);
    }

    private void process(List<Update> updates) {
        var start = System.nanoTime();
        var watched = trials.isWatching();
        var fresh = new ArrayList<Update>(updates.size());
        ledger.commit(() -> {
            fresh.addAll(processed.add(updates, clock.millis()));
            for (var update : fresh) {
                figures.turn(() -> turns.take(update));
            }
            if (watched) {
                trials.end(updates);
            }
        });
        trials.ended(updates);
        figures.processed(updates.size(), fresh.size(), System.nanoTime() - start);
    }

    private static List<Update> effective(List<Update> updates) {
        return updates.stream()
                .filter(update -> !(update instanceof Update.Ignored))
                .toList();
    }

    private void separately(Taken batch) {
        try {
            effective(batch.updates()).forEach(this::alone);
        } catch (Unwritten trouble) {
            batch.done().completeExceptionally(trouble);
            return;
        }
        batch.done().complete(null);
    }

    private void alone(Update update) {
        try {
            if (trials.isHopeless(update)) {
                throw new Killer();
            }
            if (trials.isWatching()) {
                begin(List.of(update));
            }
            process(List.of(update));
        } catch (Unwritten trouble) {
            throw trouble;
        } catch (RuntimeException | Error poison) {
            setAside(update, poison);
        }
    }

    private void setAside(Update update, Throwable poison) {
        try {
            setAside(update, poison, true);
        } catch (Unwritten trouble) {
            throw trouble;
        } catch (RuntimeException | Error second) {
            poison.addSuppressed(second);
            setAside(update, poison, false);
        }
    }

    private void setAside(Update update, Throwable poison, boolean apology) {
        var number = new long[1];
        ledger.commit(() -> {
            processed.add(List.of(update), clock.millis());
            trials.end(List.of(update));
            number[0] = deadLetters.add(update, poison);
            if (apology) {
                turns.apologise(update, number[0]);
            }
        });
        trials.ended(List.of(update));
        figures.deadLetter();
        log.atError()
                .addKeyValue("update", update.id())
                .addKeyValue("number", number[0])
                .addKeyValue("error", poison.getClass().getName())
                .addKeyValue("at", place(poison))
                .log("update failed and was set aside");
    }

    /** Returns where it was thrown; unlike its message, that names nobody and quotes nothing. */
    static String place(Throwable poison) {
        var trace = poison.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].toString();
    }

    private void tick() {
        var now = clock.instant();
        if (!isDue(ticked, TICK, now)) {
            return;
        }
        ticked = now;
        quietly(() -> {
            delivery.tick();
            processed.prune(now.minus(REDELIVERED).toEpochMilli(), PRUNED);
            trials.prune();
        });
        prune(now);
        ledger.tidy(now);
    }

    private void prune(Instant now) {
        if (isDue(pruned, PRUNE, now)) {
            pruned = now;
            quietly(() -> {
                rooms.forEach(room -> room.prune(now));
                delivery.prune();
            });
        }
    }

    /** Whether it is time again; also where somebody has set the clock back. */
    private static boolean isDue(Instant last, Duration gap, Instant now) {
        return !last.plus(gap).isAfter(now) || last.isAfter(now);
    }

    /** For what comes round again by itself. */
    private void quietly(Runnable work) {
        try {
            ledger.commit(work);
        } catch (Unwritten trouble) {
            log.debug("to be tried again", trouble);
        }
    }

    /** An update in the batch may kill the process: each is to be tried alone. */
    private static final class Suspicion extends RuntimeException {}

    /** The process ended each time that the update was tried. */
    private static final class Killer extends RuntimeException {

        Killer() {
            super("the process ended " + Trials.MOST + " times while it worked on this update");
        }
    }
}
