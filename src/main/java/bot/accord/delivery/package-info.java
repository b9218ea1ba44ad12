/** Brings what was decided to Telegram: outbox, pacing, retries, receipts. */
@NullMarked
@ApplicationModule(allowedDependencies = "chat")
package bot.accord.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
