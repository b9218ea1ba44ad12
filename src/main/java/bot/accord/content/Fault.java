package bot.accord.content;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One mistake in the content; prints as {@code file:line:column: wrong; remedy}, which editors and terminals make a link
 * of.
 *
 * @param file as seen from where the content folder was named
 * @param line from 1
 * @param column from 1
 */
public record Fault(Path file, int line, int column, Severity severity, String wrong, String remedy)
        implements Comparable<Fault> {

    /** Whether the content can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Fault> READING_ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::severity)
            .thenComparing(Fault::wrong)
            .thenComparing(Fault::remedy);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Fault other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d:%d: %s%s; %s"
                .formatted(file, line, column, severity == Severity.WARNING ? "warning: " : "", wrong, remedy);
    }
}
