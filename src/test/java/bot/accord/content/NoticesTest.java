package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that the desk shows to people who did nothing to see them. */
class NoticesTest {

    private static final String REMINDER = """
            states:
              reminder:
                with: upcoming
                say: {en: "Soon: {exchange.title}", ru: "Скоро: {exchange.title}"}
                buttons:
                  - {id: page, go: exchange, label: {en: "Open", ru: "Открыть"}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Reminders(Set<String> notices) implements Timed {
        @Override
        public List<Notice> due(Instant now, int most) {
            return List.of();
        }
    }

    @Test
    void one_that_is_there_needs_nothing_else_that_leads_to_it() throws IOException {
        assertThat(faults(REMINDER)).isEmpty();
    }

    @Test
    void one_that_is_missing_is_told() throws IOException {
        assertThat(faults(REMINDER.replace("reminder:", "remainder:")))
                .contains(
                        "accord.yaml:1:1: no state 'reminder', by which the desk tells people what happens; define it as"
                                + " a page: with a source of that item, words, and buttons");
    }

    @Test
    void one_without_a_source_is_told() throws IOException {
        assertThat(faults(REMINDER.replace("    with: upcoming\n", "").replace("{exchange.title}", "it")))
                .containsExactly(
                        "states/reminder.yaml:2:3: the desk tells people of an item by the state 'reminder', which shows"
                                + " none; give it 'with' and a source, without 'list', 'find' or 'answer'");
    }

    @Test
    void one_that_is_a_list_is_told() throws IOException {
        assertThat(faults(REMINDER, "exchanges"))
                .contains(
                        "states/exchanges.yaml:2:3: the desk tells people of an item by the state 'exchanges', which shows"
                                + " none; give it 'with' and a source, without 'list', 'find' or 'answer'");
    }

    @Test
    void where_some_file_cannot_be_read_nobody_says_that_one_is_missing() throws IOException {
        assertThat(faults("states: [")).noneMatch(fault -> fault.contains("by which the desk tells people"));
    }

    @Test
    void what_an_action_brings_along_has_no_value_on_it() throws IOException {
        var words = REMINDER.replace("Soon: {exchange.title}", "Soon: {number}")
                .replace("Скоро: {exchange.title}", "Скоро: {number}");

        assertThat(faults(words))
                .containsExactly("states/reminder.yaml:4:15: {number} has no value here; known here:"
                        + " {exchange.seats}, {exchange.title}, {language}, {visitor.name}");
    }

    @Test
    void its_buttons_have_room_for_the_item() throws IOException {
        assertThat(faults(REMINDER.replace("id: page", "id: " + "p".repeat(24))))
                .isEmpty();
    }

    @Test
    void a_button_without_room_for_the_item_is_told() throws IOException {
        var words = REMINDER.replace("reminder:", "reminder-of-tomorrow:").replace("id: page", "id: page-of-exchange1");

        assertThat(faults(words, "reminder-of-tomorrow"))
                .containsExactly(
                        "states/reminder.yaml:6:14: 'reminder-of-tomorrow' and 'page-of-exchange1' have 37 characters"
                                + " together; the button has room for 36 beside the item that people are told of; shorten"
                                + " one");
    }

    private List<String> faults(String states) throws IOException {
        return faults(states, "reminder");
    }

    private List<String> faults(String states, String page) throws IOException {
        var copy = Copies.small(folder);
        Files.writeString(copy.resolve("states/reminder.yaml"), states);
        var capabilities = Capabilities.of(
                Fakes.CAPABILITIES.actions().values(),
                Fakes.CAPABILITIES.sources().values(),
                Knowledge.NONE,
                List.of(new Reminders(Set.of(page))),
                () -> "");
        return Reading.of(copy, capabilities).faults().stream()
                .map(fault -> fault.toString().replace(copy + "/", ""))
                .toList();
    }
}
