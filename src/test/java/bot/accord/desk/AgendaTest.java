package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.delivery.Outcome;
import bot.accord.dialog.Timed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are told of what has come, once, whatever fails. */
class AgendaTest {

    private static final Duration ROUND = Duration.ofSeconds(6);

    @TempDir
    Path folder;

    private Rig rig;
    private final List<Reminders> reminders = new ArrayList<>();
    private Instant now;

    @BeforeEach
    void open() {
        rig = new Rig(folder, scene()).open();
        now = rig.time.instant();
        rig.takes(rig.says(1, 5, "one"), rig.says(2, 6, "one"));
        rig.sent.clear();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Rig.Scene scene() {
        return Rig.Scene.plain().reminding(this::reminders);
    }

    private List<Timed> reminders(JdbcClient jdbc) {
        reminders.clear();
        reminders.add(new Reminders(jdbc, "talk"));
        reminders.add(new Reminders(jdbc, "visit"));
        return List.copyOf(reminders);
    }

    private Reminders talks() {
        return reminders.getFirst();
    }

    private Reminders visits() {
        return reminders.getLast();
    }

    @Test
    void what_is_due_is_told_once_in_the_language_of_the_person() {
        talks().remind(5, "12", now.plusSeconds(60)).remind(6, "12", now.plusSeconds(600));

        rig.passes(Duration.ofSeconds(50));
        assertThat(rig.sent).isEmpty();
        rig.passes(Duration.ofSeconds(20));

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
        rig = rig.restarts();
        rig.passes(Duration.ofSeconds(60));
        assertThat(rig.sent).isEmpty();
        assertThat(rig.count("reminder")).isEqualTo(1);
    }

    @Test
    void what_fell_due_while_the_desk_was_down_is_told_when_it_is_back() {
        talks().remind(5, "12", now.plusSeconds(60));
        rig.time.pass(Duration.ofHours(1));

        rig = rig.restarts();
        rig.settles();

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
    }

    @Test
    void it_goes_out_after_those_who_wait_for_an_answer() {
        rig.close();
        rig = new Rig(folder, scene().sending(_ -> new CompletableFuture<Outcome>())).open();
        talks().remind(5, "12", now);

        rig.passes(ROUND);

        assertThat(rig.jdbc.sql("SELECT lane FROM outbox").query(Integer.class).single())
                .isEqualTo(Rig.LANE_OF_BROADCASTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultySource.Mood.class,
            names = {"NO_BEGIN", "NO_STATEMENT", "NO_COMMIT", "COMMIT_WITHOUT_A_WORD"})
    void where_nothing_can_be_written_it_is_told_once_when_that_is_over(FaultySource.Mood mood) {
        talks().remind(5, "12", now);
        rig.passes(Duration.ofSeconds(5).minusMillis(1));
        rig.source.mood = mood;
        rig.passes(Duration.ofSeconds(20));
        rig.source.mood = FaultySource.Mood.WELL;

        rig.passes(Duration.ofSeconds(20));

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
        assertThat(rig.count("reminder")).isZero();
        assertThat(rig.count("outbox")).isZero();
    }

    @Test
    void who_is_unknown_or_cannot_be_written_to_is_passed_over() {
        rig.takes(rig.update(3, 6, new Incoming.Reachable(false)));
        talks().remind(7, "12", now).remind(6, "12", now).remind(5, "gone", now).remind(5, "12", now);

        rig.passes(ROUND);

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
        assertThat(rig.count("outbox")).isZero();
        assertThat(rig.count("reminder")).isZero();
    }

    @Test
    void a_capability_that_fails_takes_nothing_from_the_others_and_is_asked_again_a_minute_later() {
        talks().remind(5, "12", now);
        visits().remind(6, "3", now);
        talks().failing = true;

        rig.passes(ROUND);
        assertThat(rig.sent).containsExactly("6:visit 3 ru");
        rig.takes(rig.says(3, 5, "two"));
        var asked = talks().asked;
        rig.passes(Duration.ofSeconds(45));
        assertThat(talks().asked).isEqualTo(asked);
        talks().failing = false;
        rig.passes(Duration.ofSeconds(20));

        assertThat(rig.sent).containsExactly("6:visit 3 ru", "5:two 2", "5:talk 12 ru");
    }

    @Test
    void a_page_that_fails_for_one_person_is_left_out_for_them_alone() {
        talks().remind(6, "broken", now).remind(5, "12", now);

        rig.passes(ROUND);

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
        assertThat(rig.count("reminder")).isZero();
    }

    @Test
    void much_that_is_due_is_told_at_once_by_the_hundred_while_updates_go_on() {
        rig.passes(ROUND);
        rig.time.pass(ROUND);
        IntStream.range(0, 250).forEach(item -> talks().remind(6, "t" + item, now));
        IntStream.range(0, 30).forEach(item -> visits().remind(6, "v" + item, now));

        rig.iterates();
        assertThat(rig.count("reminder")).isEqualTo(180);
        assertThat(rig.loop.pause()).isZero();
        var done = rig.brings(rig.says(3, 5, "two"));
        rig.iterates();
        assertThat(done).isCompleted();
        assertThat(rig.count("reminder")).isEqualTo(80);
        rig.settles();

        assertThat(rig.count("reminder")).isZero();
        assertThat(rig.sent).hasSize(281).doesNotHaveDuplicates();
        assertThat(rig.loop.pause()).isPositive();
    }

    @Test
    void nothing_due_is_looked_for_every_few_seconds() {
        var asked = talks().asked;

        rig.passes(Duration.ofMinutes(1));

        assertThat(talks().asked - asked).isBetween(10, 13);
    }

    @Test
    void a_clock_that_is_set_back_stops_nobody() {
        rig.time.set(now.minus(Duration.ofDays(1)));
        talks().remind(5, "12", now.minus(Duration.ofDays(2)));

        rig.settles();

        assertThat(rig.sent).containsExactly("5:talk 12 ru");
    }
}
