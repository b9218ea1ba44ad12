package bot.accord;

import java.time.Duration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends the process in good order when it is asked to (SIGTERM, SIGINT): with 0, where Java alone would say 143, and in
 * time, whatever hangs.
 */
final class Stop {

    /** The contract grants ten seconds. */
    private static final Duration GRACE = Duration.ofMillis(9_500);

    private final Thread hook;

    private Stop(ConfigurableApplicationContext context) {
        hook = Thread.ofPlatform().name("stop").unstarted(() -> {
            close(context);
            Runtime.getRuntime().halt(0);
        });
    }

    static Stop with(ConfigurableApplicationContext context) {
        var stop = new Stop(context);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** The start failed: the exit code is the failure's. */
    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // stopping already
        }
    }

    private static void close(ConfigurableApplicationContext context) {
        var closing = Thread.ofPlatform().name("close").daemon().start(context::close);
        try {
            closing.join(GRACE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
