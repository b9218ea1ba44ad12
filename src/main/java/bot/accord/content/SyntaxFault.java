package bot.accord.content;

import java.nio.file.Path;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Says in an author's words what the YAML parser stumbled over. */
final class SyntaxFault {

    private SyntaxFault() {}

    static void note(Path file, MarkedYamlEngineException e, Faults faults) {
        var spot = e.getProblemMark()
                .or(e::getContextMark)
                .map(mark -> Syntax.spot(file, mark))
                .orElseGet(() -> Spot.startOf(file));
        var problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t") || problem.contains("TAB")) {
            faults.gap(spot, "a tab", "indent with spaces");
        } else if (problem.contains("mapping values are not allowed")) {
            faults.gap(spot, "a colon where none can be", "put the text before it in quotes, or check the indentation");
        } else if (problem.contains("unexpected end of stream") || problem.contains("<stream end>")) {
            faults.gap(spot, "the file ends in the middle", "close the quote or bracket that was opened" + opened(e));
        } else if (problem.contains("expected <block end>")) {
            faults.gap(spot, "the indentation does not fit", "set it level with its neighbours above" + opened(e));
        } else if (problem.contains("expected ',' or")) {
            faults.gap(spot, "a comma or a closing bracket is missing", "set it before this place" + opened(e));
        } else {
            faults.gap(spot, "not YAML: " + problem, "check quotes, brackets and indentation here" + opened(e));
        }
    }

    private static String opened(MarkedYamlEngineException e) {
        return e.getContextMark()
                .map(mark -> " (begun in line " + (mark.getLine() + 1) + ")")
                .orElse("");
    }

    static void note(Path file, String text, ReaderException e, Faults faults) {
        var before = text.substring(0, Math.min(text.length(), text.offsetByCodePoints(0, position(text, e))));
        var line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
        var column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        faults.gap(
                new Spot(file, line, column),
                "a character that cannot be seen, U+%04X".formatted(e.getCodePoint()),
                "delete it");
    }

    private static int position(String text, ReaderException e) {
        return Math.clamp(e.getPosition(), 0, text.codePointCount(0, text.length()));
    }
}
