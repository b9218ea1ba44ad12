package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff read of the unanswered questions, and how questions come there and go. */
class UnansweredQuestionsTest {

    /** The most that clients show on a button. */
    private static final int BUTTON = 64;

    @TempDir
    Path folder;

    private Notes notes;
    private UnansweredQuestions questions;

    @BeforeEach
    void open() {
        notes = new Notes(folder);
        questions = new UnansweredQuestions(notes.unanswered);
    }

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void staff_see_what_was_passed_on_first_and_how_many_asked() {
        notes.passesOn(5, "Passed on")
                .asks(6, "Asked by two")
                .asks(7, "Asked by two")
                .asks(7, "Asked by one");

        assertThat(labels()).containsExactly("📨 Passed on", "Asked by one", "Asked by two ×2");
        assertThat(slice(1, 1))
                .extracting(Source.Slice::total, slice -> slice.items().size())
                .containsExactly(3, 1);
    }

    @Test
    void the_words_stand_on_one_line() {
        notes.asks(5, "One\n\ntwo\t three \"four\" it's 🙂 ");

        assertThat(labels()).containsExactly("One two three \"four\" it's 🙂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "字", "🙂", "a\n"})
    void words_without_end_are_cut_to_what_a_button_shows(String piece) {
        var words = piece.repeat(4_096 / piece.length());
        notes.passesOn(5, words).asks(6, words);

        assertThat(labels()).singleElement().satisfies(label -> {
            assertThat(label.codePointCount(0, label.length())).isLessThanOrEqualTo(BUTTON);
            assertThat(label).startsWith("📨 " + piece.strip()).endsWith("… ×2").doesNotContain("\n", "\uFFFD");
        });
    }

    @Test
    void a_question_is_read_whole_with_all_that_is_known_of_it() {
        var at = notes.now();
        notes.asks(5, "Where is\nthe office?", "contacts", "no-address");
        var id = slice(0, 1).items().getFirst().id();

        assertThat(questions.item(notes.request(Map.of(), Map.of(), "editor"), id))
                .hasValueSatisfying(values -> assertThat(values)
                        .containsOnlyKeys(questions.values())
                        .containsEntry("words", "Where is\nthe office?")
                        .containsEntry("after", "–")
                        .containsEntry("tongue", "English")
                        .containsEntry("persons", 1)
                        .containsEntry("passed", 0)
                        .containsEntry("nearest", "contacts, no-address")
                        .containsEntry("at", at));
    }

    @Test
    void a_question_that_goes_on_from_another_is_read_with_it() {
        notes.asksAfter(5, "When was it signed?", "and where?");
        var id = slice(0, 1).items().getFirst().id();

        assertThat(questions.item(notes.request(Map.of(), Map.of()), id))
                .hasValueSatisfying(values -> assertThat(values).containsEntry("after", "When was it signed?"));
    }

    @Test
    void what_was_shown_is_kept_with_a_question_that_is_passed_on() {
        notes.passOn(Map.of("words", "and where?", "after", "When?", "articles", "place date"), Map.of());

        assertThat(notes.only())
                .extracting(Unanswered.Question::after, Unanswered.Question::candidates)
                .containsExactly("When?", List.of("place", "date"));
    }

    @Test
    void where_no_article_came_near_none_is_named() {
        notes.asks(5, "Where is the office?");
        var id = slice(0, 1).items().getFirst().id();

        assertThat(questions.item(notes.request(Map.of(), Map.of()), id))
                .hasValueSatisfying(values -> assertThat(values.get("nearest")).isEqualTo("–"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.0", "1 ", "99999999999999999999", "١", "1; DROP TABLE unanswered", "999"})
    void an_id_that_is_no_questions_finds_none_and_settles_none(String id) {
        notes.asks(5, "Where is the office?");

        assertThat(questions.item(notes.request(Map.of(), Map.of()), id)).isEmpty();
        notes.settle(Map.of("item", id), "editor");

        assertThat(notes.all()).hasSize(1);
    }

    @Test
    void a_question_is_settled_by_staff_alone() {
        notes.asks(5, "Where is the office?").asks(6, "Where is the office?");
        var item = Map.of("item", slice(0, 1).items().getFirst().id());

        assertThat(notes.settle(item).outcome()).isEqualTo("refused");
        assertThat(notes.settle(Map.of(), "editor").outcome()).isEqualTo("refused");
        assertThat(notes.all()).hasSize(1);

        assertThat(notes.settle(item, "editor").outcome()).isEqualTo("settled");
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void a_question_is_never_settled_or_passed_on_by_a_button_from_long_ago() {
        assertThat(new Settle(notes.unanswered).harmless()).isFalse();
        assertThat(new PassOn(notes.unanswered).harmless()).isFalse();
    }

    @Test
    void typed_words_are_passed_on() {
        assertThat(notes.passOn(Map.of("words", "Where is the office?"), Map.of())
                        .outcome())
                .isEqualTo("passed");

        assertThat(notes.only())
                .extracting(Unanswered.Question::words, Unanswered.Question::passed)
                .containsExactly("Where is the office?", 1);
        assertThat(notes.unanswered.what(5)).containsExactly("Where is the office?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would like to know more. ", "?", "我想了解更多。"})
    void a_long_question_is_one_whether_asked_or_passed_on(String piece) {
        var words = piece.repeat(400 / piece.length());
        notes.asks(5, words, "contacts");

        notes.passOn(Map.of("words", words), Map.of());

        assertThat(notes.all()).hasSize(1);
        assertThat(notes.only())
                .extracting(Unanswered.Question::words, Unanswered.Question::passed, Unanswered.Question::candidates)
                .containsExactly(words, 1, List.of("contacts"));
    }

    @Test
    void two_long_letters_that_begin_alike_both_reach_the_staff() {
        var greeting = "My name is Anna and I work at an institute of heat and mass transfer. ".repeat(10);

        notes.passOn(Map.of(), letter(greeting + "Whom may I write to?"));
        notes.passOn(Map.of(), letter(greeting + "May our students come?"));

        assertThat(notes.words())
                .containsExactlyInAnyOrder(greeting + "Whom may I write to?", greeting + "May our students come?");
    }

    private static Map<String, Answer> letter(String words) {
        return Map.of("question", new Answer.Written(Rich.plain(words)));
    }

    @Test
    void the_answer_to_a_form_is_passed_on_rather_than_the_words_that_led_there() {
        var answers = Map.<String, Answer>of("question", new Answer.Written(Rich.plain("In the form")));

        notes.passOn(Map.of("words", "Typed before"), answers);

        assertThat(notes.words()).containsExactly("In the form");
    }

    @Test
    void a_field_that_was_left_out_leaves_the_typed_words() {
        notes.passOn(Map.of("words", "Typed before"), Map.of("question", new Answer.Skipped()));

        assertThat(notes.words()).containsExactly("Typed before");
    }

    @Test
    void where_nothing_was_typed_nothing_is_passed_on() {
        assertThat(notes.passOn(Map.of(), Map.of()).outcome()).isEqualTo("nothing");
        assertThat(notes.passOn(Map.of("words", " \n"), Map.of()).outcome()).isEqualTo("nothing");

        assertThat(notes.all()).isEmpty();
    }

    @Test
    void all_that_may_come_of_it_is_declared() {
        assertThat(new PassOn(notes.unanswered).outcomes()).containsExactlyInAnyOrder("passed", "nothing");
        assertThat(new Settle(notes.unanswered).outcomes()).containsExactlyInAnyOrder("settled", "refused");
    }

    private List<String> labels() {
        return slice(0, 10).items().stream().map(Source.Item::label).toList();
    }

    private Source.Slice slice(int from, int count) {
        return questions.list(notes.request(Map.of(), Map.of(), "editor"), from, count);
    }
}
