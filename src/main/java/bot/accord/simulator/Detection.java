package bot.accord.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds in a text what Telegram marks by itself: commands, mentions, addresses. */
final class Detection {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_/<>@.])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_/<>])";
    private static final String DOMAINS = "com|org|net|by|ru|cn|io|eu|info|gov|edu|int|me|bot|de|uk|ch|dev";

    private static final Map<String, Pattern> KINDS = kinds();

    private Detection() {}

    private static Map<String, Pattern> kinds() {
        var kinds = new LinkedHashMap<String, Pattern>();
        kinds.put("url", Pattern.compile("(?i)\\b(?:https?|tg|ton)://[^\\s<>\"«»“”]*[^\\s<>\"«»“”.,;:!?()\\[\\]{}']"));
        kinds.put("email", Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,24}\\b"));
        kinds.put(
                "bot_command",
                Pattern.compile(NO_WORD_BEFORE + "/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?" + NO_WORD_AFTER));
        kinds.put("mention", Pattern.compile(NO_WORD_BEFORE + "@[A-Za-z][A-Za-z0-9_]{2,31}" + NO_WORD_AFTER));
        kinds.put(
                "url ",
                Pattern.compile("(?i)" + NO_WORD_BEFORE + "(?:[\\p{L}\\p{N}-]+\\.)+(?:" + DOMAINS + ")"
                        + "(?![\\p{L}\\p{N}_-])(?:/[^\\s<>\"«»]*[^\\s<>\"«».,;:!?()\\[\\]{}'])?"));
        kinds.put("phone_number", Pattern.compile("(?<![\\p{N}+])\\+\\d(?:[ ()-]{0,2}\\d){8,14}(?!\\d)"));
        kinds.put("hashtag", Pattern.compile("(?<![\\p{L}\\p{N}_#&])#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*"));
        return kinds;
    }

    /** Returns {@code given} and what is found beside it, in order; nothing is found inside code or links. */
    static List<ObjectNode> with(List<ObjectNode> given, String text) {
        var all = new ArrayList<>(given);
        var taken = new ArrayList<>(given.stream().filter(Detection::closed).toList());
        KINDS.forEach((kind, pattern) -> {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var found = Json.object()
                        .put("type", kind.strip())
                        .put("offset", matcher.start())
                        .put("length", matcher.end() - matcher.start());
                if (taken.stream().noneMatch(other -> overlap(other, found))) {
                    taken.add(found);
                    all.add(found);
                }
            }
        });
        all.sort(order());
        return all;
    }

    static Comparator<JsonNode> order() {
        return Comparator.<JsonNode>comparingInt(Detection::offset).thenComparingInt(node -> -length(node));
    }

    private static boolean closed(JsonNode entity) {
        return switch (entity.path("type").asString("")) {
            case "code", "pre", "text_link", "text_mention", "custom_emoji" -> true;
            default -> false;
        };
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return offset(one) < offset(other) + length(other) && offset(other) < offset(one) + length(one);
    }

    private static int offset(JsonNode entity) {
        return entity.path("offset").asInt(0);
    }

    private static int length(JsonNode entity) {
        return entity.path("length").asInt(0);
    }
}
