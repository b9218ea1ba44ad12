package bot.accord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void never_more_than_the_limit_in_any_stretch() {
        var random = new Random(7);
        var window = new Window(30, 1_000);
        var log = new ArrayDeque<Long>();
        var now = 0L;

        for (var step = 0; step < 20_000; step++) {
            now += random.nextInt(60);
            var at = window.readyAt(now);
            assertThat(at).isGreaterThanOrEqualTo(now);
            if (at == now) {
                window.add(now);
                log.add(now);
            }
            while (!log.isEmpty() && log.peek() + 1_000 <= now) {
                log.remove();
            }
            assertThat(log).hasSizeLessThanOrEqualTo(30);
        }
    }

    @Test
    void it_is_ready_again_when_the_oldest_has_left() {
        var window = new Window(2, 1_000);
        window.add(100);
        window.add(400);

        assertThat(window.readyAt(500)).isEqualTo(1_100);
        assertThat(window.readyAt(1_100)).isEqualTo(1_100);
        assertThat(window.isEmpty(1_399)).isFalse();
        assertThat(window.isEmpty(1_400)).isTrue();
    }

    @Test
    void above_a_thousand_there_is_no_limit() {
        var window = new Window(1_001, 1_000);
        for (var index = 0; index < 5_000; index++) {
            window.add(0);
        }

        assertThat(window.readyAt(0)).isZero();
    }
}
