/** Reads days, hours and time zones as people type them, and writes them as they are read in a language; pure. */
@NullMarked
@ApplicationModule(allowedDependencies = "chat")
package bot.accord.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
