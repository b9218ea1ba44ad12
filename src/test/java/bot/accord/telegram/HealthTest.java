package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class HealthTest {

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Pulse pulse = new Pulse(clock, meters);

    private String health(Connection.Mode mode) {
        var connection = new Connection(
                new Endpoint(URI.create("http://127.0.0.1"), new Endpoint.Token(StandIn.TOKEN)),
                mode,
                URI.create("https://desk.example.org"),
                "secret");
        var health = new TelegramHealthIndicator(pulse, clock, connection).health();
        return health.getStatus() + " " + health.getDetails().getOrDefault("fault", "");
    }

    private String health() {
        return health(Connection.Mode.POLLING);
    }

    @Test
    void two_minutes_without_an_answer_are_down() {
        assertThat(health()).isEqualTo("UP ");
        pulse.succeeded();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(health()).isEqualTo("UP ");
        now = now.plusSeconds(1);
        assertThat(health()).isEqualTo("DOWN silent");
        assertThat(health(Connection.Mode.WEBHOOK)).isEqualTo("UP ");
        pulse.succeeded();
        assertThat(health()).isEqualTo("UP ");
    }

    @Test
    void a_failure_is_down_with_one_word_until_the_next_success() {
        pulse.failed(Pulse.Ailment.UNAUTHORISED, "x");
        assertThat(health()).isEqualTo("DOWN unauthorised");
        pulse.failed(Pulse.Ailment.CONFLICT, "x");
        assertThat(health()).isEqualTo("DOWN conflict");
        pulse.succeeded();
        assertThat(health()).isEqualTo("UP ");
    }

    @Test
    void the_last_success_and_the_failures_are_measured() {
        var gauge = meters.get("accord.telegram.last.success").timeGauge();
        assertThat(gauge.value(TimeUnit.SECONDS)).isZero();
        pulse.succeeded();
        pulse.failed(Pulse.Ailment.UNREACHABLE, "x");
        pulse.failed(Pulse.Ailment.UNREACHABLE, "x");

        assertThat(gauge.value(TimeUnit.SECONDS)).isEqualTo((double) now.getEpochSecond());
        assertThat(meters.get("accord.telegram.failures")
                        .tag("fault", "unreachable")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void each_change_is_said_once_and_a_lasting_conflict_not_at_every_turn() {
        var lines = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Pulse.class);
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            for (var turn = 0; turn < 5; turn++) {
                pulse.failed(Pulse.Ailment.UNREACHABLE, "x");
            }
            pulse.failed(Pulse.Ailment.SERVER_FAULT, "y");
            pulse.succeeded();
            pulse.succeeded();
            for (var turn = 0; turn < 5; turn++) {
                pulse.failed(Pulse.Ailment.CONFLICT, "z");
                pulse.succeeded();
            }
        } finally {
            logger.detachAppender(lines);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "connection to Telegram failed",
                        "connection to Telegram failed",
                        "connection to Telegram restored",
                        "connection to Telegram failed");
    }
}
