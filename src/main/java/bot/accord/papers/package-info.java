/** Files that people take along: calendar entries, contact cards, tables; made of plain values. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package bot.accord.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
