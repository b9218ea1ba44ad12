package bot.accord.dialog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a label may look like, and how typed words are held against one. */
final class Labels {

    /** Longer labels are cut: no client shows more on a button. */
    static final int MOST = 64;

    /** Longer words are no label, whatever ornaments and gaps they have. */
    static final int MOST_TYPED = 2 * MOST;

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ORNAMENTS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private Labels() {}

    /** Returns the label as a button can carry it: one line, not blank, not too long. */
    static String fit(String label) {
        if (isPlain(label)) {
            return label;
        }
        var line = GAPS.matcher(label).replaceAll(" ").strip();
        return line.isEmpty() ? Clean.NOTHING : cut(line, MOST);
    }

    /** Returns the text, or as much of it as fits with an ellipsis into {@code most} UTF-16 units. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + '…';
    }

    /** Returns what two spellings of one label have in common: width, case, gaps and ornaments do not count. */
    static String key(String words) {
        var folded = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var line = GAPS.matcher(folded).replaceAll(" ").strip();
        var bare = ORNAMENTS.matcher(line).replaceAll("");
        return bare.isEmpty() ? line : bare;
    }

    private static boolean isPlain(String label) {
        if (label.isBlank() || label.length() > MOST) {
            return false;
        }
        for (var i = 0; i < label.length(); i++) {
            if (label.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }
}
