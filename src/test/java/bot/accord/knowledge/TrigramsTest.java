package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrigramsTest {

    private final Trigrams trigrams = new Trigrams();

    @Test
    void what_was_heard_is_likelier_than_what_was_not() {
        trigrams.learn(List.of("when", "was", "it", "signed"));

        assertThat(likelihood("signed")).isGreaterThan(likelihood("mnopqr"));
        assertThat(likelihood("when", "was")).isGreaterThan(likelihood("nehw", "saw"));
    }

    @Test
    void what_was_heard_more_often_is_likelier() {
        trigrams.learn(List.of("sun", "sun", "sun", "wind"));

        assertThat(likelihood("sun")).isGreaterThan(likelihood("win"));
    }

    @Test
    void the_edges_of_words_count() {
        trigrams.learn(List.of("ab", "ab"));

        assertThat(likelihood("ab")).isGreaterThan(likelihood("xab"));
        assertThat(likelihood("ab")).isGreaterThan(likelihood("ba"));
    }

    @Test
    void a_longer_text_is_less_likely() {
        trigrams.learn(List.of("energy"));

        assertThat(likelihood("energy", "energy")).isLessThan(likelihood("energy"));
        assertThat(likelihood()).isZero();
    }

    @Test
    void nothing_learnt_is_nothing_known() {
        assertThat(trigrams.isEmpty()).isTrue();
        assertThat(likelihood("word")).isFinite().isNegative();

        trigrams.learn(List.of("word"));

        assertThat(trigrams.isEmpty()).isFalse();
    }

    @Test
    void the_commonest_writing_of_some_texts_is_theirs() {
        assertThat(Writing.of(List.of(List.of("когда", "gseo"), List.of("цель"))))
                .isEqualTo(Character.UnicodeScript.CYRILLIC);
        assertThat(Writing.of(List.of(Tokens.of("GSEO 何时签署")))).isEqualTo(Character.UnicodeScript.HAN);
        assertThat(Writing.of(List.of(List.of("2022", "1", "when")))).isEqualTo(Character.UnicodeScript.LATIN);
        assertThat(Writing.of(List.of())).isEqualTo(Character.UnicodeScript.LATIN);
    }

    private float likelihood(String... words) {
        return trigrams.likelihood(List.of(words));
    }
}
