package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The directory's topics: what they are called, and which of them somebody speaks of. */
final class Topics {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Shorter words join others. */
    private static final int SHORTEST = 4;

    /** Endings change; at most so many letters of the shorter word. */
    private static final int ENDING = 3;

    private Topics() {}

    /** Returns the labels of topics; one that is no longer in the directory has none. */
    static String labels(Collection<String> topics, Directory directory, Language language) {
        var labels = topics.stream()
                .map(directory.topics()::get)
                .filter(Objects::nonNull)
                .map(label -> label.plain(language))
                .toList();
        return Commas.between(labels, language);
    }

    /**
     * Returns the ids of the topics that the words name, in whatever language and form: all of a label's words must be there,
     * or at least two of them.
     */
    static List<String> named(String words, Directory directory) {
        var folded = folded(words);
        var said = words(folded);
        return directory.topics().entrySet().stream()
                .filter(topic -> isNamed(topic, folded, said))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNamed(Map.Entry<String, Text> topic, String folded, List<String> said) {
        return topic.getValue().languages().stream()
                .map(language -> folded(topic.getValue().plain(language)))
                .anyMatch(label -> HAN.matcher(label).find() ? folded.contains(label) : isSaid(words(label), said));
    }

    private static boolean isSaid(List<String> label, List<String> said) {
        var heard = label.stream()
                .filter(word -> said.stream().anyMatch(other -> areOne(word, other)))
                .count();
        return heard > 0 && heard >= Math.min(2, label.size());
    }

    /** Returns whether two words differ in their endings alone. */
    private static boolean areOne(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST && same >= shorter - ENDING;
    }

    private static List<String> words(String folded) {
        return Arrays.stream(GAPS.split(folded))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
