package bot.accord.contact;

import bot.accord.dialog.Directory;
import bot.accord.dialog.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which topics and organisations some words name. A word of a label counts the more, the fewer labels have it: {@code plasma}
 * names a topic, {@code energy} any of several.
 */
final class Naming {

    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?![\\p{L}\\p{N}])");
    private static final double HALF = 0.5;

    /** Shorter words of a label tell nothing: {@code and}. */
    private static final int SHORTEST = 4;

    private static final double CLOSE = 0.01;

    private final Map<String, List<Label>> topics = new LinkedHashMap<>();
    private final Map<String, List<Label>> organisations = new LinkedHashMap<>();

    /**
     * @param others labels of the organisations that are none of the directory's, by their keys
     */
    Naming(Directory directory, Map<String, String> others) {
        directory.topics().forEach((id, label) -> topics.put(id, labels(label)));
        directory.organisations().forEach((id, label) -> organisations.put(id, labels(label)));
        others.forEach((key, label) -> organisations.put(key, List.of(Label.of(label))));
    }

    private static List<Label> labels(Text label) {
        return label.languages().stream()
                .map(label::plain)
                .distinct()
                .map(Label::of)
                .toList();
    }

    /**
     * What some words name.
     *
     * @param isSure whether they name the topics by more than half of their labels
     */
    record Named(List<String> topics, List<String> organisations, boolean isSure) {}

    /** @param shorts words by which alone it is known: {@code NASB} */
    private record Label(List<Word> words, List<Word> shorts) {

        static Label of(String label) {
            var shorts = SHORT.matcher(label)
                    .results()
                    .flatMap(found -> Word.all(found.group()).stream())
                    .toList();
            var words = Word.all(label).stream()
                    .distinct()
                    .filter(word -> word.isHan() || word.spelling().length() >= SHORTEST)
                    .filter(word -> !shorts.contains(word))
                    .toList();
            return new Label(words, shorts);
        }
    }

    Named in(String words) {
        var said = new ArrayList<>(Word.all(words));
        var weights = new HashMap<Word, Double>();
        var spelt = named(labels -> share(labels, said, weights) >= HALF);
        var shortened = named(labels -> isShort(labels, said));
        // what spells out an organisation names no topic besides
        spelt.stream()
                .flatMap(key -> organisations.getOrDefault(key, List.of()).stream())
                .forEach(label -> said.removeIf(word -> isIn(word, label.words())));
        var named = best(said, weights);
        var isSure =
                named.stream().allMatch(id -> share(topics.getOrDefault(id, List.of()), said, weights) > HALF + CLOSE);
        return new Named(
                named,
                Stream.concat(spelt.stream(), shortened.stream()).distinct().toList(),
                isSure);
    }

    private List<String> named(Predicate<List<Label>> isNamed) {
        return organisations.entrySet().stream()
                .filter(entry -> isNamed.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isShort(List<Label> labels, List<Word> said) {
        return labels.stream()
                .flatMap(label -> label.shorts().stream())
                .anyMatch(
                        word -> said.stream().anyMatch(other -> other.spelling().equals(word.spelling())));
    }

    /** Returns all that a word of their own names; where there is none such, those that are named best. */
    private List<String> best(List<Word> said, Map<Word, Double> weights) {
        var scores = new LinkedHashMap<String, Double>();
        topics.forEach((id, labels) -> scores.put(id, score(labels, said, weights)));
        var most =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var enough = Math.min(1, most) - CLOSE;
        return most == 0
                ? List.of()
                : scores.entrySet().stream()
                        .filter(entry -> entry.getValue() >= enough)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private double score(List<Label> labels, List<Word> said, Map<Word, Double> weights) {
        return labels.stream()
                .mapToDouble(label -> heard(label, said, weights))
                .max()
                .orElse(0);
    }

    private double share(List<Label> labels, List<Word> said, Map<Word, Double> weights) {
        return labels.stream()
                .filter(label -> !label.words().isEmpty())
                .mapToDouble(label -> heard(label, said, weights) / heard(label, label.words(), weights))
                .max()
                .orElse(0);
    }

    private double heard(Label label, List<Word> said, Map<Word, Double> weights) {
        return label.words().stream()
                .filter(word -> isIn(word, said))
                .mapToDouble(word -> weights.computeIfAbsent(word, this::weight))
                .sum();
    }

    private double weight(Word word) {
        var having =
                topics.values().stream().filter(labels -> has(labels, word)).count()
                        + organisations.values().stream()
                                .filter(labels -> has(labels, word))
                                .count();
        return 1.0 / Math.max(1, having);
    }

    private static boolean has(List<Label> labels, Word word) {
        return labels.stream().anyMatch(label -> isIn(word, label.words()));
    }

    private static boolean isIn(Word word, List<Word> words) {
        return words.stream().anyMatch(word::isLike);
    }
}
