/** The persons who talk to the desk: their languages, zones, roles, and their rights over their data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "time"})
package bot.accord.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
