package bot.accord.desk;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Readiness: down while the database cannot be written, or nothing can be sent; comes up by itself. */
final class WriterHealth implements HealthIndicator {

    private final Writer writer;
    private final Desk desk;

    WriterHealth(Writer writer, Desk desk) {
        this.writer = writer;
        this.desk = desk;
    }

    @Override
    public Health health() {
        if (writer.isFailing()) {
            return Health.down().withDetail("database", writer.failure()).build();
        }
        if (desk.isFaulty()) {
            return Health.down().withDetail("loop", "fails").build();
        }
        return desk.isCutOff()
                ? Health.down().withDetail("sending", "no answer").build()
                : Health.up().build();
    }
}
