package bot.accord.chat;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of formatted text.
 *
 * @param offset from the text's beginning, in UTF-16 units as in a Java string and as the Bot API counts
 * @param length 1 or more, in UTF-16 units
 * @param detail the address of a {@code LINK}, the language of a {@code PRE}; null otherwise
 */
public record Mark(
        Kind kind, int offset, int length, @Nullable String detail) {

    /** The kinds of the Bot API's MessageEntity that a bot may send. */
    public enum Kind {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        SPOILER,
        CODE,
        PRE,
        QUOTE,
        LINK
    }

    public Mark {
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException(
                    "mark: offset 0 or more and length 1 or more wanted, were " + offset + " and " + length);
        }
    }

    public int end() {
        return offset + length;
    }

    Mark at(int newOffset, int newLength) {
        return new Mark(kind, newOffset, newLength, detail);
    }
}
