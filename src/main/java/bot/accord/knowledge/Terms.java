package bot.accord.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is compared by: its words in their common spelling, their groups of 3 and 4 letters, Chinese characters alone
 * and in pairs, and groups of 3 to 5 letters of how those are read. Letters in groups make up for typing errors and endings,
 * readings for homophones and for Chinese typed in Latin letters.
 *
 * <p>A term is a number: a hash whose last two bits say what kind it is. Two terms that share a number by chance are taken
 * for one, which with a few ten thousand among four billion hardly happens.
 */
final class Terms {

    private static final int WORD = 0;
    private static final int GROUP = 1;
    private static final int HAN = 2;
    private static final int READING = 3;
    private static final int SHORTEST_READING = 3;
    private static final int LONGEST_READING = 5;
    private static final float[] WEIGHTS = {1, 0.6f, 1, 0.4f};

    private int[] terms = new int[64];
    private int count;

    private final Pinyin pinyin;

    private Terms(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * Returns the terms of a text, each once, in ascending order.
     *
     * @param han whether the text is Chinese: then Latin letters alone are taken for a reading
     */
    static int[] of(List<String> tokens, boolean han, Pinyin pinyin) {
        var terms = new Terms(pinyin);
        if (han && tokens.stream().noneMatch(Tokens::isHan)) {
            terms.latin(String.join("", tokens));
        } else {
            terms.words(tokens);
            terms.characters(tokens);
            if (han) {
                terms.readings(tokens);
            }
        }
        return terms.distinct();
    }

    /** Returns how much a term counts before its rarity does. */
    static float weight(int term) {
        return WEIGHTS[term & 3];
    }

    /** Latin letters in Chinese: a reading, or a word such as OK that is too short for one. */
    private void latin(String letters) {
        groups(READING, letters, SHORTEST_READING, LONGEST_READING);
        if (!letters.isEmpty() && letters.length() < SHORTEST_READING) {
            add(WORD, letters, 0, letters.length());
        }
    }

    private void words(List<String> tokens) {
        for (var token : tokens) {
            if (!Tokens.isHan(token)) {
                var word = Spelling.fold(token);
                add(WORD, word, 0, word.length());
                groups(GROUP, '_' + word + '_', 3, 4);
            }
        }
    }

    private void characters(List<String> tokens) {
        var previous = "";
        for (var token : tokens) {
            if (Tokens.isHan(token)) {
                add(HAN, token, 0, token.length());
                if (!previous.isEmpty()) {
                    var pair = previous + token;
                    add(HAN, pair, 0, pair.length());
                }
                previous = token;
            } else {
                previous = "";
            }
        }
    }

    private void readings(List<String> tokens) {
        var reading = new StringBuilder();
        for (var token : tokens) {
            if (Tokens.isHan(token)) {
                reading.append(pinyin.of(token));
            } else {
                groups(READING, reading.toString(), SHORTEST_READING, LONGEST_READING);
                reading.setLength(0);
            }
        }
        groups(READING, reading.toString(), SHORTEST_READING, LONGEST_READING);
    }

    private void groups(int kind, String text, int least, int most) {
        for (var length = least; length <= most; length++) {
            for (var from = 0; from + length <= text.length(); from++) {
                add(kind, text, from, from + length);
            }
        }
    }

    private void add(int kind, String text, int from, int to) {
        var hash = 0x811C9DC5;
        for (var i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        terms[count++] = ((hash * 0x2C1B3C6D) << 2) | kind;
    }

    private int[] distinct() {
        Arrays.sort(terms, 0, count);
        var kept = 0;
        for (var i = 0; i < count; i++) {
            if (i == 0 || terms[i] != terms[i - 1]) {
                terms[kept++] = terms[i];
            }
        }
        return Arrays.copyOf(terms, kept);
    }
}
