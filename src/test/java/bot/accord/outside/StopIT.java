package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Fault;
import bot.accord.bench.Person;
import java.time.Duration;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StopIT {

    private static final int STOPS = 3;
    private static final int PEOPLE = 30;

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    private final Lives lives = new Lives();
    private final Set<OptionalInt> codes = new HashSet<>();

    @Test
    void a_stop_under_load_ends_in_time_with_nothing_lost_or_doubled() {
        try (var walkers = new Walkers(stage.rig(), PEOPLE, 1)) {
            for (var stop = 1; stop <= STOPS; stop++) {
                var inputs = walkers.asked().size();
                start();
                await("some load")
                        .atMost(Stage.SOON)
                        .until(() -> walkers.asked().size() > inputs + 2 * PEOPLE);
                stop();
            }
            start();
            walkers.rest();
            await("all answers").atMost(Duration.ofSeconds(30)).until(walkers::isQuiet);
            stop();

            var calls = stage.rig().received();
            assertThat(walkers.asked().stream()
                            .map(one -> lives.verdict(one, calls))
                            .filter(verdict -> !verdict.isEmpty()))
                    .isEmpty();
        }
        assertThat(codes).as("exit codes within 10 s").containsExactly(OptionalInt.of(0));
    }

    @Test
    void a_stop_ends_the_bot_also_while_telegram_does_not_answer() {
        var bot = stage.open(stage.launch());
        stage.rig().plan(_ -> true, Integer.MAX_VALUE, new Fault.Hang(Duration.ofMinutes(2), false));
        stage.rig().says(Person.of(41), "/menu");
        await("a call that hangs")
                .atMost(Stage.SOON)
                .until(() ->
                        !stage.rig().received(call -> call.is("sendMessage")).isEmpty());

        bot.stop();

        assertThat(bot.exit(Stage.SOON)).hasValue(0);
    }

    private void start() {
        lives.begins(System.nanoTime());
        stage.open(stage.launch());
    }

    private void stop() {
        stage.bot().stop();
        codes.add(stage.bot().exit(Stage.SOON));
        lives.ends(System.nanoTime(), false);
    }
}
