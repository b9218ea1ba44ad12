package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What each outcome means for its row, its chat and the others. */
final class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    /** A message that may have arrived is tried once more: a double is better than a miss, two are not. */
    private static final int MOST_ATTEMPTS = 2;

    /** What can do no harm when repeated, and a message whose attempts were cut off by the end of our process. */
    private static final int MOST_REPEATS = 8;

    /** Telegram counts whole seconds. */
    private static final Duration A_LITTLE = Duration.ofMillis(100);

    private final Delivery delivery;
    private final Outbox outbox;
    private final Lines lines;
    private final Pace pace;
    private final Backoff backoff;
    private final List<Whereabouts> whereabouts;
    private final DeliveryFigures figures;
    private final List<Runnable> news = new ArrayList<>();

    Settlement(
            Delivery delivery,
            Outbox outbox,
            Lines lines,
            Pace pace,
            Backoff backoff,
            List<Whereabouts> whereabouts,
            DeliveryFigures figures) {
        this.delivery = delivery;
        this.outbox = outbox;
        this.lines = lines;
        this.pace = pace;
        this.backoff = backoff;
        this.whereabouts = whereabouts;
        this.figures = figures;
    }

    /** Decides about a row that an earlier process was sending when it ended. */
    void resume(Row row) {
        if (row.attempts() >= MOST_REPEATS) {
            outbox.keep(row, Outbox.State.UNKNOWN, "the process ended at every attempt");
            return;
        }
        if (!row.isRepeatable()) {
            outbox.doubt(row, "restart", delivery.epoch());
            figures.doubtful();
        }
        outbox.again(row, 0);
    }

    /** What was settled holds: operators are told. */
    void committed() {
        news.forEach(Runnable::run);
        news.clear();
    }

    /** The same is settled again later. */
    void rolledBack() {
        news.clear();
    }

    void settle(Flight flight, Outcome outcome) {
        if (!flight.noted()) {
            note(flight.row(), outcome);
        }
        if (flight.dropped()) {
            outbox.delete(flight.row());
            return;
        }
        var row = flight.row();
        switch (outcome) {
            case Outcome.Sent _ -> sent(row);
            case Outcome.Wait(var pause, var everyone) -> pause(row, pause.plus(A_LITTLE), everyone);
            case Outcome.Gone _ -> {
                outbox.delete(row);
                if (!row.isToast()) {
                    gone(row.chat(), flight.epoch());
                }
            }
            case Outcome.Moved(var to) -> {
                outbox.again(row.unattempted(), 0);
                moved(row.chat(), to);
            }
            case Outcome.Uneditable _ -> anew(row);
            case Outcome.Refused(var why) -> refused(row, why);
            case Outcome.NotTaken _ -> later(row.unattempted());
            case Outcome.Unknown(var why) -> unknown(row, why);
        }
    }

    /** One receipt that cannot be dealt with must not keep all others from being written. */
    void giveUp(Row row, RuntimeException fault) {
        outbox.keep(row, Outbox.State.FAILED, fault.getClass().getName());
        news.add(() -> {
            figures.failed();
            log.atError()
                    .addKeyValue("row", row.id())
                    .addKeyValue("chat", row.chat())
                    .setCause(fault)
                    .log("receipt could not be dealt with");
        });
    }

    private void note(Row row, Outcome outcome) {
        if (outcome instanceof Outcome.NotTaken || outcome instanceof Outcome.Unknown) {
            pace.failed(delivery.now());
            lines.line(row.chat()).failed();
        } else {
            var outage = pace.isOutage();
            pace.answered();
            lines.line(row.chat()).answered();
            if (outage) {
                lines.relieve(delivery.now());
            }
        }
    }

    private void sent(Row row) {
        outbox.delete(row);
        var age = delivery.epoch() - row.created();
        news.add(() -> figures.sent(age));
    }

    private void pause(Row row, Duration pause, boolean everyone) {
        news.add(figures::waited);
        var until = delivery.now() + pause.toMillis();
        if (everyone) {
            pace.pause(until);
        } else {
            lines.line(row.chat()).pause(until);
        }
        outbox.pause(row.unattempted(), epoch(until));
        restore(row.unattempted(), until);
    }

    /** Puts the row back to the head of its queue; nothing of its chat overtakes it. */
    private void again(Row row, long at) {
        outbox.again(row, epoch(at));
        restore(row, at);
    }

    private long epoch(long at) {
        return delivery.epoch() + at - delivery.now();
    }

    private void restore(Row row, long at) {
        if (row.isToast()) {
            delivery.restoreToast(row, at);
        } else {
            lines.restore(row, delivery.now());
        }
    }

    private void later(Row row) {
        var line = lines.line(row.chat());
        var at = delivery.now() + backoff.pause(line.failures());
        if (!row.isToast()) {
            line.retry(at);
        }
        again(row, at);
    }

    private void unknown(Row row, String why) {
        if (row.attempts() >= (row.isRepeatable() ? MOST_REPEATS : MOST_ATTEMPTS)) {
            outbox.keep(row, Outbox.State.UNKNOWN, why);
            news.add(() -> {
                figures.unknown();
                warn(row, why, "message may not have arrived");
            });
            return;
        }
        if (!row.isRepeatable()) {
            outbox.doubt(row, "no answer", delivery.epoch());
            news.add(figures::doubtful);
        }
        later(row);
    }

    private void refused(Row row, String why) {
        outbox.keep(row, Outbox.State.FAILED, why);
        news.add(() -> {
            figures.failed();
            warn(row, why, "message was refused");
        });
    }

    private static void warn(Row row, String why, String what) {
        log.atWarn()
                .addKeyValue("row", row.id())
                .addKeyValue("chat", row.chat())
                .addKeyValue("why", why)
                .log(what);
    }

    private void anew(Row row) {
        if (row.outgoing() instanceof Outgoing.Edit(var chat, var _, var text, var keyboard)) {
            var turned = row.unattempted().as(new Outgoing.Say(chat, text, keyboard, null));
            outbox.turned(turned);
            lines.restore(turned, delivery.now());
        } else {
            refused(row, "was to be edited, which it cannot be");
        }
    }

    /** @param until what was put later waits on: it may answer a sign of life */
    void gone(long chat, long until) {
        outbox.flush();
        outbox.drop(chat, until);
        delivery.unqueue(chat);
        lines.reread(chat, delivery.now());
        whereabouts.forEach(who -> who.gone(chat));
    }

    void moved(long from, long to) {
        outbox.flush();
        outbox.move(from, to);
        delivery.unqueue(from);
        lines.reread(from, delivery.now());
        lines.reread(to, delivery.now());
        whereabouts.forEach(who -> who.moved(from, to));
    }
}
