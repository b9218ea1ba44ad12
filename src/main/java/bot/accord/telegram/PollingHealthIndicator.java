package bot.accord.telegram;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the polling thread still turns, whatever Telegram does. Meant for liveness: only a start anew would help. */
@Component
@ConditionalOnProperty(name = "accord.telegram.mode", havingValue = "polling", matchIfMissing = true)
final class PollingHealthIndicator implements HealthIndicator {

    private final Poller poller;

    PollingHealthIndicator(Poller poller) {
        this.poller = poller;
    }

    @Override
    public Health health() {
        return poller.isAlive()
                ? Health.up().build()
                : Health.down().withDetail("fault", "stuck").build();
    }
}
