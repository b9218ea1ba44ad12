package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LengthsTest {

    private static final String SIGNED = "It was signed on **25 January 2022**.\n\n## Before\n\nA seminar, *online*.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_answer_of_1100_letters_is_read_and_a_longer_one_is_not() throws IOException {
        assertThat(faults("x".repeat(1_100))).isEmpty();
        assertThat(faults("x".repeat(1_101)))
                .containsExactly("signed.md:10:1: warning: 1101 characters in an answer, in 'en'; "
                        + "people read 1100; shorten it");
    }

    @Test
    void an_answer_in_Chinese_characters_is_long_above_500() throws IOException {
        assertThat(faults("字".repeat(490) + " GSEO 2022")).isEmpty();
        assertThat(faults("字".repeat(491) + " GSEO 2022"))
                .containsExactly("signed.md:10:1: warning: 501 characters in an answer, in 'en'; "
                        + "people read 500; shorten it");
    }

    @Test
    void a_few_Chinese_names_make_no_Chinese_answer() throws IOException {
        assertThat(faults("谅解备忘录, " + "x".repeat(600))).isEmpty();
    }

    private List<String> faults(String answer) throws IOException {
        var copy = Copies.small(Files.createTempDirectory(folder, "dialogs"));
        var file = copy.resolve("knowledge/signed.md");
        Files.writeString(file, Files.readString(file).replace(SIGNED, answer + "\n"));
        return Reading.of(copy, Fakes.CAPABILITIES).faults().stream()
                .map(fault -> fault.toString().replace(copy + "/knowledge/", ""))
                .toList();
    }
}
