/** Stands in for Telegram: a local Bot API server and its chat page; speaks only the wire. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package bot.accord.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
