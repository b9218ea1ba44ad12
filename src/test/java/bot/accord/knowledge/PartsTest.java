package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    @Test
    void sentences_and_clauses_are_told_apart() {
        assertThat(clauses("Good morning. I am a reporter, when was it signed?"))
                .containsExactly("good morning", "i am a reporter", "when was it signed");
        assertThat(clauses("您好，我是记者。什么时候签署的？")).containsExactly("您 好", "我 是 记 者", "什 么 时 候 签 署 的");
    }

    @Test
    void a_clause_of_one_word_is_left_out() {
        assertThat(clauses("Hello! When was it signed?")).containsExactly("when was it signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"When was it signed?", "signed", "", "?!", "...when was it signed..."})
    void what_is_one_clause_has_no_clauses(String words) {
        assertThat(Parts.clauses(words)).isEmpty();
    }

    @Test
    void of_very_many_clauses_some_are_looked_at() {
        assertThat(Parts.clauses("so it is. ".repeat(400))).isNotEmpty().hasSizeLessThan(40);
        assertThat(Parts.pairs("so it is. ".repeat(400), false).count()).isBetween(1L, 40L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", " ", ", ", ". ", " \n", " and "})
    void a_message_full_of_gaps_and_joints_is_read_in_no_time(String joint) {
        var words = "When was it signed" + joint.repeat(4_000 / joint.length()) + "x";

        assertTimeout(
                Duration.ofSeconds(2),
                () -> IntStream.range(0, 20)
                        .forEach(_ -> assertThat(Parts.pairs(words, false)).hasSizeLessThan(20)));
    }

    @Test
    void a_wide_gap_is_as_good_as_a_narrow_one() {
        assertThat(pairs("when was it signed   and \t who signed it"))
                .containsExactly("when was it signed | who signed it");
        assertThat(pairs("when was it signed \n\n who signed it"))
                .containsExactly("when was it signed | who signed it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When was it signed? Who signed it? | when was it signed | who signed it",
                "when was it signed and what is the purpose | when was it signed | what is the purpose",
                "the date of signing, and the signatories please | the date of signing | the signatories please",
                "когда подписан меморандум и кто его подписал | когда подписан меморандум | кто его подписал",
                "калі падпісаны мемарандум і хто падпісаў | калі падпісаны мемарандум | хто падпісаў",
            })
    void two_questions_may_stand_in_one_message(String words, String first, String second) {
        assertThat(pairs(words)).containsExactly(first + " | " + second);
    }

    @Test
    void when_and_where_was_it_signed_is_two_questions() {
        assertThat(pairs("When and where was it signed?")).containsExactly("when was it signed | where was it signed");
        assertThat(pairs("Когда и где подписан?")).containsExactly("когда подписан | где подписан");
    }

    @ParameterizedTest
    @ValueSource(strings = {"When was it signed?", "when and where", "and", "", "sand and", "? ?"})
    void what_is_one_question_falls_into_no_two(String words) {
        assertThat(pairs(words)).isEmpty();
    }

    @Test
    void a_word_that_has_a_joint_in_it_stays_whole() {
        assertThat(pairs("understanding standards of Finland")).isEmpty();
        assertThat(pairs("цели и задачи")).allSatisfy(pair -> assertThat(pair).startsWith("цели"));
    }

    @Test
    void in_Chinese_two_questions_need_no_gap() {
        assertThat(chinese("谁签署的？什么时候签署的？")).containsExactly("谁 签 署 的 | 什 么 时 候 签 署 的");
        assertThat(chinese("签署日期和签署地点")).containsExactly("签 署 日 期 | 签 署 地 点");
        assertThat(chinese("我和你")).isEmpty();
    }

    private static List<String> clauses(String words) {
        return Parts.clauses(words).stream()
                .map(clause -> String.join(" ", clause))
                .toList();
    }

    private static List<String> pairs(String words) {
        return Parts.pairs(words, false).map(PartsTest::told).toList();
    }

    private static List<String> chinese(String words) {
        return Parts.pairs(words, true).map(PartsTest::told).toList();
    }

    private static String told(Parts.Pair pair) {
        return String.join(" ", pair.first()) + " | " + String.join(" ", pair.second());
    }
}
