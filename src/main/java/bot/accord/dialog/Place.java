package bot.accord.dialog;

/**
 * Where a conversation stands, or stood.
 *
 * @param state the id of a page, list or ask
 * @param argument what the state is about, such as the id of a list's item or the number of its page; empty for none
 */
public record Place(String state, String argument) {

    public Place(String state) {
        this(state, "");
    }
}
