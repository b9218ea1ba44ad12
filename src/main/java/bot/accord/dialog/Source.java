package bot.accord.dialog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a capability knows, shown by pages and lists. Like an {@link Action} it runs inside the loop's
 * transaction; it only reads.
 */
public interface Source {

    /** Lower case with hyphens; unique. */
    String name();

    /** The placeholders that an item's page may use; guards use them as nouns. */
    Set<String> values();

    /**
     * Returns the items from {@code from} (0 is the first), at most {@code count} of them.
     *
     * @param request whose arguments hold the subject of the list as {@code item}, where it has one; that came from the client,
     *     which can send any. Where words of the person led to the list, they stand there as {@code words}
     */
    Slice list(Request request, int from, int count);

    /**
     * Returns the values of one item, empty where there is none that this visitor may see.
     *
     * @param id empty for a page that speaks of no item in particular; else it came from the client, which can send any
     */
    Optional<Map<String, Object>> item(Request request, String id);

    /** The placeholders that the text of a list of these items may use besides its numbers. */
    default Set<String> heading() {
        return Set.of();
    }

    /** Returns the values for the text of a list: what it is about, or what it was narrowed to. */
    default Map<String, Object> heading(Request request) {
        return Map.of();
    }

    /**
     * Returns the answers, by field, with which a form about the item begins ({@code from: SOURCE}); empty where there is none
     * to go on from, or none that this visitor may see. What is no answer to the form's fields is left out.
     */
    default Map<String, Answer> answers(Request request, String item) {
        return Map.of();
    }

    /** Returns what fits the person's words best, best first. */
    default Slice find(Request request, String words, int count) {
        return Slice.NONE;
    }

    /**
     * An entry of a list.
     *
     * @param id at most {@link #MOST} bytes of UTF-8, since it travels in a button; a longer one throws {@link
     *     IllegalArgumentException}
     * @param label plain text in the visitor's language
     */
    record Item(String id, String label) {

        /** The most bytes that an id has. */
        public static final int MOST = 24;

        public Item {
            if (id.getBytes(StandardCharsets.UTF_8).length > MOST) {
                throw new IllegalArgumentException("item " + id + ": its id has more than " + MOST + " bytes");
            }
        }
    }

    /** Some items, and how many there are in all. */
    record Slice(List<Item> items, int total) {
        public static final Slice NONE = new Slice(List.of(), 0);
    }
}
