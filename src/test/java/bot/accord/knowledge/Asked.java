package bot.accord.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of a test set.
 *
 * @param previous the question before it, empty for none
 * @param expect what the text of the answer must contain, all of it
 * @param reject what it must not contain
 * @param answers from each group one article must answer; {@code off} stands for none; empty where {@code expect} decides
 */
record Asked(
        String id,
        String language,
        String kind,
        String text,
        String previous,
        List<Pattern> expect,
        List<Pattern> reject,
        List<List<String>> answers) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.DOTALL
            | Pattern.MULTILINE;

    /** Reads a set from {@code questions/}: a JSON object a line. */
    static List<Asked> of(String set) {
        try (var in = Asked.class.getResourceAsStream("/questions/" + set + ".jsonl")) {
            if (in == null) {
                throw new IllegalArgumentException("no set of questions '" + set + "'");
            }
            var json = JsonMapper.shared();
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> asked(json.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(JsonNode node) {
        return new Asked(
                node.path("id").asString(),
                node.path("lang").asString(),
                node.path("kind").asString(),
                node.path("text").asString(),
                node.path("previous").asString(""),
                patterns(node.path("expect")),
                patterns(node.path("reject")),
                groups(node));
    }

    private static List<Pattern> patterns(JsonNode expressions) {
        return words(expressions).stream()
                .map(expression -> Pattern.compile(expression, FLAGS & ~Pattern.MULTILINE))
                .toList();
    }

    private static List<List<String>> groups(JsonNode node) {
        if (node.has("both")) {
            return StreamSupport.stream(node.path("both").spliterator(), false)
                    .map(Asked::words)
                    .toList();
        }
        return node.has("answers") ? List.of(words(node.path("answers"))) : List.of();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Returns whether the desk is to admit that it does not know. */
    boolean isBeyond() {
        return kind.equals("unstated") || kind.equals("out_of_scope");
    }

    /** Returns whether the way on counts, which may stand on a button. */
    boolean isWay() {
        return kind.equals("navigation") || kind.equals("small_talk");
    }
}
