package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "When was it signed?, when was it signed",
        "25/01/2022, 25 01 2022",
        "GSEO—NASB, gseo nasb",
        "ＧＳＥＯ　２０２２, gseo 2022",
        "the ﬁrst №5, the first no5",
        "x² and ½, x2 and 1 2",
        "Don’t dont, dont dont",
        "it`s itʼs, its its",
        "café naïve ÀÉÎÕÜ, cafe naive aeiou",
        "żółć šašłyk Čaroŭnaja, zolc shashlyk charounaja",
        "Ёлка Йод сёння аб’ява Ўжо, ёлка йод сёння абява ўжо",
        "Їжак і ґанок, їжак і ґанок",
        "mémo, memo",
    })
    void words_are_in_lower_case_and_without_what_people_leave_out(String words, String tokens) {
        assertThat(Tokens.of(words)).containsExactly(tokens.split(" "));
    }

    @Test
    void an_accent_may_come_as_a_sign_of_its_own() {
        assertThat(Tokens.of("me\u0301mo")).containsExactly("memo");
        assertThat(Tokens.of("и\u0306од у\u0306жо")).containsExactly("йод", "ўжо");
    }

    @Test
    void a_sign_of_stress_leaves_a_word_whole() {
        assertThat(Tokens.of("подпи\u0301сан")).containsExactly("подписан");
        assertThat(Tokens.of("İstanbul")).containsExactly("istanbul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u202E"})
    void a_sign_that_nobody_sees_leaves_a_word_whole(String sign) {
        assertThat(Tokens.of(sign + "memo" + sign + "randum" + sign)).containsExactly("memorandum");
    }

    @Test
    void every_Chinese_character_stands_by_itself() {
        assertThat(Tokens.of("备忘录是GSEO签的吗？2022年"))
                .containsExactly("备", "忘", "录", "是", "gseo", "签", "的", "吗", "2022", "年");
        assertThat(Tokens.of("𠮷")).containsExactly("𠮷");
    }

    @Test
    void a_Chinese_character_is_told_from_a_letter() {
        assertThat(Tokens.isHan("录")).isTrue();
        assertThat(Tokens.isHan("𠮷")).isTrue();
        assertThat(Tokens.isHan("и")).isFalse();
        assertThat(Tokens.isHan("gseo")).isFalse();
        assertThat(Tokens.isHan("。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n\t",
                "?!…",
                "🙂👍🏽",
                "👨‍👩‍👧‍👦",
                "❤️",
                "'",
                "’`ʼ",
                "\u200B\u200D",
                "\u0301",
                "。，！"
            })
    void where_there_are_no_words_there_are_no_tokens(String words) {
        assertThat(Tokens.of(words)).isEmpty();
    }

    @Test
    void half_a_pair_is_no_letter() {
        assertThat(Tokens.of("a\uD83D b\uDE00")).containsExactly("a", "b");
    }

    @Test
    void of_a_long_text_the_beginning_and_the_end_are_kept() {
        var words = IntStream.range(0, 1_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        var tokens = Tokens.of(words);

        assertThat(tokens).hasSizeLessThan(1_000).startsWith("w0", "w1", "w2").endsWith("w997", "w998", "w999");
        assertThat(tokens).doesNotHaveDuplicates().isSubsetOf(List.of(words.split(" ")));
    }

    @Test
    void the_same_words_always_give_the_same_tokens() {
        assertThat(Tokens.of("Šašłyk, аб’ява, 备忘录")).isEqualTo(Tokens.of("Šašłyk, аб’ява, 备忘录"));
    }
}
