/** Writes log lines that carry no secret and, message by message, no line break. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package bot.accord.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
