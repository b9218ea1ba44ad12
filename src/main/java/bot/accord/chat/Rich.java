package bot.accord.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with its formatting kept beside it, so that no word of anybody can turn into markup.
 *
 * @param marks in the order of their offsets; may nest, never cross
 */
public record Rich(String text, List<Mark> marks) {

    /** The most that one message holds, in UTF-16 units: on the safe side of Telegram's 4,096 code points. */
    public static final int MESSAGE = 4096;

    /** The most that a caption holds, counted the same way. */
    public static final int CAPTION = 1024;

    public static final Rich EMPTY = new Rich("", List.of());

    public Rich {
        marks = List.copyOf(marks);
        for (var mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(
                        "rich text: a mark ends at " + mark.end() + ", the text at " + text.length());
            }
        }
    }

    public static Rich plain(String text) {
        return new Rich(text, List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns this text, a gap, and the other text. */
    public Rich then(String gap, Rich other) {
        if (text.isEmpty()) {
            return other;
        }
        if (other.text.isEmpty()) {
            return this;
        }
        var shift = text.length() + gap.length();
        var all = new ArrayList<>(marks);
        other.marks.forEach(mark -> all.add(mark.at(mark.offset() + shift, mark.length())));
        return new Rich(text + gap + other.text, all);
    }

    /** Returns the stretch from {@code start} to before {@code end}, marks cut to it. */
    public Rich between(int start, int end) {
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            var from = Math.max(mark.offset(), start);
            var to = Math.min(mark.end(), end);
            if (from < to) {
                kept.add(mark.at(from - start, to - from));
            }
        }
        return new Rich(text.substring(start, end), kept);
    }

    /**
     * Returns this text in pieces of at most {@code most} UTF-16 units, none of them blank: cut at a paragraph if one
     * ends in the piece's second half, else at a line, else at a space, never inside a surrogate pair.
     *
     * @param most 2 or more
     */
    public List<Rich> pieces(int most) {
        var pieces = new ArrayList<Rich>();
        var start = 0;
        while (start < text.length()) {
            var end = text.length() - start <= most ? text.length() : cut(start, most);
            var piece = between(start, end);
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    private int cut(int start, int most) {
        var limit = start + most;
        for (var gap : List.of("\n\n", "\n", " ")) {
            var at = text.lastIndexOf(gap, limit - gap.length());
            if (at >= start && at + gap.length() >= start + most / 2) {
                return at + gap.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
