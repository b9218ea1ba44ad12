package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Outgoing;
import bot.accord.chat.Update;
import bot.accord.delivery.FakeTime;
import bot.accord.delivery.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process ends at any moment, again and again, while people write; and Telegram brings what was not confirmed. */
class CrashTest {

    private static final int UPDATES = 300;
    private static final int PEOPLE = 7;

    @TempDir
    Path folder;

    private final FakeTime time = new FakeTime();
    private final Map<String, Integer> received = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nobody_is_left_without_an_answer_and_hardly_anybody_gets_two(int seed) {
        var random = new Random(seed);
        var confirmed = 0;
        var crashes = 0;
        var doubled = 0;

        while (confirmed < UPDATES) {
            try (var rig = new Rig(folder, scene(random), time).open()) {
                confirmed = live(rig, confirmed, random);
                doubled += underway(rig);
            }
            crashes++;
        }
        try (var rig = new Rig(folder, Rig.Scene.plain(), time).open()) {
            rig.settles();
            rig.sent.forEach(this::receive);
            assertThat(rig.count("outbox")).isZero();
            assertThat(rig.count("dead_letter")).isZero();
        }

        assertThat(crashes).isGreaterThan(5);
        assertThat(received).hasSize(UPDATES);
        var extra = received.values().stream().mapToInt(times -> times - 1).sum();
        assertThat(extra).isLessThanOrEqualTo(doubled);
        assertThat(order).isEqualTo(order.stream().distinct().toList());
    }

    /** Some rounds of one process's life; returns how many updates Telegram was told were received. */
    private int live(Rig rig, int from, Random random) {
        var confirmed = from;
        var last = random.nextInt(12);
        for (var round = 0; round < last && confirmed < UPDATES; round++) {
            rig.source.mood = mood(random);
            var batch = new ArrayList<Update>();
            for (var id = confirmed; id < Math.min(UPDATES, confirmed + 1 + random.nextInt(9)); id++) {
                batch.add(rig.says(id, 1 + id % PEOPLE, "n" + id));
                time.pass(Duration.ofSeconds(1));
            }
            var done = rig.brings(batch.toArray(Update[]::new));
            rig.iterates();
            rig.iterates();
            if (done.isDone() && !done.isCompletedExceptionally()) {
                confirmed += batch.size();
            }
        }
        return random.nextInt(4) == 0 ? Math.max(0, confirmed - 5) : confirmed; // a confirmation that got lost
    }

    /** Calls that were made, or were to be made, and whose outcome the file does not know: these may double. */
    private static int underway(Rig rig) {
        rig.source.mood = FaultySource.Mood.WELL;
        return rig.jdbc
                .sql("SELECT count(*) FROM outbox WHERE state = 1")
                .query(Integer.class)
                .single();
    }

    private static FaultySource.Mood mood(Random random) {
        var moods = FaultySource.Mood.values();
        return random.nextInt(3) == 0 ? moods[random.nextInt(moods.length)] : FaultySource.Mood.WELL;
    }

    private Rig.Scene scene(Random random) {
        return Rig.Scene.plain().sending(outgoing -> {
            receive(outgoing.chat() + ":" + ((Outgoing.Say) outgoing).text().text());
            if (random.nextInt(4) == 0) {
                return new CompletableFuture<>();
            }
            return CompletableFuture.completedStage(new Outcome.Sent(1L));
        });
    }

    private void receive(String text) {
        if (received.merge(text, 1, Integer::sum) == 1) {
            order.add(text);
        }
    }
}
