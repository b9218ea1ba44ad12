package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SyntaxTest {

    private final Faults faults = new Faults();

    @Test
    void words_that_other_readers_take_for_something_else_stay_as_they_were_written() {
        var read = read("a: [no, on, 12:30, 2022-01-25, 012, 1_000, ~, 0x1F]");

        assertThat(read)
                .get()
                .isInstanceOfSatisfying(
                        Node.Mapping.class,
                        mapping -> assertThat(mapping.items("a"))
                                .extracting(node -> ((Node.Scalar) node).text())
                                .containsExactly("no", "on", "12:30", "2022-01-25", "012", "1_000", "~", "0x1F"));
    }

    @Test
    void what_an_editor_takes_for_a_number_is_known_as_one() {
        var read = read("[1, 1.5, true, null, no, '1']");

        assertThat(((Node.Sequence) read.orElseThrow()).items())
                .extracting(node -> ((Node.Scalar) node).kind())
                .containsExactly(
                        Node.Kind.WHOLE,
                        Node.Kind.FRACTION,
                        Node.Kind.BOOLEAN,
                        Node.Kind.NOTHING,
                        Node.Kind.TEXT,
                        Node.Kind.TEXT);
    }

    @Test
    void every_duplicate_is_told_not_the_first_alone() {
        read("a: 1\na: 2\nb: 1\nb: 2\na: 3\n");

        assertThat(faults.inReadingOrder()).extracting(Fault::line).containsExactly(2, 4, 5);
    }

    @Test
    void an_alias_stands_for_what_was_written() {
        var read = read("a: &x {en: one}\nb: *x\n");

        assertThat(read)
                .get()
                .isInstanceOfSatisfying(
                        Node.Mapping.class,
                        mapping -> assertThat(mapping.value("b")).isEqualTo(mapping.value("a")));
    }

    @Test
    @Timeout(10)
    void aliases_that_multiply_are_stopped() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++) {
            var alias = "*a" + (level - 1) + ", ";
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(level, level, alias.repeat(8) + alias.strip().replace(",", "")));
        }

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(faults.inReadingOrder()).singleElement().asString().contains("more than 100000 values");
    }

    @Test
    @Timeout(10)
    void depth_is_stopped_before_it_costs_anything() {
        assertThat(read("[".repeat(500_000))).isEmpty();
        assertThat(faults.inReadingOrder()).singleElement().asString().contains("24 levels deep");
    }

    @Test
    void an_alias_of_what_is_still_being_written_is_refused() {
        assertThat(read("&a [*a]")).isEmpty();
        assertThat(faults.hasErrors()).isTrue();
    }

    @Test
    @Timeout(30)
    void whatever_is_written_gives_nodes_or_faults_and_nothing_else() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var pieces = List.of(
                "a",
                ": ",
                "- ",
                "\n",
                "  ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "\"",
                "'",
                "&x ",
                "*x",
                "|",
                ">",
                "#",
                "\t",
                "---\n",
                "!!str ",
                "? ",
                "\u0000",
                "\uD83D",
                "ў",
                "%YAML 1.1\n",
                "<<: ");

        for (var round = 0; round < 3_000; round++) {
            var each = new Faults();
            var read = Syntax.read(Path.of("x.yaml"), text(random, pieces), each);

            assertThat(read.isPresent() || each.hasErrors()).isTrue();
        }
    }

    private static String text(RandomGenerator random, List<String> pieces) {
        var text = new StringBuilder();
        for (var i = 0; i < 25; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private Optional<Node> read(String text) {
        return Syntax.read(Path.of("x.yaml"), text, faults);
    }
}
