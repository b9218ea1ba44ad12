package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class InsistenceTest {

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private void everySecondFails() throws TelegramApiException {
        if (runs.incrementAndGet() % 2 == 0) {
            throw new TelegramApiException("as scripted");
        }
    }

    private boolean again(Trouble trouble) {
        assertThat(trouble).isInstanceOf(Trouble.Fault.class);
        return failures.incrementAndGet() > 0;
    }

    @Test
    void work_with_a_period_goes_on_after_successes_and_failures_until_the_stop() {
        var insistence =
                Insistence.every(Duration.ofMillis(10), "test-insistence", this::everySecondFails, this::again);

        await().until(() -> runs.get() >= 5);
        insistence.stop();

        assertThat(failures.get()).isGreaterThanOrEqualTo(2);
        var after = runs.get();
        await().during(Duration.ofMillis(700)).until(() -> runs.get() <= after + 1);
    }
}
