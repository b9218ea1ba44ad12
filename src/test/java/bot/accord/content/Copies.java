package bot.accord.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the content of the tests, to change. */
final class Copies {

    static final Path SMALL = Path.of("src/test/resources/dialogs-small");

    private Copies() {}

    static Path small(Path to) throws IOException {
        try (var files = Files.walk(SMALL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
