package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_folder_that_is_not_there_is_one_fault() {
        assertThat(faults(folder.resolve("nowhere")))
                .hasSize(1)
                .first()
                .asString()
                .contains("no folder");
    }

    @Test
    void a_missing_file_is_told() throws IOException {
        var copy = Copies.small(folder);
        Files.delete(copy.resolve("phrases.yaml"));

        assertThat(faults(copy)).containsExactly("phrases.yaml:1:1: the file is missing; create it");
    }

    @Test
    void no_link_is_followed_neither_to_a_file_nor_to_a_folder() throws IOException {
        var copy = Copies.small(folder.resolve("copy"));
        var elsewhere = Files.writeString(folder.resolve("secret.yaml"), "states: {secret: {say: x}}");
        Files.createSymbolicLink(copy.resolve("states/link.yaml"), elsewhere);
        Files.createSymbolicLink(copy.resolve("more"), folder);

        assertThat(faults(copy))
                .containsExactly(
                        "more:1:1: a link, which is not followed; put the file itself here",
                        "states/link.yaml:1:1: a link, which is not followed; put the file itself here");
    }

    @Test
    void the_content_folder_itself_may_be_a_link() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("current"), Copies.small(folder.resolve("copy")));

        assertThat(faults(link)).isEmpty();
    }

    @Test
    void a_file_above_1_MiB_is_not_read() throws IOException {
        var copy = Copies.small(folder);
        Files.writeString(copy.resolve("states/large.yaml"), "#".repeat(Folder.LARGEST) + "\n");

        assertThat(faults(copy)).containsExactly("states/large.yaml:1:1: the file is larger than 1 MiB; split it");
    }

    @Test
    void bytes_that_are_not_UTF_8_are_told_with_their_place() throws IOException {
        var copy = Copies.small(folder);
        Files.write(copy.resolve("states/old.yaml"), "# ok\nab\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults(copy))
                .containsExactly("states/old.yaml:2:3: a character that is not UTF-8; save the file as UTF-8");
    }

    @Test
    void the_marks_and_line_ends_of_other_systems_are_taken() throws IOException {
        var copy = Copies.small(folder);
        for (var name : List.of("accord.yaml", "states/home.yaml", "knowledge/signed.md")) {
            var text = Files.readString(copy.resolve(name));
            Files.writeString(copy.resolve(name), "\uFEFF" + text.replace("\n", "\r\n"));
        }

        assertThat(Reading.of(copy, Fakes.CAPABILITIES).script())
                .isPresent()
                .get()
                .satisfies(script -> assertThat(script.profile().values())
                        .anyMatch(profile -> profile.description().equals("A desk for tests.\n\nPress Start.")))
                .satisfies(script -> assertThat(script.articles().get("signed"))
                        .extracting(Article::questions, FolderTest::answer)
                        .containsExactly(
                                Map.of(
                                        EN,
                                        List.of("When was it signed?", "date of signing"),
                                        RU,
                                        List.of("Когда подписано?")),
                                "It was signed on 25 January 2022.\n\nBefore\n\nA seminar, online."));
    }

    @Test
    void what_editors_leave_behind_is_passed_over() throws IOException {
        var copy = Copies.small(folder);
        for (var name : List.of("states/home.yaml~", "states/.home.yaml.swp", ".DS_Store", "4913.tmp")) {
            Files.writeString(copy.resolve(name), "x: [");
        }

        assertThat(faults(copy)).isEmpty();
    }

    @Test
    void the_name_of_an_article_that_cannot_be_read_is_known_all_the_same() throws IOException {
        var copy = Copies.small(folder);
        Files.write(copy.resolve("knowledge/who.md"), "---\n# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults(copy))
                .containsExactly("knowledge/who.md:2:6: a character that is not UTF-8; save the file as UTF-8");
    }

    private static String answer(Article article) {
        return Objects.requireNonNull(article.answer()).plain(EN);
    }

    private static List<String> faults(Path dialogs) {
        return Reading.of(dialogs, Fakes.CAPABILITIES).faults().stream()
                .map(fault -> fault.toString().replace(dialogs + "/", ""))
                .toList();
    }
}
