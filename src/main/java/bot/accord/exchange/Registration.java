package bot.accord.exchange;

import bot.accord.chat.Language;
import java.time.Instant;
import java.util.Locale;

/**
 * A person's answer to an exchange.
 *
 * @param id grows with the order in which they asked
 * @param name as the person wrote it when they registered, cut to {@link #LONGEST_NAME} characters
 * @param at since when it is in its state
 */
record Registration(long id, long exchange, long person, State state, String name, Language language, Instant at) {

    static final int LONGEST_NAME = 200;

    /** Whether they come. */
    enum State {
        REGISTERED,
        WAITING,
        ABSENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
