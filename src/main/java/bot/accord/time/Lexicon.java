package bot.accord.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of time in four languages, read from {@code words.txt}. Any thread may use it. */
final class Lexicon {

    static final String TABLE = "words.txt";

    private final Map<String, List<Meaning>> words = new HashMap<>();
    private final Map<String, List<Meaning>> stems = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();

    Lexicon() {
        Resource.lines(TABLE).forEach(this::read);
    }

    private void read(String line) {
        var colon = line.indexOf(':');
        var head = line.substring(0, colon).split(" ", -1);
        var listed = line.substring(colon + 1).strip().split(" ", -1);
        if (head[0].equals("as")) {
            var said = List.of(head).subList(1, head.length);
            List.of(listed).forEach(word -> phrases.put(Folding.word(word), said));
        } else {
            read(
                    Kind.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                    head.length > 1 ? head[1] : "0",
                    listed);
        }
    }

    private void read(Kind kind, String value, String[] listed) {
        var number = kind == Kind.PART
                ? PartOfDay.valueOf(value.toUpperCase(Locale.ROOT)).first()
                : Integer.parseInt(value);
        var sure = true;
        for (var word : listed) {
            if (word.equals("~")) {
                sure = false;
            } else {
                add(word, new Meaning(kind, number, sure));
            }
        }
    }

    private void add(String word, Meaning meaning) {
        var table = word.endsWith("*") ? stems : words;
        table.computeIfAbsent(Folding.word(word.replace("*", "")), _ -> new ArrayList<>())
                .add(meaning);
    }

    /** Returns what a folded word means, by itself or by its longest known beginning; empty where it is not known. */
    List<Meaning> meanings(String word) {
        var whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (var length = word.length(); length > 0; length--) {
            var stem = stems.get(word.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return List.of();
    }

    /** Returns the words that a folded word stands for: {@code tonight} for {@code today evening}; mostly itself. */
    List<String> said(String word) {
        return phrases.getOrDefault(word, List.of(word));
    }

    /** Returns whether a folded word is known as it stands. */
    boolean has(String word) {
        return words.containsKey(word) || phrases.containsKey(word);
    }
}
