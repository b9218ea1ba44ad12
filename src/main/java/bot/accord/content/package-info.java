/** Reads {@code dialogs/} into a script: parsing, checking with file, line and column, hot reload. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog"})
package bot.accord.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
