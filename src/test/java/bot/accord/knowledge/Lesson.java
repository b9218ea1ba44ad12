package bot.accord.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Example questions of articles, as what is to learn from them wants them. */
final class Lesson {

    private static final Pinyin PINYIN = new Pinyin();

    private final List<List<int[]>> texts = new ArrayList<>();

    /** Adds an article with its examples. */
    Lesson article(String... examples) {
        texts.add(Stream.of(examples).map(Lesson::terms).toList());
        return this;
    }

    static int[] terms(String words) {
        return Terms.of(Tokens.of(words), false, PINYIN);
    }

    static int[] chinese(String words) {
        return Terms.of(Tokens.of(words), true, PINYIN);
    }

    /** Returns a text's terms as what was learnt numbers them. */
    int[] numbers(String words) {
        return vocabulary().numbers(terms(words));
    }

    private Vocabulary vocabulary() {
        return Vocabulary.of(texts.stream().flatMap(List::stream).toList());
    }

    private List<List<int[]>> numbered() {
        var vocabulary = vocabulary();
        return texts.stream()
                .map(article -> article.stream().map(vocabulary::numbers).toList())
                .toList();
    }

    Classifier classifier() {
        var labels = new ArrayList<Integer>();
        for (var article = 0; article < texts.size(); article++) {
            labels.addAll(Collections.nCopies(texts.get(article).size(), article));
        }
        return Classifier.learn(
                vocabulary(),
                numbered().stream().flatMap(List::stream).toList(),
                labels.stream().mapToInt(Integer::intValue).toArray(),
                texts.size());
    }

    Index index() {
        return Index.of(numbered());
    }

    /** Returns the number of the likeliest. */
    static int likeliest(float[] likely) {
        var best = 0;
        for (var i = 1; i < likely.length; i++) {
            if (likely[i] > likely[best]) {
                best = i;
            }
        }
        return best;
    }
}
