package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.chat.Language;
import bot.accord.dialog.Command;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Script;
import bot.accord.dialog.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Language EN = new Language("en");
    private static final Language BE = new Language("be");
    private static final Target MENU = new Target.Go("menu", "");

    private final StandIn telegram = new StandIn();
    private final Wire wire = new Wire(telegram.connection());
    private final AtomicReference<Script> script = new AtomicReference<>(script("Ask and be answered."));
    private final Registration registration = new Registration(script::get, new Identity(telegram.connection()), wire);

    @AfterEach
    void close() {
        registration.stop();
        wire.close();
        telegram.close();
    }

    private static Script script(String description) {
        var commands = new LinkedHashMap<String, Command>();
        commands.put("menu", new Command("menu", Guard.OPEN, MENU, Map.of(EN, "The menu", BE, "Меню")));
        commands.put("help", new Command("help", Guard.OPEN, MENU, Map.of(EN, "Help")));
        commands.put("audit", new Command("audit", new Guard.Is("role", "owner"), MENU, Map.of(EN, "The audit")));
        commands.put("hidden", new Command("hidden", Guard.OPEN, MENU, Map.of()));
        return new Script(
                1,
                List.of(EN, BE),
                "menu",
                "menu",
                Map.of(),
                Map.of(),
                Map.of(),
                commands,
                Map.of(),
                Map.of(),
                Map.of(EN, new Script.Profile(description, "A desk"), BE, new Script.Profile("Пытайце.", "Стол")),
                Directory.NONE);
    }

    private void awaitCalls(String method, int count) {
        await().until(() -> telegram.calls(method).size() >= count);
    }

    @Test
    void what_differs_is_set_in_each_language() {
        registration.start();

        awaitCalls("setMyShortDescription", 2);
        assertThat(telegram.calls("setMyCommands"))
                .extracting(
                        call -> call.body().path("commands") + " " + call.body().path("language_code"))
                .containsExactly(
                        "[{\"command\":\"menu\",\"description\":\"The menu\"},{\"command\":\"help\",\"description\":\"Help\"}] ",
                        "[{\"command\":\"menu\",\"description\":\"Меню\"},{\"command\":\"help\",\"description\":\"Help\"}] \"be\"");
        assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("description").asText())
                .containsExactly("Ask and be answered.", "Пытайце.");
    }

    @Test
    void what_is_right_already_is_left_alone() {
        telegram.answers(
                "getMyCommands",
                StandIn.ok("[{\"command\":\"menu\",\"description\":\"The menu\"},"
                        + "{\"command\":\"help\",\"description\":\"Help\"}]"));
        telegram.answers("getMyDescription", StandIn.ok("{\"description\":\"Ask and be answered.\"}"));
        registration.start();

        awaitCalls("setMyShortDescription", 2);
        assertThat(telegram.calls("setMyCommands")).hasSize(1);
        assertThat(telegram.calls("setMyDescription")).hasSize(1);
    }

    @Test
    void faults_of_the_network_are_outlasted() {
        telegram.answers("getMe", StandIn.cut());
        telegram.answers("getMyCommands", StandIn.html(502));
        registration.start();

        awaitCalls("setMyShortDescription", 2);
    }

    @Test
    void a_refusal_for_good_ends_it() {
        telegram.answers("setMyCommands", StandIn.error(400, "Bad Request: BOT_COMMAND_INVALID"));
        registration.start();

        awaitCalls("setMyCommands", 1);
        await().during(Duration.ofMillis(700))
                .until(() -> telegram.calls("setMyCommands").size() == 1);
    }

    @Test
    void new_content_is_compared_again() {
        registration.start();
        awaitCalls("setMyShortDescription", 2);

        script.set(script("Something new."));
        registration.refresh();

        awaitCalls("setMyShortDescription", 4);
        assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("description").asText())
                .contains("Something new.");
    }
}
