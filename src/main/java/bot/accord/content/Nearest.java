package bot.accord.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what was meant by a word that is not known. */
final class Nearest {

    private Nearest() {}

    /** Returns the remedy: {@code did you mean 'home'?}, or else the list of what there is. */
    static String remedy(String word, Collection<String> known, String otherwise) {
        return guess(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() || known.size() > 12 ? otherwise : otherwise + ": " + list(known));
    }

    /** Returns the remedy: {@code did you mean 'home'?}, or else the other one. */
    static String guessOr(String word, Collection<String> known, String otherwise) {
        return guess(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }

    /** Returns the nearest known word: at most a third of its letters away, or one beginning with the other. */
    static Optional<String> guess(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String candidate) {
        return distance(word, candidate) <= Math.max(1, candidate.length() / 3)
                || (Math.min(word.length(), candidate.length()) > 1
                        && (word.startsWith(candidate) || candidate.startsWith(word)));
    }

    static String list(Collection<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }

    /** Counts the letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var next = new int[other.length() + 1];
            next[0] = line;
            for (var column = 1; column <= other.length(); column++) {
                var change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                next[column] = Math.min(Math.min(next[column - 1], row[column]) + 1, row[column - 1] + change);
                if (swapped(one, line, other, column)) {
                    next[column] = Math.min(next[column], before[column - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[other.length()];
    }

    private static boolean swapped(String one, int line, String other, int column) {
        return line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
    }
}
