/**
 * Reads {@code dialogs/} into a script: parsing, checking with file, line and column, hot reload.
 *
 * <p>The schemas beside this package are the one truth about the form of the content: {@link bot.accord.content.Shape}
 * reads them for the desk, authors' editors read the same files. A general JSON Schema validator is not part of the
 * product, since it took 150 ms of every start; in the tests one watches that both agree.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog"})
package bot.accord.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
