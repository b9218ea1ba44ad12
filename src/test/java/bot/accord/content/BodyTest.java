package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BodyTest {

    private static final Path FILE = Path.of("knowledge/signed.md");

    private final Faults faults = new Faults();

    @Test
    void gaps_between_questions_are_no_answer() {
        var passage = read("# en\n\n? one\n\n?\ttwo \n \n").getFirst();

        assertThat(passage.questions()).extracting(Question::words).containsExactly("one", "two");
        assertThat(passage.answer()).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void an_answer_keeps_its_lines_and_its_own_headings() {
        var passage = read("# en\n? one\n\n  - first?\n\n### Next\n\\# sign\n").getFirst();

        assertThat(passage.answer().map(Node.Scalar::text)).contains("  - first?\n\n### Next\n\\# sign\n");
    }

    @Test
    void questions_are_the_same_whatever_their_width_case_and_signs() {
        assertThat(List.of("Who signed?", "who   SIGNED", "«ｗｈｏ» signed…", "who-signed"))
                .extracting(words -> Question.of(words, Spot.startOf(FILE)).key())
                .containsOnly("whosigned");
    }

    @Test
    void questions_of_signs_alone_are_told_apart_by_them() {
        assertThat(List.of("???", "👍"))
                .extracting(words -> Question.of(words, Spot.startOf(FILE)).key())
                .containsExactly("???", "👍");
    }

    @Test
    void a_question_stands_where_its_words_begin() {
        assertThat(read("# en\n  ?  one").getFirst().questions().getFirst().spot())
                .isEqualTo(new Spot(FILE, 2, 6));
    }

    @Test
    void the_letters_of_an_answer_are_found_in_the_file() {
        var answer = read("# en\n? one\n😀 a\nb😀c\n").getFirst().answer().orElseThrow();

        assertThat(answer.at(answer.text().indexOf("a"))).isEqualTo(new Spot(FILE, 3, 3));
        assertThat(answer.at(answer.text().indexOf("c"))).isEqualTo(new Spot(FILE, 4, 3));
        assertThat(answer.at(0)).isEqualTo(answer.spot());
    }

    @Test
    @Timeout(30)
    void whatever_is_written_gives_an_article_or_faults_and_nothing_else() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        var pieces = List.of(
                "---\n", "# ", "#", "en", "\n", "? ", "?", "？", "a", " ", "\r\n", "topics: [a]\n", "\u0000", "😀");

        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
            for (var i = 0; i < 20; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var each = new Faults();
            var read = ArticleFile.read(FILE, text.toString(), each);

            assertThat(read.head().isPresent() || each.hasErrors()).isTrue();
        }
    }

    private List<Passage> read(String text) {
        return Body.read(FILE, text.lines().toList(), 0, faults);
    }
}
