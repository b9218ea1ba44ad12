package bot.accord.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of {@code knowledge/}, read but not yet understood.
 *
 * @param head its YAML part; empty where it cannot be read
 * @param passages what it says, in the order of the file
 * @param readable whether all that is in the file was read; else its name alone is known
 */
record ArticleFile(Path file, Optional<Node> head, List<Passage> passages, boolean readable) {

    /** What ends in this names an article. */
    static final String SUFFIX = ".md";

    private static final String FENCE = "---";

    ArticleFile {
        passages = List.copyOf(passages);
    }

    /** Returns a file of which nothing is known but that it is there. */
    static ArticleFile unread(Path file) {
        return new ArticleFile(file, Optional.empty(), List.of(), false);
    }

    static ArticleFile read(Path file, String text, Faults faults) {
        var lines = text.lines().toList();
        var end = end(lines);
        if (end < 0) {
            noteHead(file, lines, faults);
            return unread(file);
        }
        // with the line --- that it begins with, which YAML knows too, so that everything stands where it stood
        var head = String.join("\n", lines.subList(0, end)) + "\n";
        return new ArticleFile(file, Syntax.read(file, head, faults), Body.read(file, lines, end + 1, faults), true);
    }

    /** Returns the index of the line below the head; less than 0 where there is none. */
    private static int end(List<String> lines) {
        if (lines.isEmpty() || !isFence(lines.getFirst())) {
            return -1;
        }
        for (var index = 1; index < lines.size(); index++) {
            if (isFence(lines.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isFence(String line) {
        return line.startsWith(FENCE) && line.stripTrailing().equals(FENCE);
    }

    private static void noteHead(Path file, List<String> lines, Faults faults) {
        if (lines.isEmpty() || !isFence(lines.getFirst())) {
            faults.gap(
                    Spot.startOf(file),
                    "an article without head",
                    "begin the file with a line ---, its topics, and another line ---");
        } else {
            faults.gap(Spot.startOf(file), "the head has no end", "write a line --- above the first language");
        }
    }

    /** Returns the article's id, which is the file's name. */
    String id() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** Returns the keys of the head; none where they cannot be read. */
    Node.Mapping keys() {
        return head.filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> new Node.Mapping(Spot.startOf(file), Map.of()));
    }
}
