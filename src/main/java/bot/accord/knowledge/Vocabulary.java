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

    private final Counts counts = new Counts();
    private final float[] weights;

    private Vocabulary(List<int[]> texts) {
        texts.forEach(text -> Arrays.stream(text).forEach(counts::add));
        this.weights = counts.number(texts.size() < MANY ? 1 : 2, texts.size());
    }

    /** Returns the vocabulary of texts, each given by its distinct terms. */
    static Vocabulary of(List<int[]> texts) {
        return new Vocabulary(texts);
    }

    int size() {
        return weights.length;
    }

    /** Returns how much a term counts: the more, the fewer texts have it. */
    float weight(int number) {
        return weights[number];
    }

    /** Returns the numbers of those of a text's terms that are known. */
    int[] numbers(int[] text) {
        var numbers = new int[text.length];
        var count = 0;
        for (var term : text) {
            var number = counts.number(term);
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

    /** How many texts have a term; later, the term's number. Open addressing, at most half full: boxes would cost too much. */
    private static final class Counts {

        private int[] terms = new int[1 << 12];
        private int[] values = new int[1 << 12];
        private int size;

        void add(int term) {
            if (2 * size >= terms.length) {
                grow();
            }
            var place = place(term);
            if (values[place] == 0) {
                terms[place] = term;
                size++;
            }
            values[place]++;
        }

        /** Returns where a term stands, or would. */
        private int place(int term) {
            var mask = terms.length - 1;
            var place = (term * 0x9E3779B1) >>> 8 & mask;
            while (values[place] != 0 && terms[place] != term) {
                place = place + 1 & mask;
            }
            return place;
        }

        private void grow() {
            var oldTerms = terms;
            var oldValues = values;
            terms = new int[2 * oldTerms.length];
            values = new int[terms.length];
            for (var i = 0; i < oldTerms.length; i++) {
                if (oldValues[i] != 0) {
                    var place = place(oldTerms[i]);
                    terms[place] = oldTerms[i];
                    values[place] = oldValues[i];
                }
            }
        }

        /** Puts numbers, from 1, in place of the counts of at least {@code least}; returns the terms' weights. */
        float[] number(int least, int texts) {
            var weights = new float[size];
            var number = 0;
            for (var i = 0; i < terms.length; i++) {
                var count = values[i];
                if (count >= least) {
                    weights[number] = Terms.weight(terms[i]) * (float) Math.log(1 + (double) texts / count);
                    values[i] = ++number;
                } else if (count > 0) {
                    values[i] = -1;
                }
            }
            return Arrays.copyOf(weights, number);
        }

        /** Returns a term's number, from 0; below 0 for one that has none. */
        int number(int term) {
            return values[place(term)] - 1;
        }
    }
}
