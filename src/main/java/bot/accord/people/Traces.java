package bot.accord.people;

import java.time.Instant;
import java.util.List;

/** What a room keeps about persons. Called inside the loop's transaction. */
public interface Traces {

    /** The plural noun of what is kept, lower case with hyphens: {@code conversations}. */
    String name();

    /** Returns what is kept about a person, a line each; empty if nothing is. */
    List<String> what(long person);

    /** Deletes it. */
    void erase(long person);

    /** Deletes what was promised to be kept no longer than until now; called each hour, also where nothing happens. */
    default void prune(Instant now) {}
}
