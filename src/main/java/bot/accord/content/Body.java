package bot.accord.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below an article's head: for each language its heading, {@code # en}, how people ask, a line each
 * that begins with {@code ?}, and the answer. It is read line by line: the answers alone are Markdown, and another pass
 * reads them.
 */
final class Body {

    private final Path file;
    private final Faults faults;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable GrowingPassage growing;
    private boolean early;

    private Body(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Returns what the article says, language by language.
     *
     * @param from the index of the first line below the head
     */
    static List<Passage> read(Path file, List<String> lines, int from, Faults faults) {
        var body = new Body(file, faults);
        for (var index = from; index < lines.size(); index++) {
            body.add(lines.get(index), new Spot(file, index + 1, 1));
        }
        body.finish();
        return List.copyOf(body.passages);
    }

    private void add(String line, Spot spot) {
        noteUnseen(line, spot);
        if (isHeading(line)) {
            begin(line, spot);
        } else if (growing != null) {
            growing.add(line, spot);
        } else if (!early && !line.isBlank()) {
            early = true;
            faults.error(spot, "text before the first language", "set a heading above it, such as # en");
        }
    }

    /** Two signs or more make a heading of the answer. */
    private static boolean isHeading(String line) {
        return !line.isEmpty() && line.charAt(0) == '#' && (line.length() == 1 || line.charAt(1) != '#');
    }

    private void begin(String line, Spot spot) {
        finish();
        var language = line.substring(1).strip();
        if (!line.startsWith("# ")) {
            faults.error(spot, "a heading without '# ' before it", "begin it with # and a space");
        }
        growing = new GrowingPassage(language, spot, faults);
    }

    private void finish() {
        if (growing != null) {
            passages.add(growing.finish());
        }
    }

    /** YAML's reader refuses the same. */
    private void noteUnseen(String line, Spot spot) {
        for (var index = 0; index < line.length(); index++) {
            var unit = line.charAt(index);
            if (Character.isISOControl(unit) && unit != '\t') {
                faults.error(
                        new Spot(file, spot.line(), line.codePointCount(0, index) + 1),
                        "a character that cannot be seen, U+%04X".formatted((int) unit),
                        "delete it");
            }
        }
    }
}
