package bot.accord.papers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tables as comma-separated values (RFC 4180) for spreadsheets: with a byte order mark, without which Excel takes UTF-8
 * for an older code. No cell is a formula, whoever wrote it: one that would be read as such begins with an apostrophe, which
 * makes it text. That is so for {@code +375} and {@code -1} as well.
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char TEXT = '\'';

    /** What begins a formula; also as wide and as small forms, which some input methods and programs take for the same. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

    private Csv() {}

    /** Returns the table with commas between the cells. */
    public static String of(List<String> header, List<List<String>> rows) {
        return of(header, rows, ',');
    }

    /**
     * Returns the table with another sign between the cells: Excel wants a semicolon where it writes decimals with a comma,
     * as in Russian, Belarusian and German.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     */
    public static String of(List<String> header, List<List<String>> rows, char separator) {
        var out = new StringWriter().append(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            writer.writeRecord(harmless(header));
            for (var row : rows) {
                check(header, row);
                writer.writeRecord(harmless(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory takes every table", impossible);
        }
        return out.toString();
    }

    private static void check(List<String> header, List<String> row) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException(
                    "table: a row of %d cells was wanted, got one of %d".formatted(header.size(), row.size()));
        }
    }

    private static List<String> harmless(List<String> row) {
        return row.stream().map(Csv::harmless).toList();
    }

    private static String harmless(String cell) {
        var text = Plain.text(cell);
        return startsFormula(text) ? TEXT + text : text;
    }

    /** A tab or a line's end before it is as dangerous: some programs drop it and look at what follows. */
    private static boolean startsFormula(String text) {
        if (text.startsWith("\t") || text.startsWith("\n")) {
            return true;
        }
        return text.codePoints().filter(sign -> !isUnseen(sign)).limit(1).anyMatch(sign -> FORMULA.indexOf(sign) >= 0);
    }

    private static boolean isUnseen(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
