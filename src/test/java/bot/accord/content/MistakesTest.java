package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One mistake of every kind, planted into content that has none: {@code mistakes.txt} says in which file, which lines are
 * taken out (-) and put in (+), and which faults come of it (=).
 */
class MistakesTest {

    @TempDir
    private Path folder = Path.of("");

    /** What is done to one file, and what that gives. */
    private record Mistake(String name, String file, List<String> out, List<String> in, List<String> faults) {}

    @TestFactory
    Stream<DynamicTest> each_mistake_is_told_where_it_stands() throws IOException {
        return mistakes().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.name(), () -> assertThat(faults(mistake)).isEqualTo(mistake.faults())));
    }

    private List<String> faults(Mistake mistake) throws IOException {
        var copy = Copies.small(folder.resolve(mistake.name().replace(' ', '-')));
        var file = copy.resolve(mistake.file());
        if (mistake.out().isEmpty()) {
            Files.createDirectories(file.getParent());
            var before = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, before + String.join("\n", mistake.in()) + "\n");
        } else {
            var text = Files.readString(file);
            var out = String.join("\n", mistake.out());
            assertThat(text).containsOnlyOnce(out);
            Files.writeString(file, text.replace(out, String.join("\n", mistake.in())));
        }
        return Reading.of(copy, Fakes.CAPABILITIES).faults().stream()
                .map(fault -> fault.toString().replace(copy + "/", ""))
                .toList();
    }

    private static List<Mistake> mistakes() throws IOException {
        var mistakes = new ArrayList<Mistake>();
        for (var block :
                Files.readString(Path.of("src/test/resources/mistakes.txt")).split("\n\n+", -1)) {
            var lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                mistakes.add(new Mistake(
                        lines.get(0), lines.get(1), part(lines, "- "), part(lines, "+ "), part(lines, "= ")));
            }
        }
        return mistakes;
    }

    private static List<String> part(List<String> lines, String sign) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(2)
                        .replace("\\t", "\t")
                        .replace("\\s", " ")
                        .replace("\\u0007", "\u0007")
                        .replace("LONG", "x".repeat(4097)))
                .toList();
    }
}
