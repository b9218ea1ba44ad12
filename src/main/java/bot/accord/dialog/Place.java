package bot.accord.dialog;

import java.util.Map;

/**
 * Where a conversation stands, or stood.
 *
 * @param state the id of a page, list or ask
 * @param argument what the state is about: the id of an item, the number of a list's page (0 is the first), the words
 *     that an ask looked for; empty for none
 * @param values what the action that led here had to say, for the screen's placeholders, so that the screen reads the
 *     same when it is shown again; spelt as {@link Keepsake} does
 */
public record Place(String state, String argument, Map<String, String> values) {

    public Place {
        values = Map.copyOf(values);
    }

    public Place(String state, String argument) {
        this(state, argument, Map.of());
    }

    public Place(String state) {
        this(state, "");
    }

    boolean isAt(Place other) {
        return state.equals(other.state) && argument.equals(other.argument);
    }

    Place keeping(Map<String, String> newValues) {
        return new Place(state, argument, newValues);
    }
}
