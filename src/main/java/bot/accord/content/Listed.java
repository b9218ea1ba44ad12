package bot.accord.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The words of a list; a single one may stand without brackets. */
final class Listed {

    private Listed() {}

    static List<Node.Scalar> words(Node.Mapping mapping, String key) {
        return mapping.scalar(key)
                .<Stream<Node>>map(Stream::of)
                .orElseGet(() -> mapping.items(key).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
    }

    /** Leaves out, and notes, what stands in the list a second time. */
    static List<Node.Scalar> once(Node.Mapping mapping, String key, Faults faults) {
        var seen = new HashMap<String, Spot>();
        var once = new ArrayList<Node.Scalar>();
        for (var word : words(mapping, key)) {
            if (seen.putIfAbsent(word.text(), word.spot()) == null) {
                once.add(word);
            } else {
                faults.error(word.spot(), "'" + word.text() + "' stands here a second time", "remove one of them");
            }
        }
        return once;
    }
}
