package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a question is kept, and what its asker has to say about that. */
class UnansweredKeptTest {

    @TempDir
    Path folder;

    private Notes notes;

    @BeforeEach
    void open() {
        notes = new Notes(folder);
    }

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void one_person_is_forgotten_and_the_others_are_not() {
        notes.asks(5, "Where is the office?").asks(6, "Where is the office?").asks(5, "Mine");

        notes.unanswered.erase(5);

        assertThat(notes.words()).containsExactly("Where is the office?");
        assertThat(notes.only().persons()).isEqualTo(1);
        assertThat(notes.unanswered.what(5)).isEmpty();
        assertThat(notes.unanswered.what(6)).containsExactly("Where is the office?");
    }

    @Test
    void a_person_is_told_what_they_asked_in_their_own_words() {
        notes.asks(5, "It's \"one\"; DROP TABLE unanswered --")
                .asks(5, "Two\nlines 🙂")
                .asks(6, "Other");

        assertThat(notes.unanswered.what(5)).containsExactly("It's \"one\"; DROP TABLE unanswered --", "Two\nlines 🙂");
        assertThat(notes.unanswered.name()).matches("[a-z-]+");
    }

    @Test
    void a_persons_newest_hundred_are_kept_and_nobody_elses_make_room() {
        notes.asks(6, "of another");
        IntStream.rangeClosed(1, 100).forEach(i -> notes.asks(5, "question " + i));
        notes.asks(5, "question 1").asks(5, "question 101");

        assertThat(notes.unanswered.what(5))
                .hasSize(100)
                .contains("question 1", "question 101")
                .doesNotContain("question 2");
        assertThat(notes.unanswered.what(6)).containsExactly("of another");
    }

    @Test
    void what_was_passed_on_outlasts_many_other_questions() {
        notes.passesOn(5, "Please write to me");
        IntStream.rangeClosed(1, 3_000).forEach(i -> notes.asks(5, "question " + i));

        assertThat(notes.unanswered.what(5))
                .hasSize(100)
                .contains("Please write to me", "question 3000", "question 2902")
                .doesNotContain("question 2901");
    }

    @Test
    void after_180_days_a_question_is_gone_though_nobody_asks_anything() {
        notes.asks(5, "old").later(Duration.ofDays(179)).asks(6, "new");
        notes.unanswered.prune(notes.now());
        assertThat(notes.words()).containsExactly("new", "old");

        notes.unanswered.prune(notes.later(Duration.ofDays(2)).now());

        assertThat(notes.words()).containsExactly("new");
        assertThat(notes.unanswered.what(5)).isEmpty();
    }

    @Test
    void a_message_as_long_as_it_may_be_is_kept_whole() {
        notes.asks(5, "字".repeat(4_096));

        assertThat(notes.only().words()).hasSize(4_096);
    }
}
