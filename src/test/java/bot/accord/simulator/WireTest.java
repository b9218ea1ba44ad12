package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WireTest extends SimulatorTest {

    @Test
    void a_method_is_known_in_any_case_and_by_any_verb() {
        assertThat(bot.ok("GETME", "{}").path("username").asString("")).isEqualTo("accord_demo_bot");
        assertThat(Caller.result(bot.query("getMe", Map.of())).path("is_bot").asBoolean(false))
                .isTrue();
    }

    @Test
    void the_same_call_may_come_as_query_form_json_or_multipart() {
        var fields = Map.of("chat_id", "1001", "text", "Good day & welcome");

        assertThat(Caller.result(bot.query("sendMessage", fields)).path("text").asString(""))
                .isEqualTo("Good day & welcome");
        assertThat(bot.ok("sendMessage", fields).path("text").asString("")).isEqualTo("Good day & welcome");
        assertThat(bot.ok("sendmessage", "{'chat_id':'1001','text':'Good day & welcome','method':'sendmessage','x':{}}")
                        .path("text")
                        .asString(""))
                .isEqualTo("Good day & welcome");
        assertThat(Caller.result(bot.upload("sendMessage", fields, "unused", new byte[] {1}))
                        .path("text")
                        .asString(""))
                .isEqualTo("Good day & welcome");
    }

    @Test
    void a_nested_object_may_be_json_or_text_that_holds_json() {
        var nested = "{'inline_keyboard':[[{'text':'Menu','callback_data':'m'}]]}";
        var quoted = nested.replace("'", "\\\"");

        bot.ok("sendMessage", "{'chat_id':1001,'text':'one','reply_markup':" + nested + "}");
        assertThat(alice.last().button("Menu")).isPresent();
        bot.ok("sendMessage", "{'chat_id':1001,'text':'two','reply_markup':'" + quoted + "'}");
        assertThat(alice.last().text()).isEqualTo("two");
        assertThat(alice.last().button("Menu")).isPresent();
    }

    @Test
    void an_unknown_method_and_a_wrong_token_are_told_apart() {
        assertThat(bot.refused("sendPigeon", "{}")).isEqualTo("404 Not Found: method not found");
        assertThat(Caller.refusal(bot.get("/botnonsense/getMe")))
                .isEqualTo("401 Unauthorized: invalid token specified");
        assertThat(Caller.refusal(bot.get("/bot123456:" + "B".repeat(35) + "/getMe")))
                .isEqualTo("401 Unauthorized");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        assertThat(bot.refused("sendMessage", Map.of("chat_id", 1001, "text", "x".repeat(1_100_000))))
                .isEqualTo("413 Request Entity Too Large");
    }

    @Test
    void many_calls_take_little_time() {
        var before = System.nanoTime();
        for (var i = 0; i < 500; i++) {
            bot.ok("getMe", "{}");
        }

        // 44 ms a call is what a split answer costs; a whole one takes well below one.
        assertThat(System.nanoTime() - before).isLessThan(500 * 20_000_000L);
    }

    @Test
    void what_was_called_is_noted_with_its_answer() {
        said("Good day");

        var call = simulator.calls().of("sendMessage").getFirst();
        assertThat(call.chat()).isEqualTo(ALICE);
        assertThat(call.parameter("text")).isEqualTo("Good day");
        assertThat(call.at()).isEqualTo(clock.instant());
        assertThat(call.succeeded()).isTrue();
        assertThat(simulator.calls().count("SENDMESSAGE")).isEqualTo(1);
    }
}
