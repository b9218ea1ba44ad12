package bot.accord.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tokens that are written as a {@link Template} says.
 *
 * @param to the place behind the last of them
 * @param values by the names of the template's places
 */
record Match(Scan scan, int from, int to, Map<String, Integer> values) {

    /** Returns the value of a place that the template always has. */
    int at(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    int at(String name, int otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the words as they were typed. */
    String words() {
        return scan.text()
                .substring(tokens().getFirst().from(), tokens().getLast().to());
    }

    boolean hasNumber() {
        return tokens().stream().anyMatch(token -> !token.digits().isEmpty());
    }

    /** Returns whether a word of one of these kinds stands first in it or before it. */
    boolean follows(Kind... kinds) {
        var around = scan.tokens().subList(Math.max(0, from - 1), from + 1);
        return Arrays.stream(kinds).anyMatch(kind -> around.stream().anyMatch(token -> token.is(kind)));
    }

    List<Token> tokens() {
        return scan.tokens().subList(from, to);
    }
}
