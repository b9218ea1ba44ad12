package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Launch;
import bot.accord.bench.Person;
import bot.accord.bench.Received;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exchange from the form to the end, with the started jar; in the middle it is killed. */
class ExchangesIT {

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    private final Person owner = Person.of(9_101);
    private final Person anna = Person.of(9_102);
    private final Person bob = new Person(9_103, "=Bob <b>", "be");

    @Test
    void a_seat_given_back_goes_to_whoever_waits_though_the_desk_is_killed_and_all_hear_of_the_end() {
        var launch = stage.launch().with("ACCORD_OWNERS", "9101").with("ACCORD_FLOOD_INPUTS", "2000");
        stage.open(launch);
        publish();
        assertThat(says(anna, "/start exchange_1")).contains("Seminar on clean energy", "Places left: 1 of 1");
        press(anna, ".register");
        assertThat(says(bob, "/start exchange_1")).contains("Усе месцы занятыя (1).");
        press(bob, ".wait");

        says(anna, "/start exchange_1");
        press(anna, ".decline");
        restart(launch);

        await("word of the seat").atMost(Stage.START).until(() -> hears(bob, "Вызвалілася месца") > 0);
        assertThat(participants()).contains("9103,'=Bob <b>,be,registered", "9102,Visitor 9102,en,absent");
        end();
        await("the file that takes it out of the calendar")
                .atMost(Stage.SOON)
                .until(() -> files(bob).stream().anyMatch(file -> file.contains("METHOD:CANCEL")));
        assertThat(stage.rig().shown(bob.id()).stream()
                        .filter(shown -> shown.words().contains("Вызвалілася")))
                .hasSize(1);
        assertThat(stage.rig().shown(anna.id()).stream()
                        .filter(shown -> shown.words().contains("We are sorry")))
                .isEmpty();
        assertThat(stage.rig().refusals()).isEmpty();
    }

    private void publish() {
        for (var words : List.of(
                "/newexchange",
                "English",
                "Seminar on clean energy",
                "Results of the year.",
                "Minsk",
                "tomorrow 15:00",
                "17:00",
                "Minsk, Independence Avenue 66",
                "53.92, 27.60",
                "https://example.org/meet",
                "1",
                "Skip",
                "Skip")) {
            says(owner, words);
        }
        press(owner, ".send");
        press(owner, ".publish");
    }

    private String participants() {
        says(owner, "/allexchanges");
        press(owner, ">staff-exchanges.1");
        press(owner, ".participants");
        await("the list").atMost(Stage.SOON).until(() -> !files(owner).isEmpty());
        return files(owner).getLast();
    }

    private void end() {
        press(owner, ".cancel");
        press(owner, ".sure");
    }

    private void restart(Launch launch) {
        stage.bot().kill();
        stage.open(launch);
    }

    /** Returns what files came to the person, with all that goes around them. */
    private List<String> files(Person person) {
        return stage.rig().received(call -> call.is("sendDocument") && call.chat() == person.id()).stream()
                .map(Received::body)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
    }

    /** Returns how many messages with these words the person got. */
    private long hears(Person person, String words) {
        return stage.rig().shown(person.id()).stream()
                .filter(shown -> shown.words().contains(words))
                .count();
    }

    private String says(Person person, String words) {
        return stage.answer(person, words).words().replace('\u00A0', ' ');
    }

    /** Presses the button whose data has this in it, and waits until the bot has dealt with it. */
    private void press(Person presser, String data) {
        await(data).atMost(Stage.SOON).until(() -> button(presser, data).isPresent());
        var message = Objects.requireNonNull(stage.rig().screen(presser.id())).message();
        stage.awaitToast(
                stage.rig().presses(presser, message, button(presser, data).orElseThrow()));
    }

    private Optional<String> button(Person presser, String data) {
        var screen = stage.rig().screen(presser.id());
        var buttons = screen == null ? List.<String>of() : screen.buttons();
        return buttons.stream().filter(button -> button.contains(data)).findFirst();
    }
}
