/** Answers questions in a person's own words from the script's articles, or says honestly that none fits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "people"})
package bot.accord.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
