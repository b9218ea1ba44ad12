package bot.accord.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A capability that has something to tell when its time has come. */
public interface Timed {

    /** The pages that its notices show; the content must have them. */
    Set<String> notices();

    /**
     * Returns what is due, and keeps that it was told. Called inside a transaction of its own in the loop's thread, every few
     * seconds, and again at once where it returned {@code most}. What it throws undoes it, and it is asked again a minute
     * later.
     *
     * @param most 1 or more
     */
    List<Notice> due(Instant now, int most);
}
