package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.dialog.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source gives to the texts and conditions of lists and pages. */
class SourcesTest {

    private static final String STATES = """
            states:
              topics:
                say: Topics
                list: {of: talks, opens: talks-of, empty: None}
                buttons:
                  - {id: back, go: back}
                  - {id: laser, go: talks-of, argument: laser-physics, label: Laser}
              talks-of:
                say: {en: "About {topic}: {total}", ru: "О теме {topic}: {total}"}
                list: {of: talks, opens: talk, empty: {en: "Nothing about {topic}", ru: "Ничего о теме {topic}"}}
                buttons:
                  - {id: site, open: "https://example.org/{topic}", label: Site}
                  - {id: back, go: back}
              talk:
                with: talks
                say: {en: "{title}", ru: "{title}"}
                buttons:
                  - {id: register, go: home, when: "can is register and can is calendar", label: Register}
                  - {id: back, go: back}
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Talks() implements Source {

        @Override
        public String name() {
            return "talks";
        }

        @Override
        public Set<String> values() {
            return Set.of("title", "can");
        }

        @Override
        public Slice list(Request request, int from, int count) {
            return Slice.NONE;
        }

        @Override
        public Optional<Map<String, Object>> item(Request request, String id) {
            return Optional.of(Map.of("title", id, "can", List.of("register", "calendar")));
        }

        @Override
        public Set<String> heading() {
            return Set.of("topic");
        }
    }

    @Test
    void a_list_opens_a_list_whose_texts_say_what_it_is_about() throws IOException {
        var reading = reading(STATES);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.script().orElseThrow().states().get("topics"))
                .isInstanceOfSatisfying(
                        State.Listing.class, topics -> assertThat(topics.item()).isEqualTo("talks-of"));
    }

    @Test
    void what_a_list_cannot_say_is_told() throws IOException {
        assertThat(faults(STATES.replace("Nothing about {topic}", "Nothing about {topik}")
                        .replace("Ничего о теме {topic}", "Ничего о теме {topik}")))
                .containsExactly("states/talks.yaml:10:48: {topik} has no value here; did you mean {topic}?");
        assertThat(faults(STATES.replace("example.org/{topic}", "example.org/{title}")))
                .containsExactly("states/talks.yaml:12:26: {title} has no value here; known here: {bot}, {language},"
                        + " {page}, {pages}, {topic}, {total}, {visitor.name}");
        assertThat(faults(STATES.replace("{en: \"{title}\", ru: \"{title}\"}", "{en: \"{topic}\", ru: \"{topic}\"}")))
                .containsExactly("states/talks.yaml:16:15: {topic} has no value here; known here: {can}, {language},"
                        + " {title}, {visitor.name}");
    }

    @Test
    void a_list_that_opens_what_shows_no_item_is_told() throws IOException {
        assertThat(faults(STATES.replace("opens: talks-of", "opens: unsure")))
                .contains(
                        "states/talks.yaml:4:30: the state 'unsure' shows no item; give it 'with' and a source, or name a"
                                + " list");
    }

    private List<String> faults(String states) throws IOException {
        return reading(states).faults().stream()
                .map(fault -> fault.toString().replaceFirst(".*/(?=states/)", ""))
                .toList();
    }

    private Reading reading(String states) throws IOException {
        var copy = Copies.small(Files.createTempDirectory(folder, "dialogs"));
        Files.writeString(copy.resolve("states/talks.yaml"), states);
        var accord = copy.resolve("accord.yaml");
        Files.writeString(accord, Files.readString(accord).replace("commands:", "commands:\n  topics: {go: topics}"));
        var sources = new ArrayList<Source>(Fakes.CAPABILITIES.sources().values());
        sources.add(new Talks());
        return Reading.of(copy, Capabilities.of(Fakes.CAPABILITIES.actions().values(), sources, Knowledge.NONE));
    }
}
