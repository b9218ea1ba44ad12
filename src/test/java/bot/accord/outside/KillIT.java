package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Bot;
import bot.accord.bench.Launch;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills under load. {@code -Daccord.kills=1000} makes a night of it, {@code -Daccord.seed} another run; the oracle is
 * {@link Lives}.
 */
class KillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
    private static final int KILLS = Integer.getInteger("accord.kills", 20);
    private static final long SEED = Long.getLong("accord.seed", 20_261_124);
    private static final int PEOPLE = 30;
    private static final Duration LONGEST_LIFE = Duration.ofMillis(800);
    private static final Duration LONGEST_BIRTH = Duration.ofSeconds(2);
    private static final Map<String, String> UNPACED = Map.of(
            "ACCORD_DELIVERY_MESSAGES_PER_SECOND", "1000000",
            "ACCORD_DELIVERY_CHAT_BURST", "1000000");

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    private final Random random = new Random(SEED);
    private final Lives lives = new Lives();

    @Test
    void no_update_is_lost_and_none_is_answered_twice_whenever_the_bot_is_killed() {
        var launch = stage.launch().with(UNPACED);

        try (var walkers = new Walkers(stage.rig(), PEOPLE, SEED)) {
            for (var kill = 1; kill <= KILLS; kill++) {
                live(launch, kill);
            }
            calmDown(launch, walkers);
            judge(walkers);
        }

        assertThat(quickCheck(launch)).isEqualTo("ok");
    }

    /** Every fourth life ends while the bot starts, the others under load. */
    private void live(Launch launch, int kill) {
        lives.begins(System.nanoTime());
        Bot bot;
        if (kill % 4 == 0) {
            bot = stage.start(launch);
            pause(LONGEST_BIRTH);
        } else {
            bot = stage.open(launch);
            pause(LONGEST_LIFE);
        }
        bot.kill();
        lives.ends(System.nanoTime(), true);
    }

    private void pause(Duration longest) {
        var until = System.nanoTime() + random.nextLong(longest.toNanos());
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private void calmDown(Launch launch, Walkers walkers) {
        lives.begins(System.nanoTime());
        var bot = stage.open(launch);
        walkers.rest();
        await("all answers").atMost(Duration.ofSeconds(60)).until(walkers::isQuiet);
        await("the last confirmation")
                .atMost(Stage.SOON)
                .until(() -> stage.rig().waiting() == 0);
        bot.stop();
        assertThat(bot.exit(Stage.SOON)).as("the end").isPresent();
        lives.ends(System.nanoTime(), false);
    }

    private void judge(Walkers walkers) {
        var calls = stage.rig().received();
        var asked = walkers.asked();

        assertThat(asked).hasSizeGreaterThan(KILLS);
        assertThat(asked.stream().map(one -> lives.verdict(one, calls)).filter(verdict -> !verdict.isEmpty()))
                .as("seed " + SEED)
                .isEmpty();
        LOG.atInfo()
                .addKeyValue("kills", lives.kills())
                .addKeyValue("inputs", asked.size())
                .addKeyValue(
                        "repeated",
                        asked.stream()
                                .mapToLong(one -> lives.repeats(one, calls))
                                .sum())
                .log("bot was killed");
    }

    private static String quickCheck(Launch launch) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + launch.data().resolve("accord.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check")) {
            return rows.next() ? rows.getString(1) : "no answer";
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be read after the kills", failure);
        }
    }
}
