/** Reads the settings before anything else is made, and reports every fault of them at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package bot.accord.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
