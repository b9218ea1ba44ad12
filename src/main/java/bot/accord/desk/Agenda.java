package bot.accord.desk;

import bot.accord.delivery.Lane;
import bot.accord.dialog.Script;
import bot.accord.dialog.Timed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the capabilities in turn what people have to be told by now, each in a transaction of its own, so that one that fails
 * takes nothing from the others. Belongs to the loop's thread.
 */
final class Agenda {

    private static final Logger log = LoggerFactory.getLogger(Agenda.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);

    /** The most notices of one iteration: updates that arrive meanwhile wait for no more. */
    private static final int MOST = 100;

    private final Supplier<Script> script;
    private final Notices notices;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Deque<Asked> inTurn = new ArrayDeque<>();

    Agenda(
            Collection<? extends Timed> timed,
            Supplier<Script> script,
            Notices notices,
            Ledger ledger,
            InstantSource clock) {
        this.script = script;
        this.notices = notices;
        this.ledger = ledger;
        this.clock = clock;
        timed.forEach(one -> inTurn.add(new Asked(one, Instant.MIN, PAUSE)));
    }

    /** When a capability was asked last, and how long it is left alone since. */
    private record Asked(Timed timed, Instant at, Duration pause) {

        /** Whether it is to be asked again; also where somebody has set the clock back. */
        boolean hasCome(Instant now) {
            return !at.plus(pause).isAfter(now) || at.isAfter(now);
        }
    }

    /** Whether some capability has more to tell than it was asked for. */
    boolean isUnfinished() {
        return inTurn.stream().anyMatch(one -> one.pause().isZero());
    }

    /** Asks whoever has not been asked for some seconds; where that comes to a full measure, the others are the next. */
    void goRound() {
        var now = clock.instant();
        var left = MOST;
        for (var i = inTurn.size(); i > 0 && left > 0; i--) {
            var next = inTurn.remove();
            if (next.hasCome(now)) {
                var told = ask(next.timed(), now, left);
                inTurn.add(told.next());
                left -= told.count();
            } else {
                inTurn.add(next);
            }
        }
    }

    private record Told(int count, Asked next) {}

    private Told ask(Timed timed, Instant now, int most) {
        try {
            var count = tell(timed, now, most);
            return new Told(count, new Asked(timed, now, count < most ? PAUSE : Duration.ZERO));
        } catch (Unwritten trouble) {
            log.debug("to be asked again", trouble);
            return new Told(0, new Asked(timed, now, PAUSE));
        } catch (RuntimeException | Error fault) {
            log.atError()
                    .addKeyValue("capability", timed.getClass().getName())
                    .addKeyValue("error", fault.getClass().getName())
                    .addKeyValue("at", Loop.place(fault))
                    .addKeyValue("pause", AFTER_FAULT)
                    .log("what was due could not be told and is tried again");
            return new Told(0, new Asked(timed, now, AFTER_FAULT));
        }
    }

    private int tell(Timed timed, Instant now, int most) {
        var count = new int[1];
        ledger.commit(() -> {
            var due = timed.due(now, most);
            notices.send(Lane.BROADCAST, script.get(), due, now);
            count[0] = due.size();
        });
        return count[0];
    }
}
