package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the shipped content answers questions as people type them: a set to tune on, one kept apart from tuning, and one
 * by other authors, whose answers are judged by what the text says. Prints the tables that the README shows; the bounds are
 * the figures reached.
 */
class AccuracyTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_questions_of_other_authors_are_answered() {
        check("dev", 97, 88);
    }

    @Test
    void the_questions_to_tune_on_are_answered() {
        check("tuning", 96, 94.5);
    }

    @Test
    void the_questions_kept_apart_are_answered() {
        check("apart", 94.5, 92.5);
    }

    private static void check(String set, double right, double weakest) {
        var score = Score.of(set, desk);
        System.out.println(score.table());
        score.wrong().forEach(System.out::println);

        assertThat(score.right()).as("right").isGreaterThanOrEqualTo(right);
        assertThat(score.rightInWeakestLanguage()).as("weakest language").isGreaterThanOrEqualTo(weakest);
        assertThat(score.invented()).as("invented").isLessThanOrEqualTo(1);
        assertThat(score.shrugged()).as("shrugged").isLessThanOrEqualTo(2);
        assertThat(score.inItsLanguage()).as("in its language").isGreaterThanOrEqualTo(99);
        assertThat(score.ledRight()).as("ways").isGreaterThanOrEqualTo(98);
    }
}
