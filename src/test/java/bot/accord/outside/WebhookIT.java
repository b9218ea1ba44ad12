package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Bot;
import bot.accord.bench.Launch;
import bot.accord.bench.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookIT {

    private static final String SECRET = "Zm9yLXRlc3RzLW9ubHktMzItY2hhcmFjdGVycw_-";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final String PATH = "/telegram/webhook";
    private static final String URL = "https://desk.example/telegram/webhook";

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    private long update = 800_000_000;

    @Test
    void telegram_is_told_where_to_post_and_with_which_secret_and_stays_told() {
        var bot = open();

        var call = stage.rig().received(one -> one.is("setWebhook")).getLast();
        assertThat(call.field("url")).isEqualTo(URL);
        assertThat(call.field("secret_token")).isEqualTo(SECRET);
        assertThat(call.field("allowed_updates")).contains("message", "callback_query");

        bot.stop();
        assertThat(bot.exit(Stage.SOON)).hasValue(0);
        assertThat(stage.rig().receivedAfter(call.sequence())).noneMatch(one -> one.is("deleteWebhook"));
        assertThat(stage.rig().received(one -> one.is("getUpdates"))).isEmpty();
    }

    @Test
    void only_who_knows_the_secret_is_heard() {
        var bot = open();
        var stranger = Person.of(31);

        assertThat(bot.post(PATH, says(stranger, "/menu"))).isEqualTo(401);
        assertThat(bot.post(PATH, says(stranger, "/menu"), HEADER, "")).isEqualTo(401);
        assertThat(bot.post(PATH, says(stranger, "/menu"), HEADER, SECRET + "x"))
                .isEqualTo(401);
        assertThat(bot.post(PATH, says(stranger, "/menu"), HEADER, SECRET.substring(1)))
                .isEqualTo(401);
        assertThat(bot.post(PATH, says(stranger, "/menu"), HEADER, SECRET, HEADER, SECRET))
                .isEqualTo(401);
        assertThat(bot.get(PATH)).isIn(401, 404, 405);

        var known = Person.of(32);
        assertThat(post(bot, says(known, "/menu"))).isEqualTo(200);
        stage.nextShown(known, 0, Stage.SOON);
        assertThat(stage.rig().shown(stranger.id())).isEmpty();
    }

    @Test
    void what_is_no_update_does_no_harm() {
        var bot = open();

        for (var body : List.of("", "[]", "5", "null", "{", "{\"update_id\":\"x\"}", "[".repeat(5_000))) {
            assertThat(post(bot, body))
                    .as(body.substring(0, Math.min(20, body.length())))
                    .isIn(200, 400);
        }
        assertThat(post(bot, " ".repeat(2 << 20))).isIn(0, 400, 413);

        var person = Person.of(33);
        assertThat(post(bot, says(person, "/menu"))).isEqualTo(200);
        stage.nextShown(person, 0, Stage.SOON);
    }

    @Test
    void an_update_that_comes_three_times_at_once_has_one_effect() {
        var bot = open();
        var person = Person.of(34);
        var json = says(person, "/k34once");
        var codes = new ConcurrentLinkedQueue<Integer>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var copy = 0; copy < 3; copy++) {
                threads.execute(() -> codes.add(post(bot, json)));
            }
        }
        assertThat(codes).containsOnly(200);
        stage.nextShown(person, 0, Stage.SOON);
        assertThat(post(bot, json)).isEqualTo(200);
        var other = Person.of(35);
        assertThat(post(bot, says(other, "/menu"))).isEqualTo(200);
        stage.nextShown(other, 0, Stage.SOON);

        assertThat(stage.rig().shown(person.id()))
                .filteredOn(call -> call.words().contains("k34once"))
                .hasSize(1);
    }

    @Test
    void what_was_answered_with_200_survives_a_kill_at_that_instant() {
        var confirmed = ConcurrentHashMap.<String>newKeySet();
        for (var round = 1; round <= 4; round++) {
            var bot = open();
            flood(bot, round, confirmed);
        }
        open();

        assertThat(confirmed).isNotEmpty();
        await("an answer to each confirmed update")
                .atMost(Duration.ofSeconds(30))
                .until(() -> unanswered(confirmed).isEmpty());
    }

    /** Posts from many sides and kills the bot when some are confirmed. */
    private void flood(Bot bot, int round, Set<String> confirmed) {
        var before = confirmed.size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 1; number <= 40; number++) {
                var command = "w" + round + "n" + number + "z";
                var json = says(Person.of(40_000 + number), "/" + command);
                threads.execute(() -> {
                    if (post(bot, json) == 200) {
                        confirmed.add(command);
                    }
                });
            }
            await("some confirmations")
                    .atMost(Stage.SOON)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> confirmed.size() > before + 5);
            bot.kill();
        }
    }

    private List<String> unanswered(Set<String> confirmed) {
        var said = new ArrayList<String>();
        stage.rig().received(call -> call.isMessage()).forEach(call -> said.add(call.words()));
        return confirmed.stream()
                .filter(command -> said.stream().noneMatch(words -> words.contains(command)))
                .toList();
    }

    private Bot open() {
        var before = stage.rig().received().size();
        var bot = stage.start(launch());
        await("setWebhook").atMost(Stage.START).until(() -> {
            assertThat(bot.isAlive()).as(bot::log).isTrue();
            return stage.rig().receivedAfter(before).stream().anyMatch(call -> call.is("setWebhook"));
        });
        await("the door").atMost(Stage.START).until(() -> bot.get("/actuator/health") == 200);
        return bot;
    }

    private Launch launch() {
        return stage.launch()
                .with(Map.of(
                        "ACCORD_TELEGRAM_MODE", "webhook",
                        "ACCORD_WEBHOOK_URL", URL,
                        "ACCORD_WEBHOOK_SECRET", SECRET));
    }

    private synchronized String says(Person person, String words) {
        var rig = stage.rig();
        return "{\"update_id\":" + ++update + "," + person.says(rig.nextMessage(), rig.date(), words) + "}";
    }

    private static int post(Bot bot, String json) {
        return bot.post(PATH, json, HEADER, SECRET);
    }
}
