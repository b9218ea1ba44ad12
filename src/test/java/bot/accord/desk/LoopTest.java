package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.chat.Update;
import bot.accord.delivery.Outcome;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoopTest {

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder).open();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void an_update_has_its_effect_before_telegram_hears_that_it_was_received() {
        var done = rig.brings(rig.says(1, 5, "hello"));
        assertThat(done).isNotDone();

        rig.iterates();

        assertThat(done).isCompleted();
        assertThat(rig.count("conversation")).isEqualTo(1);
        assertThat(rig.sent).containsExactly("5:hello 1");
    }

    @Test
    void the_same_update_again_has_no_effect() {
        rig.takes(rig.says(1, 5, "hello"), rig.says(1, 5, "hello"));
        var again = rig.tries(rig.says(1, 5, "hello"));
        rig = rig.restarts();
        var later = rig.tries(rig.says(1, 5, "hello"), rig.says(2, 5, "next"));

        assertThat(again).isCompleted();
        assertThat(later).isCompleted();
        assertThat(rig.sent).containsExactly("5:next 2");
        assertThat(rig.figure("accord.updates", "result", "duplicate")).isEqualTo(1);
    }

    @Test
    void lower_ids_after_a_quiet_week_are_new_updates() {
        rig.takes(rig.says(900, 5, "late"));

        rig.takes(rig.says(3, 5, "early"));

        assertThat(rig.sent).containsExactly("5:late 1", "5:early 2");
    }

    @Test
    void a_conversation_goes_on_after_a_restart() {
        rig.takes(rig.says(1, 5, "one"));
        rig = rig.restarts();

        rig.takes(rig.says(2, 5, "two"));

        assertThat(rig.sent).containsExactly("5:two 2");
    }

    @Test
    void an_update_that_fails_is_set_aside_and_the_others_of_its_batch_go_on() {
        var done = rig.tries(
                rig.says(1, 5, "one"), rig.says(2, 6, "boom secret"), rig.says(3, 5, "two"), rig.says(4, 6, "after"));

        assertThat(done).isCompleted();
        assertThat(rig.sent).containsExactlyInAnyOrder("5:one 1", "6:apology по-русски", "5:two 2", "6:after 1");
        assertThat(rig.jdbc
                        .sql("SELECT error, message, raw FROM dead_letter")
                        .query()
                        .singleRow())
                .containsEntry("error", "java.lang.IllegalStateException")
                .containsEntry("message", "cannot bear the words … …")
                .containsEntry("raw", "{\"update_id\":2}");
    }

    @Test
    void a_failed_update_is_not_tried_again_when_it_comes_again() {
        rig.takes(rig.says(2, 6, "boom"));

        rig.takes(rig.says(2, 6, "boom"));

        assertThat(rig.count("dead_letter")).isEqualTo(1);
        assertThat(rig.sent).containsExactly("6:apology по-русски");
    }

    @Test
    void a_failed_press_stops_waiting() {
        rig.takes(rig.presses(1, 5, "boom"));

        assertThat(rig.sent).containsExactly("5!press1", "5:apology по-русски");
    }

    @Test
    void words_that_drive_the_decision_too_deep_are_set_aside_like_any_other_failure() {
        var done = rig.tries(rig.says(1, 5, "deep"), rig.says(2, 5, "shallow"));

        assertThat(done).isCompleted();
        assertThat(rig.sent).containsExactlyInAnyOrder("5:apology по-русски", "5:shallow 1");
    }

    @Test
    void an_update_that_nobody_can_read_is_kept() {
        var done = rig.tries(
                new Update.Unreadable(1, "{\"update_id\":1,\"x\":[]}", "no such kind"), rig.says(2, 5, "one"));

        assertThat(done).isCompleted();
        assertThat(rig.count("dead_letter")).isEqualTo(1);
        assertThat(rig.sent).containsExactly("5:one 1");
    }

    @Test
    void an_update_that_is_none_of_ours_leaves_no_trace() {
        var done = rig.tries(new Update.Ignored(1, "{}", "a channel"));

        assertThat(done).isCompleted();
        assertThat(rig.count("processed_update")).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultySource.Mood.class,
            names = {"NO_BEGIN", "NO_STATEMENT", "NO_COMMIT"})
    void where_nothing_can_be_written_nothing_is_confirmed_or_sent(FaultySource.Mood mood) {
        rig.takes(rig.says(1, 5, "one"));
        rig.source.mood = mood;

        var failed = rig.tries(rig.says(2, 5, "two"));
        assertThat(failed).isCompletedExceptionally();
        assertThat(rig.writer.isFailing()).isTrue();
        assertThat(rig.sent).containsExactly("5:one 1");
        rig.source.mood = FaultySource.Mood.WELL;
        var again = rig.tries(rig.says(2, 5, "two"));

        assertThat(again).isCompleted();
        assertThat(rig.writer.isFailing()).isFalse();
        assertThat(rig.sent).containsExactly("5:one 1", "5:two 2");
        assertThat(rig.count("dead_letter")).isZero();
    }

    @Test
    void a_commit_that_was_made_although_it_failed_has_its_effect_once() {
        rig.source.mood = FaultySource.Mood.COMMIT_WITHOUT_A_WORD;
        var failed = rig.tries(rig.says(1, 5, "one"));
        assertThat(failed).isCompletedExceptionally();
        rig.source.mood = FaultySource.Mood.WELL;

        var again = rig.tries(rig.says(1, 5, "one"));
        rig.takes(rig.says(2, 5, "two"));

        assertThat(again).isCompleted();
        assertThat(rig.sent).containsExactly("5:one 1", "5:two 2");
        assertThat(rig.count("doubtful")).isZero();
    }

    @Test
    void an_update_that_ends_the_process_is_given_up_at_the_third_time_and_takes_nobody_along() {
        var batch = new Update[] {rig.says(1, 5, "one"), rig.says(2, 6, "fatal"), rig.says(3, 7, "three")};
        for (var death = 0; death < 3; death++) {
            rig.close();
            rig = new Rig(folder, Rig.Scene.plain().deciding(this::dieAtFatalWords)).open();
            assertThat(rig.tries(batch)).isCompletedExceptionally();
        }

        rig.close();
        rig = new Rig(folder).open();
        var done = rig.tries(batch);

        assertThat(done).isCompleted();
        assertThat(rig.count("dead_letter")).isEqualTo(1);
        assertThat(rig.count("update_trial")).isZero();
        assertThat(rig.count("processed_update")).isEqualTo(3);
        assertThat(rig.sent).contains("6:apology по-русски", "7:three 1");
    }

    /** As near as a test comes to the end of its own process: from here on nothing reaches the file. */
    private Turn dieAtFatalWords(Script script, Conversation conversation, Input input) {
        if (input.incoming() instanceof Incoming.Text(var words) && words.text().equals("fatal")) {
            rig.source.mood = FaultySource.Mood.NO_BEGIN;
            throw new IllegalStateException("the process ends");
        }
        return Rig.echo(script, conversation, input);
    }

    @Test
    void someone_who_writes_too_fast_is_told_once_and_then_met_with_silence() {
        var updates = LongStream.range(0, 30)
                .mapToObj(id -> rig.says(id, 5, "n" + id))
                .toArray(Update[]::new);

        rig.takes(updates);
        rig.takes(rig.presses(50, 5, "x"), rig.says(51, 6, "other"));
        assertThat(rig.sent).hasSize(23).contains("5:too-fast по-русски", "5!press50", "6:other 1");
        rig.passes(Duration.ofSeconds(11));
        rig.takes(rig.says(52, 5, "slowly"));

        assertThat(rig.sent).last().isEqualTo("5:slowly 21");
        assertThat(rig.count("processed_update")).isEqualTo(33);
    }

    @Test
    void what_piled_up_while_we_were_away_is_no_flood() {
        var updates = new ArrayList<Update>();
        for (var id = 0; id < 40; id++) {
            updates.add(rig.says(id, 5, "n" + id));
            rig.time.pass(Duration.ofMinutes(1));
        }

        rig.takes(updates.toArray(Update[]::new));

        assertThat(rig.sent).hasSize(40).doesNotContain("5:too-fast по-русски");
    }

    @Test
    void a_flood_is_counted_once_even_if_its_batch_is_tried_again() {
        rig.source.mood = FaultySource.Mood.NO_COMMIT;
        var updates = LongStream.range(0, 15)
                .mapToObj(id -> rig.says(id, 5, "n" + id))
                .toArray(Update[]::new);
        IntStream.range(0, 5).forEach(_ -> assertThat(rig.tries(updates)).isCompletedExceptionally());
        rig.source.mood = FaultySource.Mood.WELL;

        rig.takes(updates);

        assertThat(rig.sent).hasSize(15).doesNotContain("5:too-fast по-русски");
    }

    @Test
    void someone_who_is_met_in_a_group_cannot_be_written_to_in_private() {
        var group = new Chat(-7, Chat.Kind.GROUP);
        rig.takes(rig.in(1, group, 5, new Incoming.Command("start", "")));
        rig.takes(rig.in(2, group, 5, new Incoming.Reachable(true)));
        assertThat(rig.people.isReachable(5)).isFalse();

        rig.takes(rig.says(3, 5, "hello"));
        assertThat(rig.people.isReachable(5)).isTrue();
        rig.takes(rig.update(4, 5, new Incoming.Reachable(false)));
        rig.takes(rig.in(5, group, 5, new Incoming.Command("menu", "")));

        assertThat(rig.people.isReachable(5)).isFalse();
    }

    @Test
    void an_edit_in_a_group_leaves_no_trace() {
        var group = new Chat(-7, Chat.Kind.GROUP);

        rig.takes(rig.in(1, group, 5, new Incoming.Edited(Rich.plain("corrected"))));

        assertThat(rig.count("person")).isZero();
        assertThat(rig.count("conversation")).isZero();
        assertThat(rig.sent).isEmpty();
    }

    @Test
    void a_conversation_that_did_not_change_is_not_written() {
        rig.close();
        rig = new Rig(folder, Rig.Scene.plain().deciding((_, conversation, _) -> new Turn(conversation, List.of())))
                .open();

        rig.takes(rig.says(1, 5, "one"));

        assertThat(rig.count("conversation")).isZero();
    }

    @Test
    void an_update_counts_as_one_attempt_in_one_process() {
        rig.close();
        rig = new Rig(folder, Rig.Scene.plain().deciding(this::dieAtFatalWords)).open();

        assertThat(rig.tries(rig.says(1, 5, "boom"), rig.says(2, 6, "fatal"))).isCompletedExceptionally();

        rig.source.mood = FaultySource.Mood.WELL;
        assertThat(rig.jdbc
                        .sql("SELECT attempts FROM update_trial WHERE id = 2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_blocks_us_is_unreachable_until_they_show_a_sign_of_life() {
        rig.takes(rig.says(1, 5, "one"));

        rig.takes(rig.update(2, 5, new Incoming.Reachable(false)));
        assertThat(rig.people.isReachable(5)).isFalse();
        rig.takes(rig.says(3, 5, "two"));
        assertThat(rig.people.isReachable(5)).isTrue();
        rig.takes(rig.update(4, 5, new Incoming.Reachable(false)), rig.update(5, 5, new Incoming.Reachable(true)));

        assertThat(rig.people.isReachable(5)).isTrue();
    }

    @Test
    void a_call_refused_by_someone_who_blocked_us_makes_them_unreachable() {
        rig.close();
        rig = new Rig(folder, Rig.Scene.plain().sending(_ -> CompletableFuture.completedStage(new Outcome.Gone("x"))))
                .open();

        rig.takes(rig.says(1, 5, "one"));

        assertThat(rig.people.isReachable(5)).isFalse();
        assertThat(rig.count("outbox")).isZero();
    }

    @Test
    void a_group_takes_its_conversations_along_when_it_moves() {
        var old = new Chat(-7, Chat.Kind.GROUP);
        rig.takes(rig.in(1, old, 5, new Incoming.Command("start", "")));

        rig.takes(rig.in(2, old, 5, new Incoming.Migrated(-1_007)));
        rig.takes(rig.in(3, new Chat(-1_007, Chat.Kind.GROUP), 5, new Incoming.Command("menu", "")));

        assertThat(rig.sent).containsExactly("-7:/start 1", "-1007:/menu 2");
    }

    @Test
    void ids_are_kept_for_three_days() {
        rig.takes(rig.says(1, 5, "one"));

        rig.passes(Duration.ofDays(2));
        assertThat(rig.count("processed_update")).isEqualTo(1);
        rig.time.pass(Duration.ofDays(2));
        rig.passes(Duration.ofSeconds(6));

        assertThat(rig.count("processed_update")).isZero();
    }

    @Test
    void a_batch_is_written_with_one_commit() {
        rig.passes(Duration.ofSeconds(20));
        rig.takes(rig.says(1, 5, "warm"));
        rig.time.pass(Duration.ofSeconds(20));
        rig.takes();
        var before = rig.meters.get("accord.commit").timer().count();

        var done = rig.brings(
                LongStream.range(10, 110).mapToObj(id -> rig.says(id, id, "x")).toArray(Update[]::new));
        rig.iterates();

        assertThat(done).isCompleted();

        assertThat(rig.meters.get("accord.commit").timer().count() - before).isLessThanOrEqualTo(2);
        assertThat(rig.count("conversation")).isEqualTo(101);
    }

    @Test
    void an_outlet_that_breaks_its_word_is_taken_for_a_cut_connection() {
        rig.close();
        rig = new Rig(folder, Rig.Scene.plain().sending(this::broken)).open();

        rig.takes(rig.says(1, 5, "one"));
        rig.passes(Duration.ofMinutes(2));

        assertThat(rig.sent).containsExactly("5:one 1", "5:one 1");
        assertThat(rig.count("doubtful")).isEqualTo(1);
    }

    @Test
    void an_outlet_that_breaks_down_after_the_commit_makes_no_dead_letter() {
        rig.close();
        rig = new Rig(folder, Rig.Scene.plain().sending(LoopTest::brokenDown)).open();

        rig.takes(rig.says(1, 6, "boom"), rig.says(2, 5, "one"));

        assertThat(rig.jdbc
                        .sql("SELECT update_id FROM dead_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(rig.sent).containsExactly("6:apology по-русски", "5:one 1");
    }

    private static CompletionStage<Outcome> brokenDown(Outgoing outgoing) {
        if (outgoing.chat() == 5) {
            throw new NoClassDefFoundError("outlet");
        }
        return CompletableFuture.completedStage(new Outcome.Sent(1L));
    }

    private CompletionStage<Outcome> broken(Outgoing outgoing) {
        throw new IllegalStateException("outlet: " + outgoing.chat());
    }
}
