/** The vocabulary of a chat: what comes in, what goes out, and what both are made of; knows nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package bot.accord.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
