package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "memorandum, memmorandum",
        "memorandum, memorandun",
        "signed, singed",
        "подписан, подписана",
        "подписан, podpisan",
        "пагадненне, pahadniennie",
    })
    void a_word_has_terms_in_common_with_its_variants(String word, String variant) {
        assertThat(common(Lesson.terms(word), Lesson.terms(variant))).isPositive();
    }

    @Test
    void a_word_has_more_in_common_with_its_variant_than_with_another_word() {
        assertThat(common(Lesson.terms("memorandum"), Lesson.terms("memorandun")))
                .isGreaterThan(common(Lesson.terms("memorandum"), Lesson.terms("moratorium")));
    }

    @Test
    void what_sounds_alike_in_Chinese_has_terms_in_common() {
        assertThat(common(Lesson.chinese("谅"), Lesson.chinese("备"))).isZero();
        assertThat(common(Lesson.chinese("备忘录"), Lesson.chinese("被望路"))).isPositive();
        assertThat(common(Lesson.chinese("备忘录"), Lesson.chinese("beiwanglu"))).isPositive();
        assertThat(common(Lesson.chinese("备忘录"), Lesson.chinese("bei wang lu"))).isPositive();
    }

    @Test
    void the_order_of_Chinese_characters_matters() {
        assertThat(Lesson.chinese("录备")).isNotEqualTo(Lesson.chinese("备录"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when when was was it signed signed",
                "какая цель, какая",
                "备忘录 GSEO 备忘录",
                "a",
                "mixed слова 字 2022",
            })
    void each_stands_once_and_in_ascending_order(String words) {
        var terms = Lesson.terms(words);

        assertThat(terms).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(Lesson.terms(words)).isEqualTo(terms);
    }

    @Test
    void many_words_have_many_terms() {
        var words = IntStream.range(0, 150).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        assertThat(Lesson.terms(words)).hasSizeGreaterThan(150).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void no_words_have_no_terms() {
        assertThat(Lesson.terms("")).isEmpty();
        assertThat(Lesson.chinese("")).isEmpty();
        assertThat(Lesson.chinese("?")).isEmpty();
    }

    @Test
    void every_term_counts_for_something() {
        assertThat(Arrays.stream(Lesson.terms("备忘录 signed 2022")).boxed())
                .allSatisfy(term -> assertThat(Terms.weight(term)).isPositive());
    }

    private static long common(int[] some, int[] others) {
        var known = Arrays.stream(others).boxed().collect(Collectors.toCollection(HashSet::new));
        return Arrays.stream(some).filter(known::contains).count();
    }
}
