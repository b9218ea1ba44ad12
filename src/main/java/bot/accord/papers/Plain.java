package bot.accord.papers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed, without what breaks a line or a file. */
final class Plain {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\x85\\u2028\\u2029\\x0B\\f]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    /** Control characters, which RFC 5545 (3.1) allows nowhere, and halves of characters. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private Plain() {}

    /** Returns the same words; each end of a line is one {@code \n}. */
    static String text(String words) {
        return UNFIT.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll("");
    }

    /** Returns the same words in one line, without spaces around. */
    static String line(String words) {
        return BREAKS.matcher(text(words)).replaceAll(" ").strip();
    }

    /** Returns the words as one line; null where there are none. */
    static @Nullable String lineOrNull(@Nullable String words) {
        var line = words == null ? "" : line(words);
        return line.isEmpty() ? null : line;
    }
}
