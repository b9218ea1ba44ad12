package bot.accord.dialog;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person did, and the moment.
 *
 * @param message the person's message, to reply to in a group; null for a press
 */
public record Input(Visitor visitor, Chat chat, @Nullable Long message, Incoming incoming, Instant now) {}
