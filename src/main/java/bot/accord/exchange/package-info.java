/** Exchanges between the parties: who plans them, who takes part, and who is told what and when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "people", "staff", "time", "papers"})
package bot.accord.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
