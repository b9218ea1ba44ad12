package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What getUpdates does. */
class UpdatesTest extends SimulatorTest {

    private static final String TERMINATED = "409 Conflict: terminated by other getUpdates request; make sure that only"
            + " one bot instance is running";

    @Test
    void an_update_comes_again_until_a_higher_offset_confirms_it() {
        alice.says("one").says("two");
        var all = bot.updates(0);
        var second = id(all.get(1));

        assertThat(texts(all)).containsExactly("/start", "one", "two");
        assertThat(texts(bot.updates(second))).containsExactly("one", "two");
        assertThat(texts(bot.updates(id(all.getLast()) + 1))).isEmpty();
        assertThat(texts(bot.updates(0))).isEmpty();
        assertThat(simulator.confirmed()).isEqualTo(3);
        assertThat(simulator.pending()).isZero();
    }

    @Test
    void ids_follow_each_other() {
        alice.says("one");
        var all = bot.updates(0);

        assertThat(id(all.get(1))).isEqualTo(id(all.get(0)) + 1);
    }

    @Test
    void a_poll_is_held_until_something_comes() throws Exception {
        var next = id(bot.updates(0).getLast()) + 1;

        var poll = bot.later("getUpdates", "{'offset':" + next + ",'timeout':30}");
        simulator.calls().await(Duration.ofSeconds(5), call -> call.method().equals("getupdates"));
        alice.says("at last");

        assertThat(Caller.result(poll.get())
                        .path(0)
                        .path("message")
                        .path("text")
                        .asString(""))
                .isEqualTo("at last");
    }

    @Test
    void a_poll_that_nothing_comes_for_ends_empty() {
        var next = id(bot.updates(0).getLast()) + 1;

        assertThat(bot.ok("getUpdates", "{'offset':" + next + ",'timeout':1}")).isEmpty();
    }

    @Test
    void the_older_of_two_polls_ends_with_a_conflict() throws Exception {
        var next = id(bot.updates(0).getLast()) + 1;
        var older = bot.later("getUpdates", "{'offset':" + next + ",'timeout':30}");

        var newer = bot.later("getUpdates", "{'offset':" + next + ",'timeout':30}");

        // which of the two came first is the network's affair
        CompletableFuture.anyOf(older, newer).get();
        var ended = older.isDone() ? older : newer;
        var other = older.isDone() ? newer : older;
        assertThat(Caller.refusal(ended.get())).isEqualTo(TERMINATED);
        alice.says("hello");
        assertThat(Caller.result(other.get())).hasSize(1);
    }

    @Test
    void an_offset_far_from_the_queue_is_ignored() {
        var first = id(bot.updates(0).getFirst());

        assertThat(texts(bot.updates(first + 1000))).containsExactly("/start");
        assertThat(texts(bot.updates(first - 200_000L))).containsExactly("/start");
        assertThat(texts(bot.updates(first - 5))).containsExactly("/start");
    }

    @Test
    void a_negative_offset_keeps_only_the_last_ones() {
        alice.says("one").says("two");

        assertThat(texts(bot.updates(-1))).containsExactly("two");
        assertThat(texts(bot.updates(0))).containsExactly("two");
    }

    @Test
    void the_same_offset_again_at_once_gets_one_update() {
        alice.says("one");

        assertThat(bot.updates(0)).hasSize(2);
        assertThat(bot.updates(0)).hasSize(1);
    }

    @Test
    void a_press_waits_150_seconds_and_a_message_24_hours() {
        alice.forges(1, "x");

        clock.passes(Duration.ofSeconds(151));
        assertThat(texts(bot.updates(0))).containsExactly("/start");
        clock.passes(Duration.ofHours(24));
        assertThat(bot.updates(-5)).isEmpty();
    }

    @Test
    void kinds_that_the_bot_does_not_want_are_not_queued() {
        bot.ok("getUpdates", "{'allowed_updates':['message']}");
        alice.edits(alice.mine(), "/start again").says("hello");

        assertThat(texts(bot.updates(-9))).containsExactly("/start", "hello");
    }

    @Test
    void ids_can_start_again_lower() {
        var first = id(bot.updates(0).getFirst());
        bot.updates(first + 1L);
        simulator.restartsUpdatesAt(first - 150_000);

        alice.says("after a week");
        assertThat(texts(bot.updates(first + 1L))).containsExactly("after a week");
    }

    @Test
    void an_update_of_any_form_can_be_sent() {
        simulator.delivers("\"message\":\"no object\"");
        simulator.delivers("\"pigeon\":{\"feathers\":[null,1e400]}");

        assertThat(bot.call("getUpdates", "{'offset':-2}").body())
                .contains(",\"message\":\"no object\"}", ",\"pigeon\":{\"feathers\":[null,1e400]}}");
    }

    @Test
    void an_edit_and_a_block_are_updates_too() {
        alice.edits(alice.mine(), "/start anew").blocks();
        var all = bot.updates(0);

        assertThat(all.get(1).path("edited_message").path("text").asString("")).isEqualTo("/start anew");
        assertThat(all.get(1).path("edited_message").has("edit_date")).isTrue();
        var member = all.get(2).path("my_chat_member");
        assertThat(member.path("new_chat_member").path("status").asString("")).isEqualTo("kicked");
        assertThat(member.path("old_chat_member").path("status").asString("")).isEqualTo("member");
    }

    @Test
    void a_press_names_its_message_or_what_is_left_of_it() {
        var id = said("Good day", "Menu", "m");
        alice.presses("Menu");
        alice.forges(id + 500, "forged");
        var all = bot.updates(0);

        var real = all.get(1).path("callback_query");
        assertThat(real.path("message").path("text").asString("")).isEqualTo("Good day");
        assertThat(real.path("data").asString("")).isEqualTo("m");
        assertThat(real.path("chat_instance").asString("")).isNotEmpty();
        var gone = all.get(2).path("callback_query").path("message");
        assertThat(gone.path("date").asInt(-1)).isZero();
        assertThat(gone.has("text")).isFalse();
    }

    static int id(JsonNode update) {
        return update.path("update_id").asInt(0);
    }

    static List<String> texts(List<JsonNode> updates) {
        return updates.stream()
                .map(update -> update.path("message").path("text").asString("?"))
                .toList();
    }
}
