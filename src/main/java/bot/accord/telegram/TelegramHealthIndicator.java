package bot.accord.telegram;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether updates come in: down from the first failed call until the next good one, and when no call has been answered
 * for two minutes. Meant for readiness; a start anew would not mend it. That Telegram cannot post to the webhook is but
 * a note: were it down, a proxy that heeds readiness would keep the posts away for good.
 */
@Component
final class TelegramHealthIndicator implements HealthIndicator {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Pulse pulse;
    private final InstantSource clock;
    private final boolean polling;

    TelegramHealthIndicator(Pulse pulse, InstantSource clock, Connection connection) {
        this.pulse = pulse;
        this.clock = clock;
        this.polling = connection.mode() == Connection.Mode.POLLING;
    }

    @Override
    public Health health() {
        var ailment = pulse.ailment();
        if (ailment != null) {
            return Health.down().withDetail("fault", ailment.word()).build();
        }
        if (polling && pulse.lastSign().plus(SILENCE).isBefore(clock.instant())) {
            return Health.down().withDetail("fault", "silent").build();
        }
        var success = pulse.success();
        var up = success == null
                ? Health.up().withDetail("state", "starting")
                : Health.up().withDetail("last", success);
        return (pulse.undelivered() ? up.withDetail("note", "webhook-errors") : up).build();
    }
}
