package bot.accord.dialog;

import bot.accord.chat.Chat;
import java.time.Instant;
import java.util.Map;

/**
 * What a capability is asked for.
 *
 * @param visitor who speaks the language of the present screen: that of their question where it is not their own
 * @param arguments as the author wrote them beside the action; for a page or list about an item also {@code item}; where
 *     words of the person led to the present place, or to the form, also these, cut to 1,000 characters, as {@code words}
 * @param answers of the form that led here, else empty
 * @param directory what the content ships
 */
public record Request(
        Visitor visitor,
        Chat chat,
        Map<String, String> arguments,
        Map<String, Answer> answers,
        Directory directory,
        Instant now) {}
