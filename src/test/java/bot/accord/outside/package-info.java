/**
 * Looks at the started jar from outside: through the Bot API that it calls, the HTTP that it serves, its log, its exit
 * code and its database file, while it is killed, stopped, misconfigured and lied to.
 */
@NullMarked
package bot.accord.outside;

import org.jspecify.annotations.NullMarked;
