package bot.accord.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A text and its marks, on the way from a call to a message: what Telegram checks, cleans, trims and finds in it. */
record Formatted(String text, List<ObjectNode> entities) {

    private static final int RAW_BYTES = 32_768;
    private static final Set<String> FOUND_BY_TELEGRAM =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");
    private static final Set<String> GIVEN = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji",
            "date_time");

    /** Reads a text from a call. */
    static Formatted of(String raw, String parseMode, JsonNode entities) {
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            throw Refusal.bad("text is too long");
        }
        if (!StandardCharsets.UTF_16BE.newEncoder().canEncode(raw) || hasLoneSurrogate(raw)) {
            throw Refusal.bad("text must be encoded in UTF-8");
        }
        var read = switch (parseMode.toLowerCase(Locale.ROOT)) {
            case "html" -> Html.read(raw);
            case "" -> new Formatted(raw, given(entities, raw));
            default -> throw Refusal.bad("unsupported parse_mode");
        };
        return read.cleaned().trimmed().detected();
    }

    private static boolean hasLoneSurrogate(String raw) {
        return raw.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    private static List<ObjectNode> given(JsonNode entities, String text) {
        var kept = new ArrayList<ObjectNode>();
        for (var node : entities) {
            if (!(node instanceof ObjectNode entity)) {
                throw Refusal.bad("can't parse MessageEntity: expected an Object");
            }
            var type = required(entity, "type").asString("");
            if (FOUND_BY_TELEGRAM.contains(type)) {
                continue;
            }
            if (!GIVEN.contains(type)) {
                throw Refusal.bad("can't parse MessageEntity: Unsupported type specified");
            }
            placed(entity, text);
            detailed(entity, type);
            if (entity.path("length").asInt(0) > 0) {
                kept.add(entity.deepCopy());
            }
        }
        kept.sort(Detection.order());
        return kept;
    }

    private static void placed(JsonNode entity, String text) {
        var offset = required(entity, "offset").asInt(0);
        var length = required(entity, "length").asInt(0);
        if (offset < 0) {
            throw Refusal.bad("receive an entity with incorrect offset " + offset);
        }
        if (length < 0) {
            throw Refusal.bad("receive an entity with incorrect length " + length);
        }
        if (length > 0 && offset >= text.length()) {
            throw Refusal.bad("entity begins after the end of the text at UTF-16 offset " + offset);
        }
        var end = (long) offset + length;
        if (end > text.length()) {
            throw Refusal.bad("entity beginning at UTF-16 offset " + offset
                    + " ends after the end of the text at UTF-16 offset " + end);
        }
        if (insidePair(text, offset)) {
            throw Refusal.bad("entity begins in a middle of a UTF-16 symbol at byte offset " + offset);
        }
        if (insidePair(text, (int) end)) {
            throw Refusal.bad("entity ends in a middle of a UTF-16 symbol at byte offset " + end);
        }
    }

    private static boolean insidePair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private static void detailed(JsonNode entity, String type) {
        switch (type) {
            case "text_link" -> {
                var url = required(entity, "url").asString("");
                Links.fault(url).ifPresent(fault -> {
                    throw Refusal.bad("entity URL '" + url + "' is invalid: " + fault);
                });
            }
            case "text_mention" -> required(entity, "user");
            case "custom_emoji" -> required(entity, "custom_emoji_id");
            case "date_time" -> required(entity, "unix_time");
            default -> {
                // needs nothing more
            }
        }
    }

    private static JsonNode required(JsonNode entity, String field) {
        if (!entity.hasNonNull(field)) {
            throw Refusal.bad("can't parse MessageEntity: Can't find field \"" + field + "\"");
        }
        return entity.path(field);
    }

    /** Control characters become spaces; carriage returns and hidden direction marks go. */
    private Formatted cleaned() {
        var clean = new StringBuilder();
        var place = new int[text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            place[i] = clean.length();
            var letter = text.charAt(i);
            if (letter == '\r'
                    || (letter >= '\u2028' && letter <= '\u202E')
                    || "\u0333\u033F\u030A".indexOf(letter) >= 0) {
                continue;
            }
            clean.append(letter < ' ' && letter != '\n' ? ' ' : letter);
        }
        place[text.length()] = clean.length();
        return new Formatted(clean.toString(), moved(place));
    }

    /** White space goes at the end, and at the beginning as far as no entity begins in it. */
    private Formatted trimmed() {
        var end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        var first =
                entities.isEmpty() ? end : entities.getFirst().path("offset").asInt(0);
        var start = 0;
        while (start < Math.min(first, end) && isSpace(text.charAt(start))) {
            start++;
        }
        var from = start;
        var most = end - start;
        var place = IntStream.rangeClosed(0, text.length())
                .map(i -> Math.clamp(i - from, 0, Math.max(0, most)))
                .toArray();
        return new Formatted(text.substring(start, Math.max(start, end)), moved(place));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n';
    }

    /** Says whether a person would see nothing of this text. */
    boolean isHollow() {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || (point >= 0x200B && point <= 0x200F)
                        || point == 0x2060
                        || point == 0xFEFF);
    }

    private List<ObjectNode> moved(int[] place) {
        var kept = new ArrayList<ObjectNode>();
        for (var entity : entities) {
            var offset = entity.path("offset").asInt(0);
            var from = place[offset];
            var to = place[offset + entity.path("length").asInt(0)];
            if (to > from) {
                kept.add(entity.put("offset", from).put("length", to - from));
            }
        }
        return kept;
    }

    private Formatted detected() {
        return new Formatted(text, Detection.with(entities, text));
    }

    int codePoints() {
        return text.codePointCount(0, text.length());
    }

    /** Writes this into a message as {@code text} and {@code entities}, or as caption. */
    void into(ObjectNode message, String textField, String entitiesField) {
        message.put(textField, text);
        if (!entities.isEmpty()) {
            message.putArray(entitiesField).addAll(entities);
        }
    }
}
