package bot.accord.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Example questions of articles, as what is to learn from them wants them. */
final class Lesson {

    private static final Pinyin PINYIN = new Pinyin();

    final List<List<int[]>> texts = new ArrayList<>();

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

    Classifier classifier() {
        var all = texts.stream().flatMap(List::stream).toList();
        var labels = new ArrayList<Integer>();
        for (var article = 0; article < texts.size(); article++) {
            for (var i = 0; i < texts.get(article).size(); i++) {
                labels.add(article);
            }
        }
        return Classifier.learn(all, labels.stream().mapToInt(Integer::intValue).toArray(), texts.size());
    }

    Index index() {
        return Index.of(texts);
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
