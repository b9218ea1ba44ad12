package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import bot.accord.dialog.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type is no trouble. */
class HardWordsTest {

    private static final Language EN = SmallDesk.EN;
    private static final Found NOTHING = new Found(EN, List.of(), List.of());
    private static final Library LIBRARY = Library.of(SmallDesk.script());

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "?!…", "。！？", "()()()", "🙂🙂", "\u200B\u200D", "\u202E", "'", "\uD83D", "----"})
    void where_there_are_no_words_nothing_is_found(String words) {
        assertThat(found(words)).isEqualTo(NOTHING);
        assertThat(LIBRARY.find(new Question(words, SmallDesk.RU, List.of("signed")))
                        .answers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D", "\u202E", "\u2066", "\u00AD", "\uFEFF"})
    void signs_that_nobody_sees_change_nothing(String sign) {
        var words = sign + "When was it sig" + sign + "ned?" + sign;

        assertThat(found(words)).isEqualTo(found("When was it signed?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "ё", "录", "1", ".", "a ", "and ", "a. ", "a, ", "и ", "、", "?\n", "🙂", "\uD83D", "\u0301"})
    void a_message_without_end_is_looked_at(String piece) {
        var words = piece.repeat(4_096 / piece.length());

        assertThatCode(() -> found(words)).doesNotThrowAnyException();
        assertThat(found(words)).isEqualTo(found(words));
    }

    @Test
    void a_question_at_either_end_of_a_long_message_is_heard() {
        var padding = "and so on and so forth, ".repeat(100);

        assertThat(found("When was it signed? " + padding).answers()).contains("signed");
        assertThat(found(padding + ". When was it signed?").answers()).contains("signed");
    }

    @Test
    void whatever_is_found_exists_and_is_not_named_twice() {
        var random = new Random(5);
        var letters = "abcde who when signed energy money hello joke где кто когда 备忘录 ?!., \u200B\u202E'’&\n🙂1 2"
                .toCharArray();
        for (var i = 0; i < 2_000; i++) {
            var words = new StringBuilder();
            for (var length = random.nextInt(60); length > 0; length--) {
                words.append(letters[random.nextInt(letters.length)]);
            }
            check(words.toString(), i % 3 == 0 ? List.of("signed") : List.of());
        }
    }

    private static void check(String words, List<String> previous) {
        var found = LIBRARY.find(new Question(words, EN, previous));
        assertThat(found.answers()).as(words).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(found.others()).as(words).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(found.others()).as(words).noneMatch(found.answers()::contains);
        assertThat(found.answers())
                .allSatisfy(id -> assertThat(LIBRARY.number(id)).isNotNegative());
        assertThat(found.others()).doesNotContain("hello", "weather");
        assertThat(found.answers()).doesNotContain("weather");
    }

    @Test
    void a_script_without_articles_finds_nothing() {
        var empty = Library.of(SmallDesk.script(Map.of()));

        assertThat(empty.find(new Question("When was it signed?", EN, List.of("signed"))))
                .isEqualTo(NOTHING);
    }

    @Test
    void a_script_of_one_article_finds_it() {
        var only = Library.of(SmallDesk.script(
                Map.of("signed", SmallDesk.fact("signed", "signing", "When was it signed?", "Когда подписан?"))));

        assertThat(only.find(new Question("when was it signed", EN, List.of())))
                .isEqualTo(new Found(EN, List.of("signed"), List.of()));
        assertThat(only.find(new Question("qqq jjj", EN, List.of()))).isEqualTo(NOTHING);
    }

    @Test
    void an_article_that_is_asked_for_in_one_language_alone_is_no_trouble() {
        var articles = new LinkedHashMap<String, Article>();
        articles.put("signed", SmallDesk.fact("signed", "signing", "When was it signed?", "Когда подписан?"));
        articles.put(
                "mute",
                new Article(
                        "mute",
                        Set.of("signing"),
                        SmallDesk.text("mute"),
                        Map.of(),
                        SmallDesk.text("mute"),
                        List.of(),
                        List.of(),
                        null));
        articles.put(
                "off",
                new Article(
                        "off",
                        Set.of("off"),
                        SmallDesk.text("off"),
                        Map.of(EN, List.of("weather forecast")),
                        null,
                        List.of(),
                        List.of(),
                        new Target.Go("unsure", "")));
        var library = Library.of(SmallDesk.script(articles));

        assertThat(library.find(new Question("Когда подписан?", SmallDesk.RU, List.of("mute")))
                        .answers())
                .containsExactly("signed");
        assertThat(library.find(new Question("weather forecast", EN, List.of("off")))
                        .answers())
                .isEmpty();
    }

    private static Found found(String words) {
        return LIBRARY.find(new Question(words, EN, List.of()));
    }
}
