package bot.accord.dialog;

import bot.accord.chat.Chat;
import java.time.Instant;
import java.util.Map;

/**
 * What a capability is asked for.
 *
 * @param arguments as the author wrote them beside the action; for an item's page also {@code item}
 * @param answers of the form that led here, else empty
 */
public record Request(
        Visitor visitor, Chat chat, Map<String, String> arguments, Map<String, Answer> answers, Instant now) {}
