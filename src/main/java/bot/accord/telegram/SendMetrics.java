package bot.accord.telegram;

import bot.accord.delivery.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How long calls took and how they ended, by method and outcome. Any thread may use it. */
@Component
final class SendMetrics {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry meters;
    private final Map<String, Map<String, Timer>> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> timeouts = new ConcurrentHashMap<>();

    SendMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(String method, Outcome outcome, long nanos) {
        timers.computeIfAbsent(method, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(name(outcome), name -> timer(method, name))
                .record(Duration.ofNanos(nanos));
    }

    void timedOut(String method) {
        timeouts.computeIfAbsent(method, this::counter).increment();
    }

    private Timer timer(String method, String outcome) {
        return Timer.builder("accord.telegram.calls")
                .description("Calls to the Bot API, by method and by what became of them")
                .tag("method", method)
                .tag("outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    private Counter counter(String method) {
        return Counter.builder("accord.telegram.timeouts")
                .description("Calls to the Bot API that no answer came back for in time")
                .tag("method", method)
                .register(meters);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent _ -> "sent";
            case Outcome.Wait _ -> "wait";
            case Outcome.Gone _ -> "gone";
            case Outcome.Moved _ -> "moved";
            case Outcome.Uneditable _ -> "uneditable";
            case Outcome.Refused _ -> "refused";
            case Outcome.NotTaken _ -> "not-taken";
            case Outcome.Unknown _ -> "unknown";
        };
    }
}
