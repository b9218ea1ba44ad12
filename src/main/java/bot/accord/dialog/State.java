package bot.accord.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A screen: one message, its buttons, and what it accepts. */
public sealed interface State {

    String id();

    /** Who may see it; checked on every arrival, whatever led there. */
    Guard guard();

    Text say();

    /** The buttons, row by row. */
    List<List<Option>> rows();

    /**
     * Text and buttons.
     *
     * @param source the name of the {@link Source} whose item the text speaks of, null if of none; the item is the
     *     place's argument
     */
    record Page(String id, Guard guard, Text say, @Nullable String source, List<List<Option>> rows) implements State {}

    /**
     * The items of a source, page by page.
     *
     * @param empty what is said where the source has none
     * @param size how many items a page shows, 1 to 20
     * @param item the id of the {@link Page} that an item opens, or of a list that then is about it
     */
    record Listing(
            String id, Guard guard, Text say, Text empty, String source, int size, String item, List<List<Option>> rows)
            implements State {}

    /**
     * A question to which the person types anything; a source looks for it.
     *
     * @param item the page that the one item found opens; several are offered as buttons that open it
     * @param none the state where nothing was found
     */
    record Ask(String id, Guard guard, Text say, String source, String item, String none, List<List<Option>> rows)
            implements State {}

    /**
     * Where questions in a person's own words are answered from the script's articles.
     *
     * @param say shown where several articles may be meant, over buttons that name them
     * @param none the state where no article fits; an article that leads there counts as no answer
     */
    record Answers(String id, Guard guard, Text say, String none, List<List<Option>> rows) implements State {}
}
