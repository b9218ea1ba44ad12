package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticipantTest extends SimulatorTest {

    @Test
    void what_is_heard_counts_from_the_last_act() {
        said("Welcome", "Menu", "m");
        alice.hears("Welcome").presses("Menu");
        simulator.patience(Duration.ofMillis(50));

        assertThatThrownBy(() -> alice.hears("Welcome"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"Welcome\" did not come")
                .hasMessageContaining("Welcome [Menu]");
    }

    @Test
    void waiting_ends_when_the_words_come() {
        Thread.startVirtualThread(() -> said("Here I am"));

        alice.hears("Here I am");
        assertThat(alice.last().text()).isEqualTo("Here I am");
    }

    @Test
    void a_button_is_pressed_by_its_label_its_data_or_as_it_once_was() {
        var id = said("Welcome", "Menu", "m:1");
        var once = alice.last();
        alice.presses("Menu").pressesData("m:1");
        bot.ok("editMessageText", Map.of("chat_id", ALICE, "message_id", id, "text", "Changed"));
        alice.presses(once, "Menu").forges(id, "anything");

        assertThat(bot.updates(0).stream()
                        .skip(1)
                        .map(update ->
                                update.path("callback_query").path("data").asString("")))
                .containsExactly("m:1", "m:1", "m:1", "anything");
        assertThatThrownBy(() -> alice.pressesData("m:1")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_toast_is_for_the_press_that_it_answers() {
        var id = said("Welcome", "Menu", "m");
        var press = alice.presses("Menu").lastPress();
        bot.ok("answerCallbackQuery", Map.of("callback_query_id", press, "text", "Done", "show_alert", true));

        alice.isToasted("Done");
        assertThat(alice.toasts()).containsExactly(new Toast(press, "Done", true));
        assertThat(simulator.person("ru").toasts()).isEmpty();
        assertThat(alice.keyboard()).isEqualTo(List.of(List.of("Menu")));
        assertThat(id).isEqualTo(alice.last().id());
    }

    @Test
    void silence_can_be_heard() {
        alice.says("hello").hearsNothing(Duration.ofMillis(30));
        said("Good day");

        assertThatThrownBy(() -> alice.hearsNothing(Duration.ofMillis(30)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Good day");
    }

    @Test
    void saying_something_to_a_blocked_bot_takes_it_back() {
        alice.blocks().says("are you there");
        var all = bot.updates(0);

        assertThat(all.get(2)
                        .path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString(""))
                .isEqualTo("member");
        assertThat(all.get(3).path("message").path("text").asString("")).isEqualTo("are you there");
    }

    @Test
    void a_chat_keeps_its_last_500_messages() {
        for (var i = 0; i < 600; i++) {
            alice.says("message " + i);
        }

        assertThat(alice.messages()).hasSize(500);
        assertThat(alice.mine().text()).isEqualTo("message 599");
    }

    @Test
    void menu_and_welcome_are_those_of_scope_and_language() {
        bot.ok("setMyCommands", "{'commands':[{'command':'menu','description':'The menu'}]}");
        bot.ok(
                "setMyCommands",
                "{'commands':[{'command':'inbox','description':'Ящик'}],'scope':{'type':'chat','chat_id':1002},"
                        + "'language_code':'ru'}");
        bot.ok("setMyDescription", "{'description':'A contact desk'}");
        bot.ok("setMyDescription", "{'description':'Стол связи','language_code':'ru'}");

        assertThat(simulator.menu(simulator.person("ru"))).containsExactly("/inbox Ящик");
        assertThat(simulator.menu(simulator.person("zh"))).containsExactly("/menu The menu");
        assertThat(simulator.welcome(simulator.person("ru"))).isEqualTo("Стол связи");
        assertThat(simulator.welcome(alice)).isEqualTo("A contact desk");
        bot.ok("deleteMyCommands", "{'scope':{'type':'chat','chat_id':1002},'language_code':'ru'}");
        assertThat(simulator.menu(simulator.person("ru"))).containsExactly("/menu The menu");
        assertThat(bot.ok("getMyCommands", "{'language_code':'ru'}")).isEmpty();
        assertThat(bot.ok("getMyDescription", "{'language_code':'be'}")
                        .path("description")
                        .asString(""))
                .isEqualTo("A contact desk");
    }
}
