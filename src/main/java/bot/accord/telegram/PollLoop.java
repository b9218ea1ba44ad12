package bot.accord.telegram;

import bot.accord.chat.Update;
import bot.accord.desk.Desk;
import bot.accord.telegram.Pulse.Ailment;
import bot.accord.telegram.Trouble.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Asks Telegram for updates, one batch at a time, on a thread of its own that nothing but a stop ends. A batch is
 * confirmed, by asking for what comes after it, only when the desk has committed all of it.
 *
 * <p>The server holds a call for {@value #HOLD} seconds rather than the 50 that it could: when a connection dies
 * without a word (a router that forgets it, a server that hangs) nobody is told, and a person who writes then would
 * wait for the rest of the time. Twelve calls a minute are the price. A line too slow for that gets more patience with
 * each failure, up to {@link #MOST_PATIENCE}.
 */
final class PollLoop implements Runnable {

    private static final int HOLD = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(HOLD + 3L);
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(65);

    /** An answer without news that comes sooner than this did not wait for news; nor do we ask again sooner. */
    private static final Duration HASTE = Duration.ofMillis(500);

    /** How much longer than planned a step may take before the loop counts as dead. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    /** A desk that does not commit has a health of its own. */
    private static final Duration COMMIT = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(PollLoop.class);

    private final Wire wire;
    private final Identity identity;
    private final Updates updates;
    private final Desk desk;
    private final Pulse pulse;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Pauses pauses = new Pauses(RandomGenerator.getDefault());
    private Duration patience = PATIENCE;
    private boolean prepared;
    private boolean greeted;
    private long offset;
    private Set<Long> last = Set.of();
    private Set<Long> lastButOne = Set.of();
    private volatile long due = System.nanoTime() + GRACE.toNanos();

    PollLoop(Wire wire, Identity identity, Updates updates, Desk desk, Pulse pulse) {
        this.wire = wire;
        this.identity = identity;
        this.updates = updates;
        this.desk = desk;
        this.pulse = pulse;
    }

    /** Ends the loop after the step that it is in. */
    void stop() {
        stopped.countDown();
    }

    /** Whether a step takes far longer than it can. */
    boolean isOverdue() {
        return System.nanoTime() - due > 0;
    }

    @Override
    public void run() {
        while (!isStopped()) {
            try {
                round();
            } catch (Throwable thrown) {
                recover(thrown);
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void round() throws TelegramApiException, InterruptedException {
        wire.pollPatience(patience);
        expect(patience.multipliedBy(3));
        prepare();
        var asked = System.nanoTime();
        var poll = new Poll(offset, HOLD);
        wire.polling().execute(poll);
        answered();
        var batch = updates.read(poll.raws());
        if (batch.isEmpty()) {
            rest(HASTE.minusNanos(System.nanoTime() - asked));
        } else if (take(batch)) {
            advance(batch);
        }
    }

    /** A webhook would keep the updates from us; who we are decides what is addressed to us. */
    private void prepare() throws TelegramApiException {
        if (!prepared) {
            attempt(() -> identity.learn(wire.polling()));
            attempt(() -> execute(new DeleteWebhook()));
            prepared = true;
        }
    }

    private void execute(BotApiMethod<Boolean> method) throws TelegramApiException {
        wire.polling().execute(method);
    }

    private interface Preparation {
        void run() throws TelegramApiException;
    }

    /** Goes on where the server knows no such method or answers it strangely: updates matter more. */
    private static void attempt(Preparation preparation) throws TelegramApiException {
        try {
            preparation.run();
        } catch (TelegramApiException thrown) {
            if (!Trouble.of(thrown).isAboutTheCall()) {
                throw thrown;
            }
        }
    }

    private void answered() {
        patience = PATIENCE;
        pauses.reset();
        pulse.succeeded();
        if (!greeted) {
            greeted = true;
            log.atInfo()
                    .addKeyValue("bot", identity.username().orElse("unknown"))
                    .log("polling started");
        }
    }

    /** Gives the desk the same batch until it is committed; returns false if the stop came first. */
    private boolean take(List<Update> batch) throws InterruptedException {
        while (!isStopped()) {
            try {
                expect(COMMIT);
                desk.take(batch).get();
                pauses.reset();
                pulse.succeeded();
                return true;
            } catch (ExecutionException failed) {
                var cause = failed.getCause();
                uncommitted(cause == null ? failed : cause);
            } catch (RuntimeException failed) {
                uncommitted(failed);
            }
        }
        return false;
    }

    private void uncommitted(Throwable cause) throws InterruptedException {
        pulse.failed(Ailment.COMMIT_FAILED, Pulse.uncommitted(cause));
        rest(pauses.growing());
    }

    /**
     * Asks next for what follows the batch, even if its ids are lower than before: after a week without updates the
     * server starts again at a random id (Bot API, Update.update_id).
     */
    private void advance(List<Update> batch) throws InterruptedException {
        var ids = new HashSet<Long>();
        var highest = -1L;
        for (var update : batch) {
            ids.add(update.id());
            highest = Math.max(highest, update.id());
        }
        if (highest >= 0) {
            offset = highest + 1;
        } else if (offset > 0) {
            // ids are consecutive, so this passes what just came and nothing else
            offset += batch.size();
        }
        var replayed = last.containsAll(ids) || lastButOne.containsAll(ids);
        lastButOne = last;
        last = ids;
        if (replayed) {
            rest(HASTE);
        }
    }

    private void recover(Throwable thrown) {
        if (isStopped()) {
            return;
        }
        var trouble = Trouble.of(thrown);
        pulse.failed(Ailment.of(trouble), trouble.words());
        if (trouble.isTimeout()) {
            var more = patience.multipliedBy(2);
            patience = more.compareTo(MOST_PATIENCE) < 0 ? more : MOST_PATIENCE;
        }
        if (trouble instanceof Refusal refusal && refusal.code() == 409 && refusal.says("webhook")) {
            prepared = false;
        }
        try {
            rest(pauses.after(trouble, System.nanoTime()));
        } catch (InterruptedException _) {
            // only a stop ends the loop, and it sets its own mark
        }
    }

    private void expect(Duration step) {
        due = System.nanoTime() + step.plus(GRACE).toNanos();
    }

    /** Waits, unless the stop comes. */
    private void rest(Duration pause) throws InterruptedException {
        expect(pause);
        if (pause.isPositive()) {
            var _ = stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
