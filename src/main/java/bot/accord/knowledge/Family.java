package bot.accord.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Languages that are written in one script and read as one: Russian examples help a Belarusian question. Two opinions are
 * mixed: the {@link Classifier}'s, which is the sharper, and the {@link Index}'s, which is the steadier.
 */
final class Family {

    /** How much the index has to say; measured, 0.2 to 0.4 do equally well. */
    private static final float SEARCHED = 0.3f;

    /** How much the words that a question goes on from count beside its own. */
    private static final float CONTEXT = 0.7f;

    private final boolean han;
    private final Pinyin pinyin;
    private final Classifier classifier;
    private final Index index;

    private Family(boolean han, Pinyin pinyin, Classifier classifier, Index index) {
        this.han = han;
        this.pinyin = pinyin;
        this.classifier = classifier;
        this.index = index;
    }

    /** Returns a family that has learnt; {@code examples.get(n)} are those of article {@code n}, cut into tokens. */
    static Family of(List<List<List<String>>> examples, Pinyin pinyin) {
        var han = isHan(examples);
        var texts = examples.stream()
                .map(article -> article.stream()
                        .map(tokens -> Terms.of(tokens, han, pinyin))
                        .toList())
                .toList();
        var all = new ArrayList<int[]>();
        var labels = new ArrayList<Integer>();
        for (var article = 0; article < texts.size(); article++) {
            for (var text : texts.get(article)) {
                all.add(text);
                labels.add(article);
            }
        }
        var numbers = labels.stream().mapToInt(Integer::intValue).toArray();
        return new Family(han, pinyin, Classifier.learn(all, numbers, texts.size()), Index.of(texts));
    }

    private static boolean isHan(List<List<List<String>>> examples) {
        return Writing.of(examples.stream().flatMap(List::stream).toList()) == Character.UnicodeScript.HAN;
    }

    /** Returns whether anything of a text is known, so that there is something to judge by. */
    boolean knows(List<String> tokens) {
        return classifier.knows(Terms.of(tokens, han, pinyin));
    }

    /** Returns how likely each article is, by its number; they add up to 1, or to less where little is known. */
    float[] likelihoods(List<String> tokens) {
        var text = Terms.of(tokens, han, pinyin);
        return mixed(classifier.likelihoods(text), index.likelihoods(text), SEARCHED);
    }

    /** Returns the same for a text that goes on from another. */
    float[] likelihoods(List<String> tokens, List<String> context) {
        return classifier.likelihoods(Terms.of(tokens, han, pinyin), Terms.of(context, han, pinyin), CONTEXT);
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
