package bot.accord.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A line of an article that says how people ask: plain words, neither Markdown nor placeholders.
 *
 * @param spot where the words begin
 * @param key what two spellings of one question have in common
 */
record Question(String words, Spot spot, String key) {

    static Question of(String words, Spot spot) {
        return new Question(words, spot, key(words));
    }

    /** Width, case, gaps and signs do not count, unless there is nothing but signs. */
    private static String key(String words) {
        var folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(folded.length());
        for (var index = 0; index < folded.length(); ) {
            var point = folded.codePointAt(index);
            index += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                key.appendCodePoint(point);
            }
        }
        return key.isEmpty() ? folded : key.toString();
    }
}
