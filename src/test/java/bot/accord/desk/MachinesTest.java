package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Outgoing;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.State;
import bot.accord.dialog.Text;
import bot.accord.dialog.Visitor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MachinesTest {

    private static final Visitor ANNA = new Visitor(5, "Anna", Rig.ENGLISH, ZoneOffset.UTC, Set.of());

    private final Machines machines = new Machines(Capabilities.of(List.of(), List.of(new Talks()), Knowledge.NONE));

    private record Talks() implements Source {

        @Override
        public String name() {
            return "talks";
        }

        @Override
        public Set<String> values() {
            return Set.of("title");
        }

        @Override
        public Slice list(Request request, int from, int count) {
            return Slice.NONE;
        }

        @Override
        public Optional<Map<String, Object>> item(Request request, String id) {
            return Optional.of(Map.of("title", "Talk " + id));
        }
    }

    @Test
    void people_are_told_by_the_page_of_the_present_script() {
        assertThat(told(script("Soon: {title}"))).isEqualTo("Soon: Talk 12");
        assertThat(told(script("Tomorrow: {title}"))).isEqualTo("Tomorrow: Talk 12");
    }

    private String told(Script script) {
        var words = machines.tell(script, ANNA, new Notice(5, "talk", "12"), Instant.EPOCH);
        return ((Outgoing.Say) words.getFirst()).text().text();
    }

    private static Script script(String words) {
        var text = new Text(Map.of(Rig.ENGLISH, words), Rig.ENGLISH);
        var page = new State.Page("talk", Guard.OPEN, text, "talks", List.of());
        return new Script(
                1,
                List.of(Rig.ENGLISH),
                "talk",
                "talk",
                Map.of("talk", page),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Directory.NONE);
    }
}
