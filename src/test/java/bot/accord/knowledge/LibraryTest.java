package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a small desk finds. */
class LibraryTest {

    private static final Language EN = SmallDesk.EN;
    private static final Language RU = SmallDesk.RU;
    private static final Library LIBRARY = Library.of(SmallDesk.script());

    @ParameterizedTest
    @CsvSource({
        "When was it signed?, signed",
        "what is the date of the signing please, signed",
        "wen was it sigend, signed",
        "names of signatories, signatories",
        "by whom was the agreement signed, signatories",
        "WHAT IS THE PURPOSE OF THE MEMORANDUM, purpose",
        "does the memorandum mention wind and solar energy, energy",
        "how much does it cost, no-money",
        "hello!, hello",
        "please delete my data, erase",
    })
    void an_English_question_is_answered(String words, String article) {
        assertThat(answers(words, EN)).containsExactly(article);
        assertThat(found(words, EN).language()).isEqualTo(EN);
    }

    @ParameterizedTest
    @CsvSource({
        "Когда был подписан меморандум?, signed",
        "кагда падписали миморандум, signed",
        "Кем подписано соглашение?, signatories",
        "kogda podpisali memorandum, signed",
        "kakaya tsel soglasheniya, purpose",
        "упомянут ли водород, energy",
        "сколько стоит, no-money",
        "добрый день, hello",
        "удалите данные обо мне, erase",
    })
    void a_Russian_question_is_answered_whoever_asks(String words, String article) {
        assertThat(answers(words, RU)).containsExactly(article);
        assertThat(found(words, RU).language()).isEqualTo(RU);
    }

    @Test
    void a_question_in_another_language_is_answered_in_that() {
        assertThat(found("Когда подписали меморандум?", EN))
                .extracting(Found::language, Found::answers)
                .containsExactly(RU, List.of("signed"));
        assertThat(found("When did they sign the memorandum?", RU))
                .extracting(Found::language, Found::answers)
                .containsExactly(EN, List.of("signed"));
    }

    @Test
    void two_questions_are_answered_in_their_order() {
        assertThat(answers("When was it signed? What is the purpose of the agreement?", EN))
                .containsExactly("signed", "purpose");
        assertThat(answers("what is the purpose of the agreement and when was it signed", EN))
                .containsExactly("purpose", "signed");
        assertThat(answers("Какая цель соглашения? Сколько это стоит?", RU)).containsExactly("purpose", "no-money");
    }

    @Test
    void an_answer_comes_with_others_that_may_be_meant_and_never_with_itself() {
        var found = found("When was it signed?", EN);

        assertThat(found.others())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .doesNotContain("signed", "hello", "weather")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will it rain tomorrow?",
                "a recipe for pancakes",
                "tell me a joke about the memorandum",
                "write me a poem about the agreement",
            })
    void what_is_off_topic_finds_nothing_though_it_has_the_agreements_words(String words) {
        var found = found(words, EN);

        assertThat(found).isEqualTo(new Found(EN, List.of(), List.of(), found.nearest()));
        assertThat(found.nearest())
                .as("what those who write the articles are told")
                .contains("weather")
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqq", "zzzz jjjj", "1234567", "ξενος κοσμος", "漢字"})
    void words_that_no_article_has_find_nothing_at_a_desk_of_few_articles(String words) {
        assertThat(found(words, EN)).isEqualTo(new Found(EN, List.of(), List.of()));
    }

    @Test
    void a_desk_that_knows_only_what_is_off_topic_answers_nothing() {
        var weather = SmallDesk.script().articles().get("weather");
        var library = Library.of(SmallDesk.script(Map.of("weather", weather)));

        assertThat(library.find(new Question("will it rain tomorrow?", EN, List.of())))
                .isEqualTo(new Found(EN, List.of(), List.of(), List.of("weather")));
    }

    @Test
    void words_that_no_article_has_find_nothing_whatever_was_asked_before() {
        assertThat(found("qqq jjj", EN, "signed")).isEqualTo(new Found(EN, List.of(), List.of()));
    }

    @Test
    void words_that_many_articles_share_are_asked_back() {
        assertThat(IntStream.range(10, 40)
                        .mapToObj(LibraryTest::alike)
                        .map(library -> library.find(new Question("memorandum", EN, List.of()))))
                .as("some number of articles is neither so small that one is taken for sure nor too large to name any")
                .anySatisfy(found -> {
                    assertThat(found.answers()).isEmpty();
                    assertThat(found.others()).hasSize(3).doesNotHaveDuplicates();
                });
    }

    /** Articles that have one word in common, and one of their own. */
    private static Library alike(int count) {
        var articles = new LinkedHashMap<String, Article>();
        for (var i = 0; i < count; i++) {
            var id = Integer.toString(7_919 * (i + 7), Character.MAX_RADIX);
            articles.put(id, SmallDesk.fact(id, id, "memorandum " + id, "меморандум " + id));
        }
        return Library.of(SmallDesk.script(articles));
    }

    @Test
    void a_question_goes_on_from_the_one_before() {
        assertThat(answers("and by whom?", EN, "signed")).containsExactly("signatories");
        assertThat(answers("and when?", EN, "signatories")).containsExactly("signed");
        assertThat(answers("а кем?", RU, "signed")).containsExactly("signatories");
    }

    @Test
    void a_new_question_is_answered_whatever_was_asked_before() {
        assertThat(answers("who pays for the projects?", EN, "signed")).startsWith("no-money");
        assertThat(answers("is hydrogen mentioned", EN, "purpose", "signed")).startsWith("energy");
    }

    @Test
    void an_article_that_no_longer_exists_is_no_context() {
        assertThat(found("When was it signed?", EN, "long-gone")).isEqualTo(found("When was it signed?", EN));
        assertThat(found("and by whom?", EN, "")).isEqualTo(found("and by whom?", EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello! When was it signed?",
                "Good morning, when was it signed",
                "Hi there, I am a reporter. When was it signed?",
            })
    void a_greeting_before_a_question_is_not_answered_instead(String words) {
        assertThat(answers(words, EN)).containsExactly("signed");
    }

    @Test
    void the_kinds_of_articles_are_told_apart() {
        assertThat(kinds("weather")).isEqualTo(Map.of("off", true, "talk", false));
        assertThat(kinds("hello")).isEqualTo(Map.of("off", false, "talk", true));
        assertThat(kinds("erase")).isEqualTo(Map.of("off", false, "talk", false));
        assertThat(kinds("signed")).isEqualTo(Map.of("off", false, "talk", false));
        assertThat(LIBRARY.number("gone")).isEqualTo(-1);
        assertThat(LIBRARY.areNeighbours(LIBRARY.number("signed"), LIBRARY.number("signatories")))
                .isTrue();
        assertThat(LIBRARY.areNeighbours(LIBRARY.number("signed"), LIBRARY.number("energy")))
                .isFalse();
    }

    private static Map<String, Boolean> kinds(String id) {
        var number = LIBRARY.number(id);
        return Map.of("off", LIBRARY.isOff(number), "talk", LIBRARY.isTalk(number));
    }

    private static List<String> answers(String words, Language own, String... previous) {
        return found(words, own, previous).answers();
    }

    private static Found found(String words, Language own, String... previous) {
        return LIBRARY.find(new Question(words, own, List.of(previous)));
    }
}
