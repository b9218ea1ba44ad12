package bot.accord.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Languages that are written in one script and read as one: Russian examples help a Belarusian question.
 *
 * <p>The {@link Classifier} judges. Where it is in doubt an {@link Index} of examples and answers is asked as well, which is
 * made later: the fewer examples there are to learn from, the more it adds. Any thread may use it.
 */
final class Family {

    /** From here on the classifier needs no second opinion, which takes ten times as long. */
    private static final float CLEAR = 0.8f;

    /** How much the index has to say; measured, 0.2 to 0.4 do equally well. */
    private static final float SEARCHED = 0.3f;

    /** How many of a text's terms the index looks for: more take longer and find nothing else. */
    private static final int TELLING = 16;

    /** How much the words that a question goes on from count beside its own. */
    private static final float CONTEXT = 0.7f;

    private final boolean han;
    private final Pinyin pinyin;
    private final Vocabulary vocabulary;
    private final Classifier classifier;
    private volatile @Nullable Index index;

    private Family(List<List<List<String>>> examples, Pinyin pinyin) {
        this.han = isHan(examples);
        this.pinyin = pinyin;
        var terms = examples.stream()
                .map(article -> article.stream().map(this::terms).toList())
                .toList();
        this.vocabulary = Vocabulary.of(terms.stream().flatMap(List::stream).toList());
        var numbers = terms.stream()
                .map(article -> article.stream().map(vocabulary::numbers).toList())
                .toList();
        var labels = IntStream.range(0, numbers.size())
                .flatMap(article -> numbers.get(article).stream().mapToInt(_ -> article))
                .toArray();
        var texts = numbers.stream().flatMap(List::stream).toList();
        this.classifier = Classifier.learn(vocabulary, texts, labels, examples.size());
    }

    /** Returns a family that has learnt; {@code examples.get(n)} are those of article {@code n}, cut into tokens. */
    static Family of(List<List<List<String>>> examples, Pinyin pinyin) {
        return new Family(examples, pinyin);
    }

    /** Makes the index; {@code texts.get(n)} are those by which article {@code n} is found, cut into tokens. */
    void index(List<List<List<String>>> texts) {
        index = Index.of(texts.stream()
                .map(article -> article.stream().map(this::numbers).toList())
                .toList());
    }

    private static boolean isHan(List<List<List<String>>> examples) {
        return Writing.of(examples.stream().flatMap(List::stream).toList()) == Character.UnicodeScript.HAN;
    }

    /** Returns whether anything of a text is known, so that there is something to judge by. */
    boolean knows(List<String> tokens) {
        return numbers(tokens).length > 0;
    }

    /** Returns how likely each article is, by its number; they add up to 1, or to less where little is known. */
    float[] likelihoods(List<String> tokens) {
        var text = numbers(tokens);
        var learnt = classifier.likelihoods(text);
        var searched = index;
        return searched == null || isClear(learnt)
                ? learnt
                : mixed(learnt, searched.likelihoods(vocabulary.rarest(text, TELLING)), SEARCHED);
    }

    private static boolean isClear(float[] likely) {
        for (var likelihood : likely) {
            if (likelihood >= CLEAR) {
                return true;
            }
        }
        return false;
    }

    /** Returns the same for a part of a text, by the classifier alone, which takes a tenth of the index's time. */
    float[] ofPart(List<String> tokens) {
        return classifier.likelihoods(numbers(tokens));
    }

    /** Returns the same for a text that goes on from another. */
    float[] likelihoods(List<String> tokens, List<String> context) {
        return classifier.likelihoods(numbers(tokens), numbers(context), CONTEXT);
    }

    private int[] numbers(List<String> tokens) {
        return vocabulary.numbers(terms(tokens));
    }

    private int[] terms(List<String> tokens) {
        return Terms.of(tokens, han, pinyin);
    }

    /** Returns whether a text is written without gaps between its words. */
    boolean isHan() {
        return han;
    }

    /** Adds to the first opinion {@code share} of the second. */
    static float[] mixed(float[] first, float[] second, float share) {
        var mixed = new float[first.length];
        for (var i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - share) * first[i] + share * second[i];
        }
        return mixed;
    }
}
