package bot.accord.knowledge;

import java.util.List;
import java.util.Random;

/**
 * Tells which article a question belongs to: a linear model over the terms of a {@link Vocabulary}, learnt from the articles'
 * example questions (multinomial logistic regression by stochastic gradient descent, each text of length 1). Unlike a search
 * it learns what tells two articles apart that have most of their words in common.
 *
 * <p>Weights are kept as bytes, a scale for each term, which costs nothing measurable and saves three quarters of the memory.
 * Any thread may use it.
 */
final class Classifier {

    private final Vocabulary vocabulary;
    private final byte[][] weights;
    private final float[] scales;
    private final int articles;

    private Classifier(Vocabulary vocabulary, byte[][] weights, float[] scales, int articles) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
        this.articles = articles;
    }

    /**
     * Learns from examples; the same examples always give the same classifier.
     *
     * @param texts the numbers of each example's terms
     * @param labels the number of the article that each belongs to, 0 to {@code articles} - 1
     */
    static Classifier learn(Vocabulary vocabulary, List<int[]> texts, int[] labels, int articles) {
        var learning = new Learning(vocabulary, articles);
        learning.learn(texts, labels);
        return learning.learnt();
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
        var unit = unit(vocabulary, text);
        for (var term : text) {
            var factor = vocabulary.weight(term) * unit * scales[term];
            var row = weights[term];
            for (var i = 0; i < articles; i++) {
                scores[i] += factor * row[i];
            }
        }
        return scores;
    }

    /** Returns what makes the text's length 1, in the sense of geometry. */
    private static float unit(Vocabulary vocabulary, int[] text) {
        var length = 0.0;
        for (var term : text) {
            length += vocabulary.weight(term) * vocabulary.weight(term);
        }
        return length == 0 ? 0 : (float) (1 / Math.sqrt(length));
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

        /** So often all examples are gone through, in another order each time. */
        private static final int ROUNDS = 3;

        /** How far the first round's steps go; the later ones' are shorter, so that the weights settle. */
        private static final float PACE = 6;

        /** Any number does, as long as it stays: the same examples are to give the same classifier. */
        private static final int SEED = 7;

        /** An article that is this unlikely is not told so again: that saves most of the work. */
        private static final float NEGLIGIBLE = 0.002f;

        /** An example that is this near to certain is not repeated. */
        private static final float KNOWN = 0.03f;

        private final Vocabulary vocabulary;
        private final int articles;
        private final float[][] weights;

        /** The articles that the present example has something to teach about, the first {@code count}. */
        private final int[] concerned;

        private int count;

        Learning(Vocabulary vocabulary, int articles) {
            this.vocabulary = vocabulary;
            this.articles = articles;
            this.weights = new float[vocabulary.size()][articles];
            this.concerned = new int[articles];
        }

        void learn(List<int[]> texts, int[] labels) {
            var random = new Random(SEED);
            var known = new boolean[texts.size()];
            for (var round = 0; round < ROUNDS; round++) {
                var pace = PACE * (ROUNDS - round) / ROUNDS;
                for (var example : order(texts.size(), random)) {
                    if (!known[example]) {
                        known[example] = learn(texts.get(example), labels[example], pace);
                    }
                }
            }
        }

        private static int[] order(int size, Random random) {
            var order = new int[size];
            for (var i = 0; i < size; i++) {
                var place = random.nextInt(i + 1);
                order[i] = order[place];
                order[place] = i;
            }
            return order;
        }

        /** Returns whether it was known already. */
        private boolean learn(int[] text, int label, float pace) {
            var unit = unit(vocabulary, text);
            var wrong = softened(scores(text, unit));
            wrong[label] -= 1;
            concern(wrong);
            for (var term : text) {
                var step = pace * vocabulary.weight(term) * unit;
                var row = weights[term];
                for (var i = 0; i < count; i++) {
                    row[concerned[i]] -= step * wrong[concerned[i]];
                }
            }
            return wrong[label] > -KNOWN;
        }

        private float[] scores(int[] text, float unit) {
            var scores = new float[articles];
            for (var term : text) {
                var factor = vocabulary.weight(term) * unit;
                var row = weights[term];
                for (var i = 0; i < articles; i++) {
                    scores[i] += factor * row[i];
                }
            }
            return scores;
        }

        private void concern(float[] wrong) {
            count = 0;
            for (var article = 0; article < articles; article++) {
                if (Math.abs(wrong[article]) > NEGLIGIBLE) {
                    concerned[count++] = article;
                }
            }
        }

        Classifier learnt() {
            var bytes = new byte[weights.length][];
            var scales = new float[weights.length];
            for (var term = 0; term < weights.length; term++) {
                scales[term] = most(weights[term]) / Byte.MAX_VALUE;
                bytes[term] = packed(weights[term], scales[term]);
            }
            return new Classifier(vocabulary, bytes, scales, articles);
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
