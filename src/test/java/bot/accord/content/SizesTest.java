package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.CallbackData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_longest_ids_fit_into_the_data_of_a_button() {
        var longest = "a".repeat(24);

        assertThat(CallbackData.longest(longest, longest)).isLessThanOrEqualTo(CallbackData.MOST);
    }

    @Test
    void a_keyboard_has_no_room_for_more_than_100_buttons() throws IOException {
        var copy = Copies.small(folder);
        var buttons = new StringBuilder("states:\n  many:\n    say: Many\n    buttons:\n");
        for (var i = 0; i < 101; i++) {
            buttons.append("      - {id: b").append(i).append(", go: home, label: B}\n");
        }
        Files.writeString(copy.resolve("states/many.yaml"), buttons);
        var home = copy.resolve("states/home.yaml");
        Files.writeString(
                home, Files.readString(home).replace("go: find", "go: many").replace("id: find", "id: many"));

        assertThat(Reading.of(copy, Fakes.CAPABILITIES).faults())
                .extracting(fault -> fault.toString().replace(copy + "/", ""))
                .contains(
                        "states/many.yaml:105:14: 101 buttons; at most 100 find room; spread them over several states");
    }
}
