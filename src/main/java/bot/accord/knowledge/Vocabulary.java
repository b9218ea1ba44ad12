package bot.accord.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The {@link Terms} that more than one example has, numbered from 0; what one alone has teaches little about other texts. Of
 * few texts all terms are kept, since one that stands alone may be all that tells an article. Any thread may use it.
 */
final class Vocabulary {

    /** So many texts have words enough in common. */
    private static final int MANY = 2_000;

    private final int[] terms;
    private final float[] weights;

    private Vocabulary(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Returns the vocabulary of texts, each given by its distinct terms. */
    static Vocabulary of(List<int[]> texts) {
        var all = texts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        var terms = texts.size() < MANY ? IntStream.of(all).distinct().toArray() : repeated(all);
        return new Vocabulary(terms, weights(terms, all, texts.size()));
    }

    private static int[] repeated(int[] sorted) {
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] == sorted[i - 1] && (i == 1 || sorted[i - 2] != sorted[i]))
                .map(i -> sorted[i])
                .toArray();
    }

    private static float[] weights(int[] terms, int[] sorted, int texts) {
        var weights = new float[terms.length];
        var from = 0;
        for (var term = 0; term < terms.length; term++) {
            while (sorted[from] != terms[term]) {
                from++;
            }
            var to = from;
            while (to < sorted.length && sorted[to] == terms[term]) {
                to++;
            }
            weights[term] = Terms.weight(terms[term]) * (float) Math.log(1 + (double) texts / (to - from));
            from = to;
        }
        return weights;
    }

    int size() {
        return terms.length;
    }

    /** Returns how much a term counts: the more, the fewer texts have it. */
    float weight(int number) {
        return weights[number];
    }

    /** Returns the numbers of those of a text's terms that are known, in ascending order. */
    int[] numbers(int[] text) {
        var numbers = new int[text.length];
        var count = 0;
        for (var term : text) {
            var number = Arrays.binarySearch(terms, term);
            if (number >= 0) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Returns those of a text's terms that count most, at most {@code most} of them. */
    int[] rarest(int[] text, int most) {
        return text.length <= most
                ? text
                : IntStream.of(text)
                        .boxed()
                        .sorted((one, other) -> Float.compare(weights[other], weights[one]))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }
}
