package bot.accord.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reads the HTML that the Bot API takes, as strictly as it does; one object reads one text. */
final class Html {

    private record Open(String tag, Map<String, String> attributes, int offset) {}

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("tg-time", "date_time"),
            Map.entry("pre", "pre"),
            Map.entry("code", "code"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("a", "text_link"));
    private static final Set<String> NAMED = Set.of("lt", "gt", "amp", "quot");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<ObjectNode> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private Html(String source) {
        this.source = source;
    }

    /** Returns the text without its tags, and what they mark. */
    static Formatted read(String source) {
        return new Html(source).read();
    }

    private Formatted read() {
        while (at < source.length()) {
            switch (source.charAt(at)) {
                case '<' -> tag();
                case '&' -> text.append(reference());
                default -> text.append(source.charAt(at++));
            }
        }
        if (!open.isEmpty()) {
            throw fault("Can't find end tag corresponding to start tag \""
                    + open.element().tag() + "\"");
        }
        entities.sort(Detection.order());
        return new Formatted(text.toString(), merged());
    }

    /** A {@code pre} that holds nothing but {@code code} with a language is one entity. */
    private List<ObjectNode> merged() {
        var kept = new ArrayList<>(entities);
        for (var pre : entities) {
            if (pre.path("type").asString("").equals("pre")) {
                kept.removeIf(code -> {
                    var inside = code.path("type").asString("").equals("code")
                            && code.path("offset").equals(pre.path("offset"))
                            && code.path("length").equals(pre.path("length"));
                    if (inside && code.has("language")) {
                        pre.set("language", code.path("language"));
                    }
                    return inside;
                });
            }
        }
        kept.stream()
                .filter(node -> node.path("type").asString("").equals("code"))
                .forEach(node -> node.remove("language"));
        return kept;
    }

    private void tag() {
        if (source.startsWith("</", at)) {
            end();
        } else {
            start();
        }
    }

    private void start() {
        var begin = at++;
        var name = name();
        if (at >= source.length()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        if (!ENTITIES.containsKey(name)) {
            throw fault("Unsupported start tag \"" + name + "\" at byte offset " + bytes(begin));
        }
        var attributes = new HashMap<String, String>();
        while (skipSpace() != '>') {
            attribute(name, begin, attributes);
        }
        at++;
        if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
            throw fault("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(begin));
        }
        open.push(new Open(name, attributes, text.length()));
    }

    private void attribute(String tag, int begin, Map<String, String> attributes) {
        if (at >= source.length()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        var from = at;
        while (at < source.length() && !isSpace(source.charAt(at)) && "=>".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        var name = source.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw fault("Empty attribute name in the tag \"" + tag + "\" at byte offset " + bytes(begin));
        }
        if (skipSpace() != '=') {
            if (tag.equals("blockquote") && name.equals("expandable")) {
                attributes.put(name, "");
                return;
            }
            throw fault("Expected equal sign in declaration of an attribute of the tag \"" + tag + "\" at byte offset "
                    + bytes(begin));
        }
        at++;
        var quote = skipSpace();
        attributes.put(name, quote == '"' || quote == '\'' ? quoted(quote, begin) : token(begin));
    }

    private String quoted(char quote, int begin) {
        at++;
        var value = new StringBuilder();
        while (at < source.length() && source.charAt(at) != quote) {
            if (source.charAt(at) == '&') {
                value.append(reference());
            } else {
                value.append(source.charAt(at++));
            }
        }
        if (++at >= source.length()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        return value.toString();
    }

    private String token(int begin) {
        var from = at;
        while (at < source.length() && isToken(source.charAt(at))) {
            at++;
        }
        if (at >= source.length()) {
            throw fault("Unclosed start tag at byte offset " + bytes(begin));
        }
        if (!isSpace(source.charAt(at)) && source.charAt(at) != '>') {
            throw fault("Unexpected end of name token at byte offset " + bytes(from));
        }
        return source.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private void end() {
        var begin = at;
        if (open.isEmpty()) {
            throw fault("Unexpected end tag at byte offset " + bytes(begin));
        }
        at += 2;
        var name = name();
        if (skipSpace() != '>') {
            throw fault("Unclosed end tag at byte offset " + bytes(begin));
        }
        at++;
        var opened = open.pop();
        if (!name.isEmpty() && !name.equals(opened.tag())) {
            throw fault("Unmatched end tag at byte offset " + bytes(begin) + ", expected \"</" + opened.tag()
                    + ">\", found \"</" + name + ">\"");
        }
        if (text.length() > opened.offset()) {
            mark(opened);
        }
    }

    private void mark(Open opened) {
        var entity = Json.object()
                .put("type", ENTITIES.get(opened.tag()))
                .put("offset", opened.offset())
                .put("length", text.length() - opened.offset());
        var attributes = opened.attributes();
        switch (opened.tag()) {
            case "a" -> {
                var url = attributes.getOrDefault("href", text.substring(opened.offset()));
                if (Links.fault(url).isPresent()) {
                    return;
                }
                entity.put("url", url);
            }
            case "code" -> {
                var language = attributes.getOrDefault("class", "");
                if (language.startsWith("language-")) {
                    entity.put("language", language.substring("language-".length()));
                }
            }
            case "tg-emoji" -> entity.put("custom_emoji_id", emoji(attributes.getOrDefault("emoji-id", "")));
            case "tg-time" -> time(entity, attributes);
            case "blockquote" -> {
                if (attributes.containsKey("expandable")) {
                    entity.put("type", "expandable_blockquote");
                }
            }
            default -> {
                // needs nothing more
            }
        }
        entities.add(entity);
    }

    private static String emoji(String id) {
        if (Query.whole(id).isEmpty()) {
            throw fault("Invalid custom emoji identifier specified");
        }
        return id;
    }

    private static void time(ObjectNode entity, Map<String, String> attributes) {
        entity.put("unix_time", Query.whole(attributes.get("unix")).orElseThrow(() -> fault("Invalid date specified")));
        if (attributes.containsKey("format")) {
            entity.put("date_time_format", attributes.get("format"));
        }
    }

    /** Returns the character that {@code &…;} at the present place stands for, or the ampersand alone. */
    private String reference() {
        var end = source.indexOf(';', at);
        var name = end < 0 || end - at > 10 ? "" : source.substring(at + 1, end);
        if (NAMED.contains(name)) {
            at = end + 1;
            return switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                default -> "\"";
            };
        }
        var hex = name.startsWith("#x");
        var digits = hex ? name.substring(2) : name.startsWith("#") ? name.substring(1) : "";
        if (digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            var point = Integer.parseInt(digits, hex ? 16 : 10);
            if (point > 0 && Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF)) {
                at = end + 1;
                return Character.toString(point);
            }
        }
        at++;
        return "&";
    }

    private String name() {
        var from = at;
        while (at < source.length() && !isSpace(source.charAt(at)) && source.charAt(at) != '>') {
            at++;
        }
        return source.substring(from, at).toLowerCase(Locale.ROOT);
    }

    /** Goes over white space; returns the character after it, NUL at the end. */
    private char skipSpace() {
        while (at < source.length() && isSpace(source.charAt(at))) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : '\0';
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private static boolean isToken(char letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-');
    }

    private int bytes(int index) {
        return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refusal fault(String words) {
        return Refusal.bad("can't parse entities: " + words);
    }
}
