package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.Map;

/**
 * A command of the chat.
 *
 * @param name without slash, 1 to 32 of {@code a-z0-9_} (Bot API)
 * @param guard who it is for; for others it is an unknown command
 * @param description what the client's command menu says, plain text of 1 to 256 characters; empty map for a command
 *     that the menu does not list
 */
public record Command(String name, Guard guard, Target target, Map<Language, String> description) {}
