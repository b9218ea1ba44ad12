package bot.accord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Where the rehearsals of a content folder are. */
final class RehearsalFiles {

    private RehearsalFiles() {}

    /** Returns them in the order of their names; none where there is no such folder. */
    static List<Path> in(Path dialogs) {
        var folder = dialogs.resolve("rehearsals");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".chat"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("rehearsals: " + folder + " cannot be read", e);
        }
    }
}
