package bot.accord.telegram;

import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formatting of a text, between the Bot API's entities and ours. */
final class Marks {

    /** What the Bot API takes of entities in one message. */
    private static final int MOST = 100;

    private static final Map<String, Mark.Kind> KINDS = Map.of(
            "bold", Mark.Kind.BOLD,
            "italic", Mark.Kind.ITALIC,
            "underline", Mark.Kind.UNDERLINE,
            "strikethrough", Mark.Kind.STRIKE,
            "spoiler", Mark.Kind.SPOILER,
            "code", Mark.Kind.CODE,
            "pre", Mark.Kind.PRE,
            "blockquote", Mark.Kind.QUOTE,
            "text_link", Mark.Kind.LINK);

    private static final Map<Mark.Kind, String> TYPES =
            KINDS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Marks() {}

    /** Returns the entity type of a mark. */
    static String type(Mark.Kind kind) {
        var type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("mark " + kind + ": no entity of the Bot API is known for it");
        }
        return type;
    }

    /**
     * Returns the text with those entities that a bot may send. What clients find by themselves (links, mentions) is
     * left out, and so is what does not fit the text: an entity outside it, through a surrogate pair, or across another.
     */
    static Rich rich(String text, JsonNode entities) {
        if (entities.isEmpty()) {
            return Rich.plain(text);
        }
        var marks = new ArrayList<Mark>();
        for (var entity : entities) {
            var mark = mark(text, entity);
            if (mark != null && marks.size() < MOST) {
                marks.add(mark);
            }
        }
        return new Rich(text, nested(marks));
    }

    private static @Nullable Mark mark(String text, JsonNode entity) {
        var type = entity.path("type").asText();
        var kind = type.equals("expandable_blockquote") ? Mark.Kind.QUOTE : KINDS.get(type);
        var offset = entity.path("offset").asInt(-1);
        var length = entity.path("length").asInt(-1);
        if (kind == null || offset < 0 || length < 1 || length > text.length() - offset) {
            return null;
        }
        var detail = detail(kind, entity);
        if (splits(text, offset) || splits(text, offset + length) || (kind == Mark.Kind.LINK && detail == null)) {
            return null;
        }
        return new Mark(kind, offset, length, detail);
    }

    private static @Nullable String detail(Mark.Kind kind, JsonNode entity) {
        return switch (kind) {
            case LINK -> Json.text(entity, "url");
            case PRE -> Json.text(entity, "language");
            default -> null;
        };
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static List<Mark> nested(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::offset).thenComparing(Mark::length, Comparator.reverseOrder()));
        var kept = new ArrayList<Mark>();
        Deque<Mark> open = new ArrayDeque<>();
        for (var mark : marks) {
            while (!open.isEmpty() && open.getLast().end() <= mark.offset()) {
                open.removeLast();
            }
            if (open.isEmpty() || mark.end() <= open.getLast().end()) {
                open.addLast(mark);
                kept.add(mark);
            }
        }
        return kept;
    }
}
