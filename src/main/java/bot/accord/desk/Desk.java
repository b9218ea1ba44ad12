package bot.accord.desk;

import bot.accord.chat.Update;
import bot.accord.delivery.Delivery;
import bot.accord.delivery.Lane;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The loop's thread: takes updates from any other, and gives the loop its turns. */
public class Desk implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    /** How long a stopping desk finishes what it took and sends what it can; the rest stays in the outbox. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    /** At the end of the grace no more messages go out, so that none is under way when the process ends. */
    private static final Duration LAST_CALL = Duration.ofSeconds(2);

    private static final Duration STUCK = Duration.ofSeconds(60);
    private static final long AFTER_FAULT = 1_000;

    private final Loop loop;
    private final Delivery delivery;
    private final Inbox inbox;
    private final Ticker ticker;
    private volatile @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile boolean faulty;
    private volatile long deadline;
    private volatile long iterated;

    /** @param ticker the monotonic clock, by which it is seen whether the loop goes round */
    Desk(Loop loop, Delivery delivery, Inbox inbox, Ticker ticker) {
        this.loop = loop;
        this.delivery = delivery;
        this.inbox = inbox;
        this.ticker = ticker;
    }

    /**
     * Takes a batch of updates in. The future completes when all that they lead to is committed, and only then may
     * Telegram be told that they were received; it fails where that did not happen, and then they are to be brought
     * again, after a pause. Any thread may call it.
     */
    public CompletableFuture<Void> take(List<Update> batch) {
        var taken = new Taken(batch, new CompletableFuture<>());
        if (!isRunning() || stopping || !inbox.offer(taken)) {
            taken.done()
                    .completeExceptionally(new RejectedExecutionException(
                            stopping ? "the desk is closing" : "the desk has no room for more updates"));
        }
        return taken.done();
    }

    @Override
    public void start() {
        loop.open();
        iterated = ticker.read();
        var started = Thread.ofPlatform().name("desk").unstarted(this::run);
        thread = started;
        started.start();
    }

    private void run() {
        try {
            while (!isDone()) {
                iterate(inbox.await(pause()));
            }
        } catch (InterruptedException interrupted) {
            log.atError().setCause(interrupted).log("desk was interrupted");
        } finally {
            inbox.close()
                    .forEach(batch ->
                            batch.done().completeExceptionally(new RejectedExecutionException("the desk is closed")));
            log.atInfo().addKeyValue("underway", delivery.inFlight()).log("desk closed");
        }
    }

    private long pause() {
        return faulty ? AFTER_FAULT : loop.pause();
    }

    private void iterate(Work work) {
        try {
            loop.iterate(work);
            faulty = false;
        } catch (RuntimeException | Error fault) {
            work.taken().forEach(batch -> batch.done().completeExceptionally(fault));
            faulty = true;
            log.atError().setCause(fault).log("desk failed at an iteration");
        }
        iterated = ticker.read();
    }

    private boolean isDone() {
        if (!stopping) {
            return false;
        }
        var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        delivery.close(Lane.BROADCAST);
        if (left < LAST_CALL.toMillis()) {
            delivery.close(Lane.PERSON);
        }
        return left <= 0 || (inbox.isEmpty() && delivery.inFlight() == 0 && delivery.pause() >= left);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running == null) {
            return;
        }
        deadline = System.nanoTime() + GRACE.toNanos();
        stopping = true;
        inbox.wake();
        try {
            running.join(GRACE.plusSeconds(1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    /** Starts before whoever brings updates, and stops after them. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Whether the loop goes round, as it does each second: a restart is the only remedy where it does not. */
    boolean isAlive() {
        return isRunning() && ticker.read() - iterated < STUCK.toNanos();
    }

    /** Whether messages have gone out for minutes and no answer came. */
    boolean isCutOff() {
        return delivery.isCutOff();
    }

    /** Whether the last iteration failed for a reason that is ours. */
    boolean isFaulty() {
        return faulty;
    }
}
