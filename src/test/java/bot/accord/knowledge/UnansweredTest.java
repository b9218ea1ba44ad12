package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnansweredTest {

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
    void a_question_is_kept_with_what_came_nearest() {
        var at = notes.now();
        notes.asks(5, "Where is the office?", "contacts", "no-address");

        assertThat(notes.only())
                .isEqualTo(new Unanswered.Question(
                        notes.only().id(),
                        "Where is the office?",
                        "",
                        "en",
                        List.of("contacts", "no-address"),
                        1,
                        0,
                        at));
        assertThat(notes.unanswered.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where is the office?",
                "WHERE IS THE OFFICE",
                "Where   is\nthe office?!",
                " «Where is the office» ",
                "Where is the of-fice",
                "Ｗhere is the office 🙂",
            })
    void a_person_asks_once_however_they_write_it(String again) {
        notes.asks(5, "Where is the office?").asks(5, again);

        assertThat(notes.all()).hasSize(1);
        assertThat(notes.only().persons()).isEqualTo(1);
        assertThat(notes.only().at()).isEqualTo(Notes.NOW.plusSeconds(1));
        assertThat(notes.unanswered.what(5)).hasSize(1);
    }

    @Test
    void a_gap_between_Chinese_characters_makes_no_other_question() {
        notes.asks(5, "办公室 在哪里？").asks(5, "办公室在哪里");

        assertThat(notes.all()).hasSize(1);
    }

    @Test
    void other_words_are_another_question() {
        notes.asks(5, "Where is the office?")
                .asks(5, "Where is the officer?")
                .asks(5, "?")
                .asks(5, "🙂");

        assertThat(notes.words()).containsExactly("🙂", "?", "Where is the officer?", "Where is the office?");
    }

    @Test
    void two_persons_are_counted() {
        notes.asks(5, "Where is the office?").asks(6, "where is the office").asks(6, "where is the office");

        assertThat(notes.all()).hasSize(1);
        assertThat(notes.only().persons()).isEqualTo(2);
        assertThat(notes.only().passed()).isZero();
        assertThat(notes.unanswered.size()).isEqualTo(1);
    }

    @Test
    void what_was_passed_on_stays_so_and_stands_first() {
        notes.passesOn(5, "Old and passed on")
                .asks(5, "Newer")
                .asks(6, "Newest")
                .asks(5, "old and passed on!");

        assertThat(notes.words()).containsExactly("Old and passed on", "Newest", "Newer");
        assertThat(notes.only().passed()).isEqualTo(1);
    }

    @Test
    void a_question_may_be_passed_on_after_it_was_asked() {
        notes.asks(5, "Where is the office?", "contacts").asks(6, "Where is the office?");
        notes.passesOn(5, "Where is the office?");

        assertThat(notes.only().passed()).isEqualTo(1);
        assertThat(notes.only().persons()).isEqualTo(2);
        assertThat(notes.only().candidates()).containsExactly("contacts");
    }

    @Test
    void the_newest_stand_first_and_a_page_at_a_time_is_read() {
        IntStream.range(0, 10).forEach(i -> notes.asks(i, "question number " + i));

        assertThat(notes.unanswered.list(0, 3))
                .extracting(Unanswered.Question::words)
                .containsExactly("question number 9", "question number 8", "question number 7");
        assertThat(notes.unanswered.list(9, 3))
                .extracting(Unanswered.Question::words)
                .containsExactly("question number 0");
        assertThat(notes.unanswered.list(10, 3)).isEmpty();
        assertThat(notes.unanswered.size()).isEqualTo(10);
    }

    @Test
    void a_question_keeps_its_id_while_others_ask_it() {
        notes.asks(5, "Where is the office?");
        var id = notes.only().id();
        notes.asks(6, "Where is the office?").asks(7, "Who is in the office?");

        assertThat(notes.unanswered.find(id))
                .hasValueSatisfying(question -> assertThat(question.persons()).isEqualTo(2));
        assertThat(notes.unanswered.find(id + 100)).isEmpty();
        assertThat(notes.unanswered.find(-1)).isEmpty();
    }

    @Test
    void a_question_is_found_and_settled_by_the_id_of_anybodys_asking() {
        notes.asks(5, "Where is the office?").asks(6, "Where is the office?").asks(6, "Other");
        var id = notes.all().getLast().id();

        assertThat(notes.unanswered.find(id + 1)).isEqualTo(notes.unanswered.find(id));
        notes.unanswered.settle(id + 1);

        assertThat(notes.words()).containsExactly("Other");
        assertThat(notes.unanswered.find(id)).isEmpty();
        notes.unanswered.settle(id);
        assertThat(notes.words()).containsExactly("Other");
    }
}
