/** Decides what the desk says next: a state machine, pure, so it knows no clock, database, network or Telegram. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "time"})
package bot.accord.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
