package bot.accord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter printed = new StringWriter();

    @Test
    void an_argument_that_is_no_command_is_left_to_others() {
        assertThat(Cli.isCalled(new String[] {})).isFalse();
        assertThat(Cli.isCalled(new String[] {"--spring.x=y"})).isFalse();
        assertThat(Cli.isCalled(new String[] {"lint"})).isTrue();
    }

    @Test
    void a_wrong_option_is_told_and_ends_with_2() {
        assertThat(run("lint", "--nonsense")).isEqualTo(2);

        assertThat(printed.toString()).contains("Unknown option: '--nonsense'");
    }

    @Test
    void lint_counts_what_it_finds() {
        assertThat(run("lint", small())).isEqualTo(0);

        assertThat(printed.toString()).isEqualToIgnoringNewLines("0 errors, 0 warnings");
    }

    @Test
    void lint_ends_with_1_where_there_is_an_error() throws IOException {
        var copy = copy();
        edit(copy.resolve("accord.yaml"), "start: home", "start: hom");

        assertThat(run("lint", copy.toString())).isEqualTo(1);

        assertThat(printed.toString())
                .isEqualToNormalizingNewlines(
                        copy + "/accord.yaml:3:8: no state 'hom'; did you mean 'home'?\n" + "1 error, 0 warnings\n");
    }

    @Test
    void lint_reads_the_rehearsals_too() throws IOException {
        var copy = copy();
        Files.writeString(copy.resolve("rehearsals/bad.chat"), "as: guest\n> /start\n< stat home\n");

        assertThat(run("lint", copy.toString())).isEqualTo(1);

        assertThat(printed.toString())
                .contains(
                        "bad.chat:3:1: the expectation 'stat home' is not known; write one of: state, answer, offers, form,");
    }

    @Test
    void graph_draws_states_forms_and_commands() {
        assertThat(run("graph", small())).isEqualTo(0);

        assertThat(printed.toString())
                .startsWith("flowchart LR")
                .contains("  at_staff_desk[\"staff-desk\"]")
                .contains("  at_inquiry{{\"inquiry\"}}")
                .contains("  command_menu([\"/menu\"])")
                .contains("  command_menu --> at_home")
                .contains("  at_home -- \"about\" --> at_agreement")
                .contains("  at_home -- \"en set-language: changed\" --> at_home")
                .contains("  at_inquiry -- \"open-inquiry: opened\" --> at_sent")
                .contains("  at_exchanges -- \"an item\" --> at_exchange")
                .contains("  at_find -- \"nothing found\" --> at_unsure")
                .contains("  at_answer -- \"no article fits\" --> at_unsure")
                .contains("  at_answer -- \"words\" --> at_inquiry")
                .containsOnlyOnce("  at_answer -- \"words\" --> at_agreement")
                .doesNotContain("  at_answer -- \"words\" --> at_unsure");
    }

    @Test
    void schema_fills_in_the_ids_of_the_content() throws IOException {
        var copy = copy();

        assertThat(run("schema", copy.toString())).isEqualTo(0);

        assertThat(copy.resolve("schema/states.schema.json"))
                .content()
                .containsIgnoringWhitespaces("\"agreement\", \"answer\", \"back\", \"exchange\"")
                .contains("\"enum\": [\"booking\", \"inquiry\"]")
                .contains("\"enum\": [\"join\", \"open-inquiry\", \"set-language\"]")
                .contains("\"enum\": [\"upcoming\"]")
                .contains("\"required\": [\"en\", \"ru\"]");
        assertThat(copy.resolve("schema/article.schema.json"))
                .content()
                .contains("\"enum\": [\"signed\", \"terms\", \"visit\", \"weather\", \"who\"]")
                .contains("\"enum\": [\"letter\", \"notice\"]")
                .contains("\"enum\": [\"booking\", \"inquiry\"]")
                .containsIgnoringWhitespaces("\"agreement\", \"answer\", \"exchange\"");
        assertThat(copy.resolve("schema/directory.schema.json"))
                .content()
                .contains("\"enum\": [\"clean\", \"lasers\"]")
                .contains("\"enum\": [\"academy\", \"gseo\"]")
                .contains("\"enum\": [\"letter\", \"notice\"]");
        assertThat(copy.resolve("schema/phrases.schema.json")).content().contains("\"not-email\"");
        assertThat(run("lint", copy.toString())).isEqualTo(0);
    }

    @Test
    void rehearsals_play_on_the_real_machine() {
        assertThat(run("rehearse", small())).isEqualTo(0);

        assertThat(printed.toString()).isEqualToIgnoringNewLines("2 rehearsals, 0 failed");
    }

    @Test
    void a_rehearsal_that_goes_otherwise_says_where_and_how() throws IOException {
        var copy = copy();
        var file = copy.resolve("rehearsals/inquiry.chat");
        Files.writeString(file, """
                as: owner
                > /start
                < state agreement
                < button staff
                < no button ask
                < says Good bye
                > [ask]
                < state home
                < form inquiry dates
                < review topic=visit
                < toast Hello
                > [nowhere]
                < state home
                """);

        assertThat(run("rehearse", copy.toString())).isEqualTo(1);

        assertThat(printed.toString().replace(file.toString(), "inquiry.chat")).isEqualToNormalizingNewlines("""
                inquiry.chat:3: expected state agreement, got state home
                inquiry.chat:5: expected no button ask, got about, events, find, ask, staff, en, ru
                inquiry.chat:6: expected 'Good bye', got 'Hello, owner. What do you need?'
                inquiry.chat:8: expected state home, got form inquiry topic
                inquiry.chat:9: expected form inquiry dates, got form inquiry topic
                inquiry.chat:10: expected the summary of a form, got form inquiry topic
                inquiry.chat:11: expected 'Hello', got ''
                inquiry.chat:12: expected a button nowhere, got technology, visit, back, cancel
                2 rehearsals, 1 failed
                """);
    }

    private int run(String... arguments) {
        return Cli.run(arguments, new PrintWriter(printed), Props.CAPABILITIES);
    }

    private static String small() {
        return "src/test/resources/dialogs-small";
    }

    private Path copy() throws IOException {
        var from = Path.of(small());
        try (var files = Files.walk(from)) {
            for (var file : files.sorted().toList()) {
                if (Files.isRegularFile(file)) {
                    var to = folder.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return folder;
    }

    private static void edit(Path file, String what, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, by));
    }
}
