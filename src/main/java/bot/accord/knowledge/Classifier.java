package bot.accord.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Tells which article a question belongs to: a linear model over {@link Terms}, learnt from the articles' example questions
 * (multinomial logistic regression by stochastic gradient descent, terms weighted by their rarity, each text of length 1).
 * Unlike a search it learns what tells two articles apart that have most of their words in common.
 *
 * <p>Weights are kept as bytes, a scale for each term, which costs nothing measurable and a quarter of the memory. Any
 * thread may use it.
 */
final class Classifier {

    private final int[] terms;
    private final float[] rarity;
    private final byte[][] weights;
    private final float[] scales;
    private final int articles;

    private Classifier(int[] terms, float[] rarity, byte[][] weights, float[] scales, int articles) {
        this.terms = terms;
        this.rarity = rarity;
        this.weights = weights;
        this.scales = scales;
        this.articles = articles;
    }

    /**
     * Learns from examples; the same examples always give the same classifier.
     *
     * @param texts the terms of each example
     * @param labels the number of the article that each belongs to, 0 to {@code articles} - 1
     */
    static Classifier learn(List<int[]> texts, int[] labels, int articles) {
        return new Learning(texts, labels, articles).learn();
    }

    /** Returns whether any term of a text was in an example. */
    boolean knows(int[] text) {
        return Arrays.stream(text).anyMatch(term -> Arrays.binarySearch(terms, term) >= 0);
    }

    /** Returns how likely each article is, by its number; they add up to 1. */
    float[] likelihoods(int[] text) {
        return softened(scores(text));
    }

    /** Returns the same for a text that goes on from another, which counts {@code share} as much. */
    float[] likelihoods(int[] text, int[] context, float share) {
        var scores = scores(text);
        var before = scores(context);
        var length = (float) Math.sqrt(1 + share * share);
        for (var i = 0; i < articles; i++) {
            scores[i] = (scores[i] + share * before[i]) / length;
        }
        return softened(scores);
    }

    private float[] scores(int[] text) {
        var scores = new float[articles];
        var rows = new int[text.length];
        var length = 0.0;
        for (var i = 0; i < text.length; i++) {
            rows[i] = Arrays.binarySearch(terms, text[i]);
            if (rows[i] >= 0) {
                length += rarity[rows[i]] * rarity[rows[i]];
            }
        }
        var unit = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        for (var row : rows) {
            if (row >= 0) {
                add(weights[row], rarity[row] * unit * scales[row], scores);
            }
        }
        return scores;
    }

    private static void add(byte[] row, float factor, float[] scores) {
        for (var i = 0; i < scores.length; i++) {
            scores[i] += factor * row[i];
        }
    }

    private static float[] softened(float[] scores) {
        var most = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            most = Math.max(most, score);
        }
        var sum = 0f;
        for (var i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** A classifier in the making. */
    private static final class Learning {

        private static final int ROUNDS = 3;
        private static final float PACE = 8;

        /** An article that is this unlikely is not told so again: that saves most of the work. */
        private static final float NEGLIGIBLE = 0.002f;

        private final List<int[]> texts;
        private final int[] labels;
        private final int articles;
        private final int[] terms;
        private final float[] rarity;
        private final float[][] weights;

        Learning(List<int[]> texts, int[] labels, int articles) {
            this.texts = texts;
            this.labels = labels;
            this.articles = articles;
            var all = texts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
            this.terms = Arrays.stream(all).distinct().toArray();
            this.rarity = rarity(all);
            this.weights = new float[terms.length][articles];
        }

        private float[] rarity(int[] all) {
            var rare = new float[terms.length];
            for (int row = 0, from = 0; row < terms.length; row++) {
                var to = from;
                while (to < all.length && all[to] == terms[row]) {
                    to++;
                }
                rare[row] = Terms.weight(terms[row]) * (float) Math.log(1 + (double) texts.size() / (to - from));
                from = to;
            }
            return rare;
        }

        Classifier learn() {
            var rows = texts.stream().map(this::rows).toArray(int[][]::new);
            var order = new int[rows.length];
            Arrays.setAll(order, i -> i);
            var random = new Random(7);
            for (var round = 0; round < ROUNDS; round++) {
                shuffle(order, random);
                var pace = PACE * (ROUNDS - round) / ROUNDS;
                for (var example : order) {
                    learn(rows[example], labels[example], pace);
                }
            }
            return packed();
        }

        private int[] rows(int[] text) {
            return Arrays.stream(text)
                    .map(term -> Arrays.binarySearch(terms, term))
                    .toArray();
        }

        private static void shuffle(int[] order, Random random) {
            for (var i = order.length - 1; i > 0; i--) {
                var other = random.nextInt(i + 1);
                var kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
        }

        private void learn(int[] rows, int label, float pace) {
            var unit = unit(rows);
            var scores = new float[articles];
            for (var row : rows) {
                add(weights[row], rarity[row] * unit, scores);
            }
            var wrong = softened(scores);
            wrong[label] -= 1;
            var count = 0;
            var which = new int[articles];
            for (var article = 0; article < articles; article++) {
                if (Math.abs(wrong[article]) > NEGLIGIBLE) {
                    which[count++] = article;
                }
            }
            for (var row : rows) {
                correct(weights[row], pace * rarity[row] * unit, wrong, which, count);
            }
        }

        private static void add(float[] row, float factor, float[] scores) {
            for (var i = 0; i < scores.length; i++) {
                scores[i] += factor * row[i];
            }
        }

        private static void correct(float[] row, float step, float[] wrong, int[] which, int count) {
            for (var i = 0; i < count; i++) {
                row[which[i]] -= step * wrong[which[i]];
            }
        }

        private float unit(int[] rows) {
            var length = 0.0;
            for (var row : rows) {
                length += rarity[row] * rarity[row];
            }
            return length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        }

        private Classifier packed() {
            var bytes = new byte[terms.length][];
            var scales = new float[terms.length];
            for (var row = 0; row < terms.length; row++) {
                scales[row] = most(weights[row]) / Byte.MAX_VALUE;
                bytes[row] = packed(weights[row], scales[row]);
            }
            return new Classifier(terms, rarity, bytes, scales, articles);
        }

        private static float most(float[] row) {
            var most = Float.MIN_NORMAL;
            for (var weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
            return most;
        }

        private static byte[] packed(float[] row, float scale) {
            var bytes = new byte[row.length];
            for (var i = 0; i < row.length; i++) {
                bytes[i] = (byte) Math.round(row[i] / scale);
            }
            return bytes;
        }
    }
}
