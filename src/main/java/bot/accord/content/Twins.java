package bot.accord.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds questions that stand in two places: nobody could tell which of them is to be answered. */
final class Twins {

    private Twins() {}

    static void note(List<ArticleFile> files, Faults faults) {
        var places = new HashMap<String, Map<String, Spot>>();
        for (var file : files) {
            for (var passage : file.passages()) {
                var seen = places.computeIfAbsent(passage.language(), _ -> new HashMap<>());
                passage.questions().forEach(question -> note(question, seen, faults));
            }
        }
    }

    private static void note(Question question, Map<String, Spot> seen, Faults faults) {
        var earlier = seen.putIfAbsent(question.key(), question.spot());
        if (earlier != null) {
            faults.error(
                    question.spot(),
                    "'" + question.words() + "' is also asked in " + earlier.seenFrom(question.spot()),
                    "keep one of them");
        }
    }
}
