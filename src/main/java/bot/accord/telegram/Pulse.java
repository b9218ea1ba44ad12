package bot.accord.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How the connection by which updates come is doing, and whether the token is accepted. Says each change of it once in
 * the log. Any thread may use it.
 */
@Component
final class Pulse {

    /** What is wrong; the names go to the health page and the metrics. */
    enum Ailment {
        UNAUTHORISED,
        CONFLICT,
        FLOODED,
        UNREACHABLE,
        SERVER_FAULT,
        REFUSED,
        COMMIT_FAILED,
        BROKEN;

        static Ailment of(Trouble trouble) {
            return switch (trouble) {
                case Trouble.Refusal refusal -> of(refusal.code());
                case Trouble.Foreign foreign -> foreign.status() == 0 ? SERVER_FAULT : of(foreign.status());
                case Trouble.Unreached _, Trouble.Silence _ -> UNREACHABLE;
                case Trouble.Fault _ -> BROKEN;
            };
        }

        /** Returns what an error code of the Bot API, or an HTTP status, says of the connection. */
        private static Ailment of(int code) {
            return switch (code) {
                case 401, 404 -> UNAUTHORISED;
                case 409 -> CONFLICT;
                case 429 -> FLOODED;
                default -> code >= 500 ? SERVER_FAULT : REFUSED;
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Two pollers that push each other out change places every few seconds: not each change is worth a line. */
    private static final Duration SAID_LATELY = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Instant started;
    private @Nullable Ailment ailment;
    private @Nullable Instant success;
    private @Nullable Instant conflictSaid;
    private Instant since;
    private int failures;
    private volatile boolean refused;
    private volatile boolean undelivered;

    Pulse(InstantSource clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
        this.started = clock.instant();
        this.since = started;
        TimeGauge.builder("accord.telegram.last.success", this::successSeconds, TimeUnit.SECONDS)
                .description("When Telegram last answered the call for updates, in seconds since 1970; 0 for never")
                .register(meters);
    }

    private long successSeconds() {
        var last = success();
        return last == null ? 0 : last.getEpochSecond();
    }

    /** Telegram answered the call for updates. */
    synchronized void succeeded() {
        success = clock.instant();
        refused = false;
        if (ailment != null) {
            restored(ailment);
        }
    }

    private void restored(Ailment was) {
        ailment = null;
        if (was != Ailment.CONFLICT || failures > 1) {
            log.atInfo()
                    .addKeyValue("fault", was.word())
                    .addKeyValue("failures", failures)
                    .addKeyValue(
                            "seconds", Duration.between(since, clock.instant()).toSeconds())
                    .log("connection to Telegram restored");
        }
    }

    /** The call for updates failed, or what it brought could not be stored. */
    synchronized void failed(Ailment now, String words) {
        meters.counter("accord.telegram.failures", "fault", now.word()).increment();
        failures++;
        if (now == ailment) {
            return;
        }
        if (ailment == null) {
            since = clock.instant();
            failures = 1;
        }
        ailment = now;
        if (isNews(now)) {
            say(now, words);
        }
    }

    private boolean isNews(Ailment now) {
        if (now != Ailment.CONFLICT) {
            return true;
        }
        var before = conflictSaid;
        conflictSaid = clock.instant();
        return before == null || before.plus(SAID_LATELY).isBefore(conflictSaid);
    }

    private static void say(Ailment now, String words) {
        (now == Ailment.UNAUTHORISED ? log.atError() : log.atWarn())
                .addKeyValue("fault", now.word())
                .addKeyValue("detail", words)
                .log("connection to Telegram failed");
    }

    /** Returns the line for a batch that the desk could not store. */
    static String uncommitted(Throwable cause) {
        return "the desk could not store an update (" + cause.getClass().getSimpleName() + "); Telegram keeps it";
    }

    /** A call was refused because of the token. */
    void tokenRefused() {
        refused = true;
    }

    /** A call was answered in a way that shows the token to be good. */
    void tokenAccepted() {
        if (refused) {
            refused = false;
        }
    }

    /** Whether Telegram lately failed to post an update to the webhook. */
    void undelivered(boolean lately) {
        undelivered = lately;
    }

    /** Returns whether Telegram lately failed to post an update to the webhook. */
    boolean undelivered() {
        return undelivered;
    }

    /** Returns what is wrong now, null if nothing is. */
    synchronized @Nullable Ailment ailment() {
        return refused ? Ailment.UNAUTHORISED : ailment;
    }

    /** Returns when Telegram last answered the call for updates, null for never. */
    synchronized @Nullable Instant success() {
        return success;
    }

    /** Returns the last success, or the start if there was none. */
    synchronized Instant lastSign() {
        return success == null ? started : success;
    }
}
