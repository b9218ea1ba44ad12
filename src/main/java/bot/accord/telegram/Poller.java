package bot.accord.telegram;

import bot.accord.desk.Desk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the {@link PollLoop}: the first to stop and the last to start, so that all that it feeds is there. */
@Component
@ConditionalOnProperty(name = "accord.telegram.mode", havingValue = "polling", matchIfMissing = true)
final class Poller implements SmartLifecycle {

    private static final Duration COMMITTING = Duration.ofMillis(1500);
    private static final Duration ENDING = Duration.ofMillis(300);

    private final Wire wire;
    private final Identity identity;
    private final Updates updates;
    private final Desk desk;
    private final Pulse pulse;
    private @Nullable PollLoop loop;
    private @Nullable Thread thread;

    Poller(Wire wire, Identity identity, Updates updates, Desk desk, Pulse pulse) {
        this.wire = wire;
        this.identity = identity;
        this.updates = updates;
        this.desk = desk;
        this.pulse = pulse;
    }

    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        loop = new PollLoop(wire, identity, updates, desk, pulse);
        thread = Thread.ofPlatform().name("telegram-poll").start(loop);
    }

    /** Ends the open call at once; waits a moment for a batch that the desk is about to commit. */
    @Override
    public synchronized void stop() {
        if (thread == null || loop == null) {
            return;
        }
        loop.stop();
        wire.hangUp();
        if (!joined(thread, COMMITTING)) {
            thread.interrupt();
            joined(thread, ENDING);
        }
        thread = null;
        loop = null;
    }

    private static boolean joined(Thread thread, Duration most) {
        try {
            return thread.join(most);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Whether a started loop still turns; true while nothing is started. */
    synchronized boolean isAlive() {
        return thread == null || loop == null || (thread.isAlive() && !loop.isOverdue());
    }
}
