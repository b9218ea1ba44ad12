package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Fault;
import bot.accord.bench.Person;
import bot.accord.bench.Received;
import bot.accord.bench.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgetIT {

    private static final Duration SLOW = Duration.ofMillis(300);

    @RegisterExtension
    private final Stage stage = Stage.forOneTest();

    @Test
    void whoever_has_their_data_erased_while_messages_are_on_the_way_is_answered_afterwards() {
        var rig = stage.rig();
        stage.open(stage.launch());
        var buttons = forget(Person.of(8_000)).buttons();
        rig.plan(Received::isShown, Integer.MAX_VALUE, new Fault.Slow(SLOW));

        for (var button = 0; button < buttons.size(); button++) {
            var person = Person.of(8_001 + button);
            var screen = forget(person);
            rig.says(person, "/help"); // its answer is on the way while the button is pressed
            var callback =
                    rig.presses(person, screen.message(), screen.buttons().get(button));
            rig.says(person, "/help");
            stage.awaitToast(callback);

            assertThat(List.of(stage.answer(person, "/menu"), stage.answer(person, "/menu")))
                    .as(screen.buttons().get(button))
                    .allMatch(Received::isShown);
        }
    }

    private Screen forget(Person person) {
        stage.answer(person, "/forget");
        await("the screen").atMost(Stage.SOON).until(() -> stage.rig().screen(person.id()) != null);
        return Objects.requireNonNull(stage.rig().screen(person.id()));
    }
}
