package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands, or stood.
 *
 * @param state the id of a page, list, ask or place of answers
 * @param argument what the state is about: the id of an item, a list's page and subject ({@link Portion}), the words that an
 *     ask looked for, the articles that are shown ({@link Finding}); empty for none
 * @param values what the action that led here had to say, for the screen's placeholders, so that the screen reads the
 *     same when it is shown again; spelt as {@link Keepsake} does. Where words of the person led here, also these: as
 *     {@code words}, and as {@code others} the articles that may be meant instead
 * @param spoken null where the screen speaks the person's own language, and for places on the way back
 */
public record Place(
        String state,
        String argument,
        Map<String, String> values,
        @Nullable Spoken spoken) {

    public Place {
        values = Map.copyOf(values);
    }

    public Place(String state, String argument, Map<String, String> values) {
        this(state, argument, values, null);
    }

    public Place(String state, String argument) {
        this(state, argument, Map.of());
    }

    public Place(String state) {
        this(state, "");
    }

    /**
     * The screen speaks the language of the person's question, which is not theirs.
     *
     * @param own the person's at that time; once theirs is another, the screen speaks that
     */
    public record Spoken(Language language, Language own) {}

    boolean isAt(Place other) {
        return state.equals(other.state) && argument.equals(other.argument);
    }

    /** Returns the place with these values; what was asked to come here stays. */
    Place keeping(Map<String, String> newValues) {
        return Asked.of(this).in(new Place(state, argument, newValues));
    }

    /** Returns the place with a screen that speaks {@code language} to a person whose language is {@code own}. */
    Place speaking(Language language, Language own) {
        return new Place(state, argument, values, language.equals(own) ? null : new Spoken(language, own));
    }
}
