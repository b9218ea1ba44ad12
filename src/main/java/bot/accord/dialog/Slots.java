package bot.accord.dialog;

import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values in the place of the private characters that stood for them while the Markdown was read. */
final class Slots {

    static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt(Mark::offset).thenComparing(Mark::length, Comparator.reverseOrder());

    private static final char FIRST = '\uE000';
    private static final int MOST = '\uF8FF' - FIRST;

    private final Rich words;
    private final List<Rich> values;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final int[] at;

    private Slots(Rich words, List<Rich> values) {
        this.words = words;
        this.values = values;
        this.at = new int[words.text().length() + 1];
    }

    static Rich fill(Rich words, List<Rich> values) {
        return values.isEmpty() ? words : new Slots(words, values).filled();
    }

    /** Returns the character that stands for the value of this number. */
    static char of(int number) {
        return (char) (FIRST + Math.min(number, MOST));
    }

    static boolean isSlot(int unit) {
        return unit >= FIRST && unit <= FIRST + MOST;
    }

    private Rich filled() {
        for (var i = 0; i < words.text().length(); i++) {
            at[i] = text.length();
            put(i, words.text().charAt(i));
        }
        at[words.text().length()] = text.length();
        words.marks().forEach(this::stretch);
        marks.sort(OUTER_FIRST);
        return new Rich(text.toString(), marks);
    }

    private void put(int index, char unit) {
        var value = value(unit);
        if (value == null) {
            text.append(unit);
            return;
        }
        var start = text.length();
        text.append(value.text());
        for (var mark : value.marks()) {
            if (isFree(index, mark.kind())) {
                marks.add(new Mark(mark.kind(), mark.offset() + start, mark.length(), mark.detail()));
            }
        }
    }

    private @Nullable Rich value(char unit) {
        var number = unit - FIRST;
        return number >= 0 && number < values.size() ? values.get(number) : null;
    }

    /** Telegram nests no mark in one of its kind, and none at all in code. */
    private boolean isFree(int index, Mark.Kind kind) {
        for (var outer : words.marks()) {
            var around = outer.offset() <= index && index < outer.end();
            if (around && (outer.kind() == kind || outer.kind() == Mark.Kind.CODE || outer.kind() == Mark.Kind.PRE)) {
                return false;
            }
        }
        return true;
    }

    private void stretch(Mark mark) {
        var from = at[mark.offset()];
        var length = at[mark.end()] - from;
        var detail = detail(mark);
        if (length > 0 && (mark.kind() != Mark.Kind.LINK || Markdown.isAddress(detail))) {
            marks.add(new Mark(mark.kind(), from, length, detail));
        }
    }

    private @Nullable String detail(Mark mark) {
        if (mark.detail() == null || mark.detail().chars().noneMatch(Slots::isSlot)) {
            return mark.detail();
        }
        var detail = new StringBuilder();
        for (var unit : mark.detail().toCharArray()) {
            var value = value(unit);
            detail.append(value == null ? String.valueOf(unit) : value.text());
        }
        return detail.toString();
    }
}
