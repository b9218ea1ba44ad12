/** The loop: receives updates, decides, commits, confirms; the only writer of the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "content", "delivery", "people"})
package bot.accord.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
