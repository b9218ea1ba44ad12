package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FaultsTest extends SimulatorTest {

    private static final Map<String, Object> HELLO = Map.of("chat_id", ALICE, "text", "Good day");

    @Test
    void only_the_planned_calls_go_wrong() {
        simulator.faults().next(2, "sendMessage", Fault.tooManyRequests(9));

        bot.ok("getMe", "{}");
        var first = bot.form("sendMessage", HELLO);
        assertThat(Caller.refusal(first)).isEqualTo("429 Too Many Requests: retry after 9");
        assertThat(first.headers().firstValue("Retry-After")).contains("9");
        assertThat(first.body()).contains("\"parameters\":{\"retry_after\":9}");
        assertThat(simulator.faults().left()).isEqualTo(1);
        assertThat(bot.form("sendMessage", HELLO).statusCode()).isEqualTo(429);
        said("Good day");
        assertThat(alice.messages()).hasSize(2);
    }

    @Test
    void a_plan_can_be_for_one_chat() {
        simulator.person("ru").says("/start");
        simulator.faults().next(9, call -> call.chat() == 1002, Fault.refusal(400, "Bad Request: chat not found"));

        said("Good day");
        assertThat(bot.refused("sendMessage", Map.of("chat_id", 1002, "text", "x")))
                .isEqualTo("400 Bad Request: chat not found");
    }

    @Test
    void a_cut_before_taking_leaves_nothing_and_after_taking_leaves_the_message() {
        simulator.faults().next(1, "sendMessage", Fault.cut());
        simulator.faults().next(1, "sendMessage", Fault.cut().afterTaking());

        assertThatThrownBy(() -> bot.form("sendMessage", HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(alice.messages()).hasSize(1);
        assertThatThrownBy(() -> bot.form("sendMessage", HELLO)).isInstanceOf(UncheckedIOException.class);
        assertThat(alice.messages()).hasSize(2);
        assertThat(simulator.calls().of("sendMessage")).extracting(Call::status).containsExactly(0, 0);
    }

    @Test
    void answers_that_are_no_answers() {
        simulator.faults().next(1, "getMe", Fault.badGateway());
        simulator.faults().next(1, "getMe", Fault.serverError());
        simulator.faults().next(1, "getMe", Fault.empty());
        simulator.faults().next(1, "getMe", Fault.garbage("{\"ok\":"));
        simulator.faults().next(1, "getMe", Fault.redirect(URI.create("http://127.0.0.1:9/")));

        var html = bot.call("getMe", "{}");
        assertThat(html.statusCode()).isEqualTo(502);
        assertThat(html.body()).startsWith("<html>");
        assertThat(bot.refused("getMe", "{}")).isEqualTo("500 Internal Server Error: restart");
        var empty = bot.call("getMe", "{}");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(bot.call("getMe", "{}").body()).isEqualTo("{\"ok\":");
        assertThat(bot.call("getMe", "{}").statusCode()).isEqualTo(302);
        bot.ok("getMe", "{}");
    }

    @Test
    void a_hanging_call_hangs_and_a_slow_one_comes() throws Exception {
        simulator.faults().next(1, "getMe", Fault.hang());
        simulator.faults().next(1, "sendMessage", Fault.slow(Duration.ofMillis(200)));

        var hanging = bot.later("getMe", "{}");
        var before = System.nanoTime();
        said("Good day");
        assertThat(System.nanoTime() - before).isGreaterThan(200_000_000L);
        assertThat(hanging).isNotDone();
        simulator.close();
        assertThatThrownBy(hanging::get).isInstanceOf(ExecutionException.class);
    }

    @Test
    void the_line_can_be_down_busy_or_failing_for_all_calls() {
        var next = UpdatesTest.id(bot.updates(0).getLast()) + 1;
        var poll = bot.later("getUpdates", "{'offset':" + next + ",'timeout':30}");

        simulator.network(Network.DOWN);
        assertThatThrownBy(poll::get).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> bot.call("getMe", "{}")).isInstanceOf(UncheckedIOException.class);
        simulator.network(Network.BUSY);
        assertThat(bot.refused("getMe", "{}")).isEqualTo("429 Too Many Requests: retry after 3");
        simulator.network(Network.FAILING);
        assertThat(bot.call("getMe", "{}").statusCode()).isEqualTo(502);
        simulator.network(Network.OK);
        bot.ok("getMe", "{}");
    }

    @Test
    void limits_are_enforced_once_switched_on() {
        for (var i = 0; i < 7; i++) {
            said("free " + i);
        }
        simulator.limits(true);
        for (var i = 0; i < 5; i++) {
            said("burst " + i);
        }

        assertThat(bot.refused("sendMessage", HELLO)).isEqualTo("429 Too Many Requests: retry after 1");
        clock.passes(Duration.ofSeconds(1));
        said("a second later");
        assertThat(bot.form("sendMessage", HELLO).statusCode()).isEqualTo(429);
        bot.ok("sendChatAction", Map.of("chat_id", ALICE, "action", "typing"));
    }

    @Test
    void a_group_takes_20_a_minute_and_all_chats_30_a_second() {
        simulator.limits(true);
        var group = simulator.group("Staff", java.util.List.of(alice));
        for (var i = 0; i < 20; i++) {
            bot.ok("sendMessage", Map.of("chat_id", group.id(), "text", "x" + i));
            clock.passes(Duration.ofSeconds(1));
        }

        assertThat(bot.refused("sendMessage", Map.of("chat_id", group.id(), "text", "one more")))
                .isEqualTo("429 Too Many Requests: retry after 40");
        for (var i = 0; i < 30; i++) {
            var person = simulator.newcomer("Person " + i, "en").says("/start");
            bot.ok("sendMessage", Map.of("chat_id", person.chat(), "text", "x"));
        }
        assertThat(bot.form("sendMessage", HELLO).statusCode()).isEqualTo(429);
    }
}
