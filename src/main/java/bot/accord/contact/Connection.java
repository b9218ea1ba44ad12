package bot.accord.contact;

import bot.accord.chat.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A request to be connected with a contact.
 *
 * @param contact the contact's number
 * @param name how the person was called when they asked: never trusted, never markup
 * @param language in which they asked
 * @param message to whoever answers; empty for none
 */
record Connection(
        long id, long contact, long person, String name, Language language, String message, State state, Instant at) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_MESSAGE = 1_000;

    /** How many open ones a person may have. */
    static final int MOST_OPEN = 5;

    /** How long one waits for its answer, and is kept after it. */
    static final Duration KEPT = Duration.ofDays(180);

    /** How long after a no the same contact may not be asked for again. */
    static final Duration PAUSE = Duration.ofDays(7);

    /** What became of it. */
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
