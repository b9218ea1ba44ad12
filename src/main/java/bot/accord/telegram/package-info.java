/** The only room that knows Telegram's wire: polling, webhook, update to incoming, outgoing to call. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "content", "delivery", "desk"})
package bot.accord.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
