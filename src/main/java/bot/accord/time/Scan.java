package bot.accord.time;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words cut into tokens.
 *
 * @param text the words with full-width and other compatible characters made plain, in their own case
 * @param tokens without the words and signs that say nothing, such as {@code the} and commas
 */
record Scan(String text, List<Token> tokens) {

    private static final Lexicon LEXICON = new Lexicon();
    private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)\\b([ap])\\.\\s?m\\b\\.?");

    static Scan of(String words) {
        var text = HALF_OF_DAY
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("$1m")
                .strip();
        return new Scan(text, new Cutter(text, LEXICON).tokens());
    }

    int size() {
        return tokens.size();
    }
}
