package bot.accord.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTest {

    private static Mark bold(int offset, int length) {
        return new Mark(Mark.Kind.BOLD, offset, length, null);
    }

    private static String joined(List<Rich> pieces) {
        return pieces.stream().map(Rich::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096})
    void a_text_that_fits_is_one_piece(int length) {
        var text = Rich.plain("x".repeat(length));

        assertThat(text.pieces(Rich.MESSAGE)).containsExactly(text);
    }

    @Test
    void a_text_that_is_one_unit_too_long_makes_two() {
        var pieces = Rich.plain("x".repeat(4097)).pieces(Rich.MESSAGE);

        assertThat(pieces).extracting(piece -> piece.text().length()).containsExactly(4096, 1);
    }

    @Test
    void a_surrogate_pair_is_never_cut() {
        var pieces = Rich.plain("x".repeat(4095) + "😀".repeat(3000)).pieces(Rich.MESSAGE);

        assertThat(pieces).allSatisfy(piece -> {
            assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(
                            piece.text().charAt(piece.text().length() - 1)))
                    .isFalse();
            assertThat(piece.text().length()).isLessThanOrEqualTo(Rich.MESSAGE);
        });
        assertThat(joined(pieces)).isEqualTo("x".repeat(4095) + "😀".repeat(3000));
    }

    @Test
    void a_cut_is_made_at_a_paragraph_else_a_line_else_a_space() {
        assertThat(Rich.plain("one two\n\nthree\nfour").pieces(16))
                .extracting(Rich::text)
                .containsExactly("one two\n\n", "three\nfour");
        assertThat(Rich.plain("one two\nthree four").pieces(12))
                .extracting(Rich::text)
                .containsExactly("one two\n", "three four");
        assertThat(Rich.plain("one two three").pieces(9)).extracting(Rich::text).containsExactly("one two ", "three");
    }

    @Test
    void marks_go_with_their_words_across_a_cut() {
        var text = new Rich("one two three", List.of(bold(0, 13), new Mark(Mark.Kind.LINK, 4, 3, "https://x.y")));

        assertThat(text.pieces(9))
                .containsExactly(
                        new Rich("one two ", List.of(bold(0, 8), new Mark(Mark.Kind.LINK, 4, 3, "https://x.y"))),
                        new Rich("three", List.of(bold(0, 5))));
    }

    @Test
    void nothing_is_lost_but_pieces_of_mere_space() {
        var luck = new Random(7);
        var signs = List.of("x", "ў", "国", "😀", " ", "\n", "\n\n", "word");
        for (var i = 0; i < 300; i++) {
            var words = new StringBuilder();
            for (var n = luck.nextInt(400); n > 0; n--) {
                words.append(signs.get(luck.nextInt(signs.size())));
            }
            var text = new Rich(words.toString(), words.isEmpty() ? List.of() : List.of(bold(0, words.length())));
            var pieces = text.pieces(2 + luck.nextInt(50));

            assertThat(joined(pieces).replaceAll("\\s", ""))
                    .isEqualTo(words.toString().replaceAll("\\s", ""));
            assertThat(pieces).noneMatch(Rich::isBlank);
        }
    }

    @Test
    void a_blank_text_makes_no_piece() {
        assertThat(Rich.plain(" \n ".repeat(3000)).pieces(Rich.MESSAGE)).isEmpty();
        assertThat(Rich.EMPTY.pieces(Rich.MESSAGE)).isEmpty();
    }

    @Test
    void texts_are_joined_with_their_marks() {
        var joined = new Rich("one", List.of(bold(0, 3))).then("\n", new Rich("two", List.of(bold(1, 2))));

        assertThat(joined).isEqualTo(new Rich("one\ntwo", List.of(bold(0, 3), bold(5, 2))));
        assertThat(Rich.EMPTY.then("\n", joined)).isSameAs(joined);
        assertThat(joined.then("\n", Rich.EMPTY)).isSameAs(joined);
    }

    @Test
    void a_mark_beyond_the_text_is_refused() {
        assertThatThrownBy(() -> new Rich("one", List.of(bold(1, 3)))).hasMessageContaining("ends at 4");
    }
}
