package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk remembers of one person's dialog in one chat.
 *
 * @param revision the script's revision at the last turn
 * @param place where it stands; while a form is being filled in, where it stood before
 * @param trail the places that Back leads to, newest last, at most {@link #TRAIL}
 * @param screen the serial number of the last keyboard shown, 0 before the first: a press that names another is old
 * @param message the message that carries that keyboard; null until a press has told
 * @param filling the form being filled in or left in the middle, null if none
 */
public record Conversation(
        long chat,
        long person,
        int revision,
        Place place,
        List<Place> trail,
        long screen,
        @Nullable Long message,
        @Nullable Filling filling) {

    static final int TRAIL = 16;

    public Conversation {
        trail = List.copyOf(trail);
    }

    /** Returns the conversation of a person who has said nothing yet. */
    public static Conversation fresh(long chat, long person, Script script) {
        return new Conversation(chat, person, script.revision(), new Place(script.start()), List.of(), 0, null, null);
    }

    /** Returns the language of the present screen: the person's own, or that of their question as long as it lasts. */
    Language language(Script script, Visitor visitor) {
        var spoken = place.spoken();
        return spoken != null
                        && spoken.own().equals(visitor.language())
                        && script.languages().contains(spoken.language())
                ? spoken.language()
                : visitor.language();
    }
}
