package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.desk.Flood.Verdict;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FloodTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Flood flood = new Flood(20);

    private Verdict judges(long seconds) {
        return flood.judge(5, NOW.plusSeconds(seconds));
    }

    @Test
    void one_more_than_the_limit_is_told_of_and_then_there_is_silence() {
        IntStream.range(0, 20).forEach(_ -> assertThat(judges(0)).isEqualTo(Verdict.READ));

        assertThat(judges(1)).isEqualTo(Verdict.NOTICE);
        assertThat(judges(2)).isEqualTo(Verdict.SILENCE);
        assertThat(judges(11)).isEqualTo(Verdict.READ);
    }

    @Test
    void a_press_that_overtakes_what_piled_up_makes_no_flood_of_it() {
        assertThat(judges(0)).isEqualTo(Verdict.READ);

        for (var message = 0; message < 40; message++) {
            assertThat(judges(-3_600 + 60 * message)).isEqualTo(Verdict.READ);
        }
    }

    @Test
    void a_flood_of_presses_does_not_silence_what_was_written_long_before() {
        IntStream.range(0, 22).forEach(_ -> judges(0));
        assertThat(judges(0)).isEqualTo(Verdict.SILENCE);

        assertThat(judges(-3_600)).isEqualTo(Verdict.READ);
    }

    @Test
    void a_flood_that_arrives_late_is_one_all_the_same() {
        judges(0);

        var verdicts = IntStream.range(0, 22).mapToObj(_ -> judges(-3_600)).toList();

        assertThat(verdicts).endsWith(Verdict.READ, Verdict.NOTICE, Verdict.SILENCE);
    }
}
