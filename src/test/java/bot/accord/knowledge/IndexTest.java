package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Lesson LESSON = new Lesson()
            .article("when was it signed", "date of signing")
            .article("who signed it", "names of the signatories")
            .article("kinds of energy", "solar and wind power");

    private final Index index = LESSON.index();

    @Test
    void what_has_most_of_the_question_is_the_likeliest() {
        assertThat(Lesson.likeliest(likelihoods("the date of signing"))).isZero();
        assertThat(Lesson.likeliest(likelihoods("signatories"))).isEqualTo(1);
        assertThat(Lesson.likeliest(likelihoods("wind energy"))).isEqualTo(2);
    }

    @Test
    void the_likelihoods_add_up_to_1() {
        var likely = likelihoods("date and names");

        assertThat(IntStream.range(0, 3).mapToDouble(i -> likely[i]).sum()).isEqualTo(1, within(0.001));
        assertThat(likely[0]).isPositive();
        assertThat(likely[1]).isPositive();
    }

    @Test
    void unknown_words_are_in_no_article() {
        assertThat(likelihoods("qqq jjj")).containsOnly(0);
        assertThat(likelihoods("")).containsOnly(0);
    }

    @Test
    void many_articles_stay_in_their_order() {
        var lesson = new Lesson();
        IntStream.range(0, 600).forEach(i -> lesson.article("article" + i, "number " + i + " of many"));
        var many = lesson.index();

        assertThat(IntStream.range(0, 600).filter(i -> i % 37 == 0).boxed())
                .allSatisfy(i -> assertThat(Lesson.likeliest(many.likelihoods(lesson.numbers("article" + i))))
                        .isEqualTo(i));
    }

    @Test
    void an_article_without_examples_keeps_its_place() {
        var gap = new Lesson().article("date", "the date").article().article("energy", "energies");

        assertThat(gap.index().likelihoods(gap.numbers("energy"))).containsExactly(0, 0, 1);
    }

    @Test
    void a_question_may_have_more_terms_than_a_search_allows() {
        var words = new StringBuilder("signatories");
        IntStream.range(0, 150).forEach(i -> words.append(" somewordorother").append(i * 7919));

        assertThat(likelihoods(words.toString())).hasSize(3).doesNotContain(Float.NaN);
    }

    private float[] likelihoods(String words) {
        return index.likelihoods(LESSON.numbers(words));
    }
}
