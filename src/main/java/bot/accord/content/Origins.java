package bot.accord.content;

import bot.accord.dialog.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What answers are taken from: the {@code sources} of {@code accord.yaml}. Any thread may use it. */
final class Origins {

    private final Map<String, Text> texts;
    private final Map<String, Node.Entry> entries;
    private final Faults faults;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * @param texts what is shown, by the sources' ids
     * @param entries where they were written
     */
    Origins(Map<String, Text> texts, Map<String, Node.Entry> entries, Faults faults) {
        this.texts = Map.copyOf(texts);
        this.entries = entries;
        this.faults = faults;
    }

    /** Returns what is shown for a source; empty, and a fault noted, where there is no such one. */
    Optional<Text> text(Node.Scalar id) {
        var text = texts.get(id.text());
        if (text == null) {
            faults.error(
                    id.spot(),
                    "accord.yaml has no source '" + id.text() + "'",
                    Nearest.remedy(id.text(), texts.keySet(), "add it to its sources"));
        } else {
            used.add(id.text());
        }
        return Optional.ofNullable(text);
    }

    /** Notes the sources that nothing names; to be asked when all has been read. */
    void noteUnused() {
        entries.forEach((id, entry) -> {
            if (!used.contains(id)) {
                faults.warning(entry.spot(), "nothing is taken from '" + id + "'", "remove it");
            }
        });
    }
}
