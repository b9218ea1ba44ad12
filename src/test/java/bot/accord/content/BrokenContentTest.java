package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokenContentTest {

    private static final Path BROKEN = Path.of("src/test/resources/dialogs-broken");

    @Test
    void all_faults_of_all_files_are_told_together_in_reading_order() throws IOException {
        var told = Reading.of(BROKEN, Fakes.CAPABILITIES).faults().stream()
                .map(fault -> fault.toString().replace(BROKEN + "/", ""))
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/dialogs-broken.txt")));
    }

    @Test
    void a_desk_does_not_start_with_broken_content_and_says_each_fault_on_a_line() {
        var faults = Reading.of(BROKEN, Fakes.CAPABILITIES).faults();

        assertThatThrownBy(() -> new Content(new ContentSettings(BROKEN), Fakes.CAPABILITIES))
                .isInstanceOfSatisfying(BrokenContent.class, broken -> {
                    assertThat(broken.faults()).isEqualTo(faults);
                    assertThat(String.valueOf(broken.getMessage()).lines().toList())
                            .isEqualTo(faults.stream().map(Fault::toString).toList());
                });
    }
}
