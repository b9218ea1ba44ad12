/** Keeps what the desk's staff did. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package bot.accord.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
