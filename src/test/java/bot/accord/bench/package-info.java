/**
 * Measures the desk from outside: a Bot API server that costs next to nothing, people who talk to it, and the started
 * jar between them; also the benchmarks of the pure core.
 */
@NullMarked
package bot.accord.bench;

import org.jspecify.annotations.NullMarked;
