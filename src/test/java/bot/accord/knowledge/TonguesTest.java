package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonguesTest {

    private static final Tongues TONGUES = learnt();

    private static Tongues learnt() {
        var examples = new LinkedHashMap<Language, List<List<String>>>();
        examples.put(
                new Language("en"),
                tokens(
                        "When was the memorandum signed by GSEO?",
                        "What is the purpose of the agreement?",
                        "Who signed it for the academy of sciences?",
                        "Which kinds of energy are mentioned there?",
                        "How much money is needed for the projects?"));
        examples.put(
                new Language("ru"),
                tokens(
                        "Когда GSEO подписала меморандум?",
                        "Какая цель у этого соглашения?",
                        "Кто подписал его от академии наук?",
                        "Какие виды энергии упоминаются?",
                        "Сколько денег нужно для этих проектов?"));
        examples.put(
                new Language("be"),
                tokens(
                        "Калі GSEO падпісала мемарандум?",
                        "Якая мэта ў гэтага пагаднення?",
                        "Хто падпісаў яго ад акадэміі навук?",
                        "Якія віды энергіі згадваюцца?",
                        "Колькі грошай трэба для гэтых праектаў?"));
        examples.put(new Language("zh"), tokens("GSEO 何时签署备忘录？", "协议的宗旨是什么？", "谁代表科学院签署？", "提到了哪些能源？", "项目需要多少资金？"));
        return Tongues.of(examples, new Pinyin());
    }

    private static List<List<String>> tokens(String... examples) {
        return Stream.of(examples).map(Tokens::of).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "What is the purpose of the projects?, en",
        "Какая цель у проектов?, ru",
        "Якая мэта ў праектаў?, be",
        "项目的宗旨是什么？, zh",
    })
    void a_question_is_in_the_language_that_it_is_written_in(String words, String language) {
        for (var own : List.of("en", "ru", "be", "zh")) {
            assertThat(language(words, own)).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kakaya tsel u etogo soglasheniya, ru",
        "kogda podpisala memorandum, ru",
        "jakaja meta u hetaha pahadnennja, be",
        "kolki hroshay treba dlya hetykh praektau, be",
        "xieyi de zongzhi shi shenme, zh",
    })
    void also_where_it_is_in_Latin_letters(String words, String language) {
        assertThat(language(words, language)).isEqualTo(language);
        assertThat(language(words, "en")).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "be", "zh"})
    void what_is_the_same_in_several_languages_is_in_the_persons_own(String own) {
        assertThat(language("GSEO", own)).isEqualTo(own);
        assertThat(language("2022", own)).isEqualTo(own);
        assertThat(language("GSEO 25.01.2022?", own)).isEqualTo(own);
        assertThat(language("", own)).isEqualTo(own);
        assertThat(language("🙂", own)).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "be", "zh"})
    void a_writing_that_none_of_the_languages_has_is_answered_in_the_persons_own(String own) {
        assertThat(language("Πότε υπογράφηκε το μνημόνιο συνεργασίας; ".repeat(9), own))
                .isEqualTo(own);
        assertThat(language("متى تم توقيع المذكرة؟ ".repeat(9), own)).isEqualTo(own);
    }

    @Test
    void Russian_and_Belarusian_are_not_taken_for_one_another_in_doubt() {
        assertThat(language("мемарандум", "be")).isEqualTo("be");
        assertThat(language("меморандум", "ru")).isEqualTo("ru");
        assertThat(language("для", "ru")).isEqualTo("ru");
        assertThat(language("для", "be")).isEqualTo("be");
    }

    @Test
    void a_foreign_word_in_a_question_does_not_change_its_language() {
        assertThat(language("Какая цель у memorandum?", "ru")).isEqualTo("ru");
        assertThat(language("协议 memorandum 的宗旨是什么", "zh")).isEqualTo("zh");
        assertThat(language("What is the purpose of the меморандум?", "en")).isEqualTo("en");
    }

    @Test
    void a_desk_of_one_language_hears_only_that() {
        var one = new LinkedHashMap<Language, List<List<String>>>();
        one.put(new Language("en"), tokens("When was it signed?"));

        assertThat(Tongues.of(one, new Pinyin()).of(Tokens.of("Когда подписан?"), new Language("en")))
                .isEqualTo(new Language("en"));
    }

    private static String language(String words, String own) {
        return TONGUES.of(Tokens.of(words), new Language(own)).code();
    }
}
