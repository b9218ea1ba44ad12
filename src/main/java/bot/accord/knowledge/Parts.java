package bot.accord.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a message: its sentences and clauses, and the two questions that it may consist of. */
final class Parts {

    /** How many clauses, and pairs of questions, are judged: each costs as much as a message of its own. */
    private static final int MOST = 8;

    /** Whoever asks two questions needs few joints; each that is looked at costs a reading of the whole message. */
    private static final int MOST_JOINTS = 16;

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern CLAUSES = Pattern.compile("[.!?;,:()\\n。！？；，：—–]+");
    private static final Pattern JOINTS = Pattern.compile(
            "[?？!！.。;；\\n]+\\s*|\\s*[,，]\\s*(?:and|и|а|і|ды)?\\s+"
                    + "|\\s+(?:and|и|а также|і|ды|а таксама|&|plus|also)\\s+"
                    + "|和|以及|跟|与|还有|并且|及|，|、",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Parts() {}

    /** Two questions in one message. */
    record Pair(List<String> first, List<String> second) {}

    /** Returns the clauses that have words enough to mean something; none where there is but one. */
    static List<List<String>> clauses(String words) {
        var clauses = CLAUSES.splitAsStream(words)
                .map(Tokens::of)
                .filter(tokens -> tokens.size() > 1)
                .limit(MOST)
                .toList();
        return clauses.size() > 1
                        || Tokens.of(words).size()
                                > clauses.stream().mapToInt(List::size).sum()
                ? clauses
                : List.of();
    }

    /** Returns the ways in which a message falls into two questions. */
    static Stream<Pair> pairs(String words, boolean han) {
        var line = closed(words);
        return JOINTS.matcher(line)
                .results()
                .limit(MOST_JOINTS)
                .map(joint -> pair(line.substring(0, joint.start()), line.substring(joint.end()), han))
                .flatMap(Optional::stream)
                .limit(MOST)
                .filter(pair -> pair.first().size() > 1);
    }

    /** Returns the words with each gap of one sign, since a search for joints goes through wide ones again and again. */
    private static String closed(String words) {
        return GAPS.matcher(words).replaceAll(gap -> gap.group().contains("\n") ? "\n" : " ");
    }

    private static Optional<Pair> pair(String one, String other, boolean han) {
        var first = Tokens.of(one);
        var second = Tokens.of(other);
        return Math.min(first.size(), second.size()) >= (han ? 3 : 1)
                ? Optional.of(new Pair(han ? first : completed(first, second), second))
                : Optional.empty();
    }

    /** In “when and where was it signed” the first question shares the words of the second. */
    private static List<String> completed(List<String> first, List<String> second) {
        return first.size() > 2
                ? first
                : Stream.concat(first.stream(), second.stream().skip(1)).toList();
    }
}
