package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.telegram.Trouble.Refusal;
import bot.accord.telegram.Trouble.Unreached;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static final Trouble AWAY = new Unreached("away", false);

    private final Pauses pauses = new Pauses(new Random(7));
    private long now;

    private Duration after(Trouble trouble) {
        var pause = pauses.after(trouble, now);
        now += pause.toNanos();
        return pause;
    }

    private static Refusal refusal(int code, int retryAfter) {
        return new Refusal(code, "", retryAfter, 0);
    }

    @Test
    void a_network_fault_is_tried_again_after_half_a_second_and_never_later_than_five() {
        assertThat(after(AWAY)).isBetween(Duration.ofMillis(375), Duration.ofMillis(500));
        assertThat(after(AWAY)).isBetween(Duration.ofMillis(750), Duration.ofMillis(1000));
        for (var count = 0; count < 100; count++) {
            assertThat(after(AWAY)).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
        pauses.reset();
        assertThat(after(AWAY)).isLessThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void a_refused_token_is_tried_again_each_minute_in_the_end() {
        for (var count = 0; count < 10; count++) {
            after(refusal(401, 0));
        }

        assertThat(after(refusal(401, 0))).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(60));
    }

    @Test
    void another_poller_is_given_way_after_two_minutes() {
        while (now < Duration.ofSeconds(110).toNanos()) {
            assertThat(after(refusal(409, 0))).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
        now += Duration.ofSeconds(15).toNanos();

        assertThat(after(refusal(409, 0))).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(33));
        assertThat(after(refusal(409, 0))).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
        now += Duration.ofMinutes(5).toNanos();
        pauses.reset();
        assertThat(after(refusal(409, 0))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_pause_that_telegram_asks_for_is_kept() {
        assertThat(after(refusal(429, 7))).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7700));
        assertThat(after(new Trouble.Foreign(429, 7))).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7700));
    }
}
