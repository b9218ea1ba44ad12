package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person does may be told to others. */
class NoticesTest {

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder, Rig.Scene.plain().deciding(NoticesTest::decide)).open();
        rig.takes(rig.says(1, 5, "one"), rig.says(2, 6, "one"), rig.says(3, 7, "one"));
        rig.sent.clear();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    /** {@code tell 6 12, 7 12} tells two people; what follows an exclamation mark goes with the last. */
    private static Turn decide(Script script, Conversation conversation, Input input) {
        var turn = Rig.echo(script, conversation, input);
        if (!(input.incoming() instanceof Incoming.Text(var words))
                || !words.text().startsWith("tell ")) {
            return turn;
        }
        var notices = List.of(words.text().substring(5).split(", ", -1)).stream()
                .map(NoticesTest::notice)
                .toList();
        return new Turn(turn.next(), turn.out(), notices);
    }

    private static Notice notice(String words) {
        var parts = words.split(" ", -1);
        var person = Long.parseLong(parts[0]);
        return new Notice(
                person,
                "page",
                parts[1],
                parts.length < 3 ? List.of() : List.of(new Outgoing.Document(person, parts[2], "x", Rich.EMPTY)));
    }

    @Test
    void others_are_told_in_order_after_the_person_is_answered() {
        rig.takes(rig.says(4, 5, "tell 6 12 plan.ics, 5 12, 6 13"));

        assertThat(rig.sent.stream().filter(sent -> sent.startsWith("5")))
                .containsExactly("5:tell 6 12 plan.ics, 5 12, 6 13 2", "5:page 12 ru");
        assertThat(rig.sent.stream().filter(sent -> sent.startsWith("6")))
                .containsExactly("6:page 12 ru", "6@plan.ics", "6:page 13 ru");
        assertThat(rig.sent).hasSize(5);
    }

    @Test
    void nobody_is_told_of_what_came_to_nothing() {
        var source = rig.source;
        source.mood = FaultySource.Mood.NO_COMMIT;
        assertThat(rig.tries(rig.says(4, 5, "tell 6 12"))).isCompletedExceptionally();
        source.mood = FaultySource.Mood.WELL;
        assertThat(rig.sent).isEmpty();

        rig.takes(rig.says(4, 5, "tell 6 12"));

        assertThat(rig.sent).containsExactlyInAnyOrder("5:tell 6 12 2", "6:page 12 ru");
    }

    @Test
    void who_is_unknown_or_cannot_be_written_to_is_passed_over() {
        rig.takes(rig.update(4, 7, new Incoming.Reachable(false)));

        rig.takes(rig.says(5, 5, "tell 99 12, 7 12, 6 gone, 6 12"));

        assertThat(rig.sent).containsExactlyInAnyOrder("5:tell 99 12, 7 12, 6 gone, 6 12 2", "6:page 12 ru");
        assertThat(rig.count("outbox")).isZero();
    }

    @Test
    void a_page_that_fails_is_left_out_and_what_was_done_stands() {
        rig.takes(rig.says(4, 5, "tell 6 broken, 7 12"));

        assertThat(rig.sent).containsExactlyInAnyOrder("5:tell 6 broken, 7 12 2", "7:page 12 ru");
        assertThat(rig.count("dead_letter")).isZero();
    }

    @Test
    void they_go_out_like_an_answer() {
        var lanes = rig.jdbc.sql("SELECT lane FROM outbox");
        var done = rig.brings(rig.says(4, 5, "tell 6 12"));

        rig.iterates();

        assertThat(done).isCompleted();
        assertThat(lanes.query(Integer.class).list()).containsExactly(Rig.LANE_OF_PERSONS, Rig.LANE_OF_PERSONS);
    }
}
