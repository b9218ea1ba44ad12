package bot.accord.knowledge;

import java.util.List;

/** How often which three letters follow one another, a word's edges counted as letters; a hash takes the place of a table. */
final class Trigrams {

    private static final int BUCKETS = 1 << 13;

    /** How much of all likelihood is left to those never seen: the same for each language, however much of it was read. */
    private static final float UNSEEN = 0.02f;

    /** A longer word is no word. */
    private static final int LONGEST = 30;

    private final int[] seen = new int[BUCKETS];
    private int all;

    boolean isEmpty() {
        return all == 0;
    }

    void learn(List<String> words) {
        for (var word : words) {
            for (var i = 0; i < word.length(); i++) {
                seen[bucket(word, i)]++;
                all++;
            }
        }
    }

    /** Returns the natural logarithm of how likely the words are. */
    float likelihood(List<String> words) {
        var sum = 0f;
        for (var word : words) {
            for (var i = 0; i < Math.min(word.length(), LONGEST); i++) {
                sum += (float) Math.log((1 - UNSEEN) * seen[bucket(word, i)] / Math.max(1, all) + UNSEEN / BUCKETS);
            }
        }
        return sum;
    }

    /** Returns where the letter of this index stands with its two neighbours. */
    private static int bucket(String word, int index) {
        var before = index == 0 ? '_' : word.charAt(index - 1);
        var after = index == word.length() - 1 ? '_' : word.charAt(index + 1);
        var hash = (before * 31 + word.charAt(index)) * 0x9E3779B1 + after * 0x85EBCA6B;
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
