package bot.accord.content;

import bot.accord.dialog.Phrase;
import bot.accord.dialog.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the words of the machine's own phrases. */
final class Phrases {

    private static final Map<Phrase, String> KEYS = keys();

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;

    Phrases(Faults faults, Marks marks, Texts texts) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
    }

    private static Map<Phrase, String> keys() {
        var keys = new EnumMap<Phrase, String>(Phrase.class);
        Arrays.stream(Phrase.values()).forEach(phrase -> keys.put(phrase, phrase.key()));
        return keys;
    }

    Map<Phrase, Text> read(Node.Mapping file) {
        var found = new EnumMap<Phrase, Text>(Phrase.class);
        KEYS.forEach((phrase, key) -> {
            if (file.has(key)) {
                found.put(phrase, checked(phrase, texts.text(file, key)));
            } else {
                faults.error(file.spot(), "the phrase '" + key + "' is missing", "add it");
            }
        });
        noteUnused(file, KEYS.values().stream().filter(key -> !file.has(key)).toList());
        return found;
    }

    private void noteUnused(Node.Mapping file, List<String> missing) {
        file.entries().forEach((key, entry) -> {
            if (!KEYS.containsValue(key)) {
                faults.warning(
                        entry.spot(),
                        "no phrase '" + key + "' is ever said",
                        Nearest.guessOr(key, missing, "remove it"));
            }
        });
    }

    private Text checked(Phrase phrase, Text text) {
        if (marks.knows(text)) {
            text.languages()
                    .forEach(language -> text.placeholders(language).stream()
                            .filter(name -> !phrase.placeholders().contains(name))
                            .forEach(name -> faults.error(
                                    marks.of(text, language.code()),
                                    "{" + name + "} has no value in the phrase '" + phrase.key() + "'",
                                    "it can use " + Texts.braces(phrase.placeholders()))));
        }
        return text;
    }
}
