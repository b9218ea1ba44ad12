package bot.accord.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article says in one language, of which not all lines have been read. */
final class GrowingPassage {

    /** The sign that stands before a question, and the one that a Chinese keyboard writes instead. */
    private static final char SIGN = '?';

    private static final char WIDE_SIGN = '\uFF1F';

    private final String language;
    private final Spot heading;
    private final Faults faults;
    private final List<Question> questions = new ArrayList<>();
    private final StringBuilder answer = new StringBuilder();
    private @Nullable Spot answerStart;

    GrowingPassage(String language, Spot heading, Faults faults) {
        this.language = language;
        this.heading = heading;
        this.faults = faults;
    }

    /**
     * Takes the next line.
     *
     * @param spot where it begins
     */
    void add(String line, Spot spot) {
        var start = words(line, 0);
        if (start < line.length() && (line.charAt(start) == SIGN || line.charAt(start) == WIDE_SIGN)) {
            question(line, start, spot);
        } else if (answerStart != null || start < line.length()) {
            answerStart = answerStart == null ? spot : answerStart;
            answer.append(line).append('\n');
        }
    }

    private void question(String line, int sign, Spot spot) {
        var start = words(line, sign + 1);
        if (line.charAt(sign) != SIGN || (start == sign + 1 && start < line.length())) {
            faults.error(at(spot, line, sign), "a question without '? ' before it", "begin it with ? and a space");
        }
        if (answerStart != null) {
            faults.error(
                    at(spot, line, sign),
                    "a question below the answer that begins in line " + answerStart.line(),
                    "move it above the answer");
        }
        if (start < line.length()) {
            questions.add(Question.of(line.substring(start).stripTrailing(), at(spot, line, start)));
        } else {
            faults.error(at(spot, line, sign), "a question without words", "write it, or delete the line");
        }
    }

    private static Spot at(Spot start, String line, int index) {
        return start.right(line.codePointCount(0, index));
    }

    /** Returns where the first word from an index on begins; the line's length where there is none. */
    private static int words(String line, int from) {
        var index = from;
        while (index < line.length() && Character.isWhitespace(line.charAt(index))) {
            index++;
        }
        return index;
    }

    Passage finish() {
        return new Passage(
                language,
                heading,
                questions,
                Optional.ofNullable(answerStart)
                        .map(start ->
                                new Node.Scalar(start, answer.toString(), Node.Kind.TEXT, new Node.Layout.Verbatim())));
    }
}
