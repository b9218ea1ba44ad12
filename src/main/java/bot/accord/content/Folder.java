package bot.accord.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of {@code dialogs/}. Only regular files are read, never what a link points to: the content may come from
 * somebody else's archive, and a link in it could name any file of this machine.
 */
final class Folder {

    /** The most that a file may hold, in bytes. */
    static final int LARGEST = 1 << 20;

    private final Path root;
    private final Faults faults;

    Folder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** Where one file of the content goes. */
    private enum Part {
        ACCORD,
        PHRASES,
        STATES,
        DIRECTORY,
        KNOWLEDGE,
        ELSEWHERE,
        UNKNOWN
    }

    /** Reads all files of the content that are readable. */
    Documents read() {
        if (!Files.isDirectory(root)) {
            faults.gap(
                    Spot.startOf(root),
                    "no folder " + root.toAbsolutePath(),
                    "create it, or name another with ACCORD_DIALOGS_DIR");
            return Documents.NONE;
        }
        var files = files(root);
        return new Documents(
                required(files, Part.ACCORD, "accord.yaml"),
                required(files, Part.PHRASES, "phrases.yaml"),
                sheaf(of(Part.STATES, files)),
                sheaf(of(Part.DIRECTORY, files)),
                of(Part.KNOWLEDGE, files).parallelStream().map(this::article).toList());
    }

    private List<Path> of(Part part, List<Path> files) {
        return files.stream().filter(file -> part(file) == part).toList();
    }

    private Sheaf sheaf(List<Path> files) {
        var read = files.parallelStream().flatMap(file -> load(file).stream()).toList();
        return new Sheaf(read, read.size() == files.size());
    }

    private ArticleFile article(Path file) {
        return text(file, faults)
                .map(text -> ArticleFile.read(file, text, faults))
                .orElseGet(() -> ArticleFile.unread(file));
    }

    private Optional<Node> required(List<Path> files, Part part, String name) {
        var found = of(part, files).stream().findFirst();
        if (found.isEmpty()) {
            faults.gap(Spot.startOf(root.resolve(name)), "the file is missing", "create it");
        }
        return found.flatMap(this::load);
    }

    /** Returns the regular files of a folder and those below, in the order of their names; notes all others. */
    private List<Path> files(Path folder) {
        var found = new ArrayList<Path>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (var entry : entries.sorted().toList()) {
                sort(entry, found);
            }
        } catch (IOException e) {
            faults.gap(Spot.startOf(folder), "the folder cannot be read: " + e.getMessage(), "check its permissions");
        }
        return found;
    }

    private void sort(Path entry, List<Path> found) {
        if (isHidden(entry)) {
            return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            found.addAll(files(entry));
        } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            found.add(entry);
            noteUnknown(entry);
        } else {
            faults.gap(
                    Spot.startOf(entry),
                    Files.isSymbolicLink(entry) ? "a link, which is not followed" : "no regular file",
                    "put the file itself here");
        }
    }

    /** Editors leave such files beside the one that they write. */
    private static boolean isHidden(Path entry) {
        var name = entry.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp") || name.endsWith(".tmp");
    }

    private void noteUnknown(Path file) {
        if (part(file) == Part.UNKNOWN) {
            faults.warning(
                    Spot.startOf(file),
                    "the file is not read",
                    "content is accord.yaml, phrases.yaml, states/*.yaml, directory/*.yaml, knowledge/*.md and"
                            + " rehearsals/*.chat");
        }
    }

    private Part part(Path file) {
        var name = root.relativize(file).toString().replace('\\', '/');
        return switch (name) {
            case "accord.yaml" -> Part.ACCORD;
            case "phrases.yaml" -> Part.PHRASES;
            case "README.md" -> Part.ELSEWHERE;
            case String other when isIn("states/", other, ".yaml") -> Part.STATES;
            case String other when isIn("directory/", other, ".yaml") -> Part.DIRECTORY;
            case String other when isIn("knowledge/", other, ArticleFile.SUFFIX) -> Part.KNOWLEDGE;
            case String other
            when isIn("rehearsals/", other, ".chat") || isIn("schema/", other, ".json") -> Part.ELSEWHERE;
            default -> Part.UNKNOWN;
        };
    }

    /** Returns whether a file stands in the folder itself, not in one below, and its name ends so. */
    private static boolean isIn(String folder, String name, String end) {
        return name.startsWith(folder)
                && name.endsWith(end)
                && name.length() > folder.length() + end.length()
                && name.indexOf('/', folder.length()) < 0;
    }

    private Optional<Node> load(Path file) {
        return text(file, faults).flatMap(text -> Syntax.read(file, text, faults));
    }

    /** Returns the text of a file; empty, and a fault noted, where it is too large or not UTF-8. */
    static Optional<String> text(Path file, Faults faults) {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.gap(Spot.startOf(file), "the file is larger than 1 MiB", "split it");
                return Optional.empty();
            }
            return decode(file, bytes, faults);
        } catch (IOException e) {
            faults.gap(Spot.startOf(file), "the file cannot be read: " + e.getMessage(), "check its permissions");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(Path file, byte[] bytes, Faults faults) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            var line = (int) text.chars().filter(unit -> unit == '\n').count() + 1;
            var column = text.length() - text.lastIndexOf('\n');
            faults.gap(new Spot(file, line, column), "a character that is not UTF-8", "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
