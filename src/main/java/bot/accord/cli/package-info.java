/** The authors' and operators' commands: {@code lint}, {@code graph}, {@code schema}, {@code rehearse}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "content"})
package bot.accord.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
