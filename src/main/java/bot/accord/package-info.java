/** Accord: the contact desk of an international cooperation agreement, as a Telegram bot. */
@NullMarked
package bot.accord;

import org.jspecify.annotations.NullMarked;
