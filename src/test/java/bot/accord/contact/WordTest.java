package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two words are one. */
class WordTest {

    @ParameterizedTest
    @CsvSource({
        "laser, lasers",
        "laser, Laser",
        "laser, lazer",
        "laser, lasre",
        "plasma, plazma",
        "plasma, plasmas",
        "physics, physicist",
        "machinery, machines",
        "incineration, incinerator",
        "incineration, incinration",
        "renewable, renewables",
        "renewable, renewabel",
        "лазерная, лазерную",
        "лазерная, лазеры",
        "лазерная, лазерам",
        "лазерная, лазернную",
        "лазерная, lazernaya",
        "физика, физике",
        "физика, физики",
        "фізіка, фізіцы",
        "плазмы, плазма",
        "плазмы, плазме",
        "плазмы, плазменный",
        "чистая, чистой",
        "чистая, чистую",
        "чыстая, чыстай",
        "умная, умной",
        "разумная, разумнай",
        "энергетика, энергетике",
        "энергетика, энергии",
        "энергетыка, энергетыцы",
        "угольная, уголь",
        "вугальная, вугаль",
        "вугальная, вугалю",
        "тепло, теплообмен",
        "цепла, цеплаабмен",
        "отходов, отходы",
        "отходов, отходам",
        "адходаў, адходы",
        "сжигании, сжиганием",
        "прокатка, прокатке",
        "прокатка, прокату",
        "деталей, детали",
        "возобновляемая, возобновляемых",
        "возобновляемая, возабновляемой",
        "низкоуглеродные, низкоуглеродным",
        "прецизионных, прецизионные",
        "激光, 激光",
    })
    void endings_and_typing_errors_make_no_other_word(String word, String typed) {
        assertThat(word(word).isLike(word(typed))).isTrue();
        assertThat(word(typed).isLike(word(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "laser, later",
        "smart, start",
        "clean, clear",
        "waste, taste",
        "parts, partner",
        "parts, parties",
        "coal, goal",
        "heat, hear",
        "mass, message",
        "power, poster",
        "generation, general",
        "transfer, transform",
        "technology, technical",
        "precision, decision",
        "rolling, rating",
        "плазмы, план",
        "отходов, отдел",
        "激光, 物理",
    })
    void what_only_looks_alike_is_another_word(String word, String other) {
        assertThat(word(word).isLike(word(other))).isFalse();
        assertThat(word(other).isLike(word(word))).isFalse();
    }

    @Test
    void Chinese_is_read_in_pairs_of_characters() {
        assertThat(Word.all("找激光的人 laser")).extracting(Word::spelling).containsExactly("找激", "激光", "光的", "的人", "laser");
        assertThat(Word.all("找")).isEmpty();
    }

    @Test
    void a_letter_alone_says_nothing() {
        assertThat(Word.all("I ў 5 ,")).isEmpty();
        assertThat(Word.all("Wu")).hasSize(1);
    }

    @Test
    void slips_are_counted() {
        assertThat(Slips.between("laser", "laser")).isZero();
        assertThat(Slips.between("laser", "lasre")).isEqualTo(1);
        assertThat(Slips.between("laser", "lser")).isEqualTo(1);
        assertThat(Slips.between("laser", "lazers")).isEqualTo(2);
        assertThat(Slips.between("", "abc")).isEqualTo(3);
        assertThat(Slips.isOfOrder("later", "laser")).isFalse();
        assertThat(Slips.isOfOrder("lasre", "laser")).isTrue();
    }

    private static Word word(String word) {
        return Word.all(word).getFirst();
    }
}
