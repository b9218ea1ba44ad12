package bot.accord.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Repeats a piece of work with Telegram in the background, with growing pauses, until it succeeds or is stopped; where a
 * period is given, again after each success.
 */
final class Insistence {

    /** The work; to be done again as a whole if it throws. */
    interface Work {
        void run() throws TelegramApiException;
    }

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Pauses pauses = new Pauses(RandomGenerator.getDefault());
    private final Work work;
    private final Predicate<Trouble> again;
    private final @Nullable Duration period;
    private final Thread thread;

    private Insistence(String name, Work work, Predicate<Trouble> again, @Nullable Duration period) {
        this.work = work;
        this.again = again;
        this.period = period;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** @param again told of each failure; returns whether there is hope */
    static Insistence start(String name, Work work, Predicate<Trouble> again) {
        return started(new Insistence(name, work, again, null));
    }

    /**
     * @param period from the end of a success to the next start
     * @param again told of each failure; returns whether there is hope
     */
    static Insistence every(Duration period, String name, Work work, Predicate<Trouble> again) {
        return started(new Insistence(name, work, again, period));
    }

    private static Insistence started(Insistence insistence) {
        insistence.thread.start();
        return insistence;
    }

    /** Ends it at once; a call that is under way is left to itself. */
    void stop() {
        stopped.countDown();
        thread.interrupt();
    }

    private void run() {
        var ended = false;
        while (!ended && stopped.getCount() > 0) {
            ended = ends();
        }
    }

    private boolean ends() {
        try {
            work.run();
            pauses.reset();
            return period == null || rest(period);
        } catch (TelegramApiException | RuntimeException thrown) {
            if (stopped.getCount() == 0) {
                return true;
            }
            var trouble = Trouble.of(thrown);
            return !again.test(trouble) || rest(pauses.after(trouble, System.nanoTime()));
        }
    }

    /** Returns whether the stop came. */
    private boolean rest(Duration pause) {
        try {
            return stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            return stopped.getCount() == 0;
        }
    }
}
