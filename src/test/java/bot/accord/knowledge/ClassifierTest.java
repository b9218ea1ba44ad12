package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

    private static final int DATE = 0;
    private static final int PERSONS = 1;
    private static final int ENERGY = 2;

    private static final Lesson LESSON = new Lesson()
            .article("when was it signed", "date of signing", "what day was the agreement signed", "which year")
            .article("who signed it", "names of the signatories", "which persons signed the agreement", "whose names")
            .article("kinds of energy", "solar and wind power", "is hydrogen mentioned", "energy sources");

    private final Classifier classifier = LESSON.classifier();

    @ParameterizedTest
    @CsvSource({
        "date of the signing, 0",
        "on which day, 0",
        "whose names are on it, 1",
        "signatories, 1",
        "wind and solar energy, 2",
        "hydrogen?, 2",
        "hidrogen, 2",
    })
    void it_learns_what_belongs_where(String words, int article) {
        assertThat(likeliest(words)).isEqualTo(article);
    }

    @Test
    void it_tells_apart_two_articles_that_have_most_of_their_words_in_common() {
        var alike = new Lesson()
                .article("when did the academy sign the memorandum", "when was the memorandum of the academy signed")
                .article("who of the academy signed the memorandum", "who was it that signed the memorandum");
        var told = alike.classifier();

        assertThat(told.likelihoods(alike.numbers("the academy signed the memorandum when")))
                .satisfies(likely -> assertThat(likely[0]).isGreaterThan(likely[1]));
        assertThat(told.likelihoods(alike.numbers("the memorandum was signed by who")))
                .satisfies(likely -> assertThat(likely[1]).isGreaterThan(likely[0]));
    }

    @Test
    void the_likelihoods_add_up_to_1() {
        for (var words : new String[] {"when was it signed", "energy", "unheard", ""}) {
            assertThat(sum(classifier.likelihoods(LESSON.numbers(words)))).isEqualTo(1, within(0.001));
        }
    }

    @Test
    void the_same_examples_give_the_same_classifier() {
        var again = LESSON.classifier();

        for (var words : new String[] {"when", "who signed the energy", "solar day", "memorandum"}) {
            assertThat(again.likelihoods(LESSON.numbers(words)))
                    .isEqualTo(classifier.likelihoods(LESSON.numbers(words)));
        }
    }

    @Test
    void where_no_word_is_known_all_articles_are_as_likely() {
        assertThat(classifier.likelihoods(LESSON.numbers("qqq jjj"))).containsOnly(1f / 3);
        assertThat(classifier.likelihoods(LESSON.numbers(""))).containsOnly(1f / 3);
    }

    @Test
    void words_that_go_on_from_others_are_read_with_them() {
        var words = LESSON.numbers("the agreement signed");

        assertThat(Lesson.likeliest(classifier.likelihoods(words, LESSON.numbers("names of persons"), 1)))
                .isEqualTo(PERSONS);
        assertThat(Lesson.likeliest(classifier.likelihoods(words, LESSON.numbers("date, day, year"), 1)))
                .isEqualTo(DATE);
        assertThat(sum(classifier.likelihoods(words, LESSON.numbers("date"), 1)))
                .isEqualTo(1, within(0.001));
    }

    @Test
    void unknown_words_say_what_the_others_said() {
        var context = LESSON.numbers("solar and wind power");

        assertThat(Lesson.likeliest(classifier.likelihoods(LESSON.numbers("qqq"), context, 0.5f)))
                .isEqualTo(ENERGY);
    }

    @Test
    void an_article_without_examples_is_the_least_likely() {
        var one = new Lesson().article("date of signing", "date").article();

        assertThat(one.classifier().likelihoods(one.numbers("date")))
                .satisfies(likely -> assertThat(likely[0]).isGreaterThan(likely[1]));
    }

    @Test
    void it_judges_many_questions_at_once() {
        var question = LESSON.numbers("date of signing");
        var expected = classifier.likelihoods(question);
        var askers = new ArrayList<CompletableFuture<float[]>>();
        IntStream.range(0, 16)
                .forEach(_ -> askers.add(CompletableFuture.supplyAsync(() -> classifier.likelihoods(question))));

        assertThat(askers).allSatisfy(asker -> assertThat(asker.join()).isEqualTo(expected));
    }

    private int likeliest(String words) {
        return Lesson.likeliest(classifier.likelihoods(LESSON.numbers(words)));
    }

    private static double sum(float[] likely) {
        return IntStream.range(0, likely.length).mapToDouble(i -> likely[i]).sum();
    }
}
