/** Whom to turn to: contacts, what is given out of their details, and who asks to be connected with them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "dialog", "knowledge", "people", "staff", "papers"})
package bot.accord.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
