package bot.accord.desk;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Liveness: down when the loop's thread has ended, or has not come round for a minute. */
final class DeskHealth implements HealthIndicator {

    private final Desk desk;

    DeskHealth(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Health health() {
        return desk.isAlive()
                ? Health.up().build()
                : Health.down().withDetail("loop", "stands still").build();
    }
}
