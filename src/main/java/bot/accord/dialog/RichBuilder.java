package bot.accord.dialog;

import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rich text in the making. */
final class RichBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Mark.Kind> open = EnumSet.noneOf(Mark.Kind.class);
    private boolean joining;

    void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (joining && isGapWanted(words.codePointAt(0))) {
            text.append(' ');
        }
        joining = false;
        text.append(words);
    }

    /** The next words go on where the line was broken: behind a space, or directly where the script uses none. */
    void join() {
        joining = true;
    }

    void line(int feeds) {
        joining = false;
        text.append("\n".repeat(feeds));
    }

    int length() {
        return text.length();
    }

    String since(int from) {
        return text.substring(from);
    }

    /** Returns where the mark begins, or -1 where it would stand in one of its own kind. */
    int open(Mark.Kind kind) {
        if (!open.add(kind)) {
            return -1;
        }
        if (joining && !text.isEmpty()) {
            // the space belongs before the mark, whatever stands behind it
            if (isGapWanted(-1)) {
                text.append(' ');
            }
            joining = false;
        }
        return text.length();
    }

    void close(Mark.Kind kind, int from, @Nullable String detail) {
        open.remove(kind);
        if (text.length() > from) {
            marks.add(new Mark(kind, from, text.length() - from, detail));
        }
    }

    Rich build() {
        marks.sort(Slots.OUTER_FIRST);
        return new Rich(text.toString(), marks);
    }

    private boolean isGapWanted(int next) {
        if (text.isEmpty()) {
            return false;
        }
        var last = text.codePointBefore(text.length());
        if (Character.isWhitespace(last)) {
            return false;
        }
        if (isSpaceless(last)) {
            return next >= 0 && !isSpaceless(next) && !Slots.isSlot(next);
        }
        return !(Slots.isSlot(last) && isSpaceless(next));
    }

    private static boolean isSpaceless(int point) {
        if ((point >= 0x3000 && point <= 0x303F) || (point >= 0xFF00 && point <= 0xFFEF)) {
            return true;
        }
        if (point < 0x2E80) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }
}
