package bot.accord.dialog;

import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.util.ArrayList;

/**
 * Takes out of a value what could disguise or break the text around it: control characters, characters that turn the
 * direction of reading, halves of surrogate pairs.
 */
final class Clean {

    /** Stands where a value is missing. */
    static final String NOTHING = "—";

    private static final int DROP = -1;

    private Clean() {}

    static String text(String text) {
        return isClean(text) ? text : rich(Rich.plain(text)).text();
    }

    static Rich rich(Rich rich) {
        var text = rich.text();
        if (isClean(text)) {
            return rich;
        }
        var cleaned = new StringBuilder(text.length());
        var at = new int[text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            at[i] = cleaned.length();
            var put = put(text, i);
            if (put != DROP) {
                cleaned.append((char) put);
            }
        }
        at[text.length()] = cleaned.length();
        return moved(rich, cleaned.toString(), at);
    }

    /** Returns whether a reader would see anything at all. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT);
    }

    private static Rich moved(Rich rich, String text, int[] at) {
        var marks = new ArrayList<Mark>();
        for (var mark : rich.marks()) {
            var from = at[mark.offset()];
            var length = at[mark.end()] - from;
            if (length > 0) {
                marks.add(new Mark(mark.kind(), from, length, mark.detail()));
            }
        }
        return new Rich(text, marks);
    }

    private static boolean isClean(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (put(text, i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int put(String text, int at) {
        var unit = text.charAt(at);
        if (Character.isSurrogate(unit)) {
            return isPaired(text, at) ? unit : '\uFFFD';
        }
        if (unit == '\u2028' || unit == '\u2029') {
            return '\n';
        }
        return isUnwanted(unit) ? DROP : unit;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isUnwanted(char unit) {
        if (unit < 0x20) {
            return unit != '\n' && unit != '\t';
        }
        return (unit >= 0x7F && unit <= 0x9F)
                || unit == 0x061C
                || unit == 0x200E
                || unit == 0x200F
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069)
                || unit == 0xFEFF
                || (unit >= 0xFFF9 && unit <= 0xFFFB);
    }
}
