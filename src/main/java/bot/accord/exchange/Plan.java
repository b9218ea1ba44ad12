package bot.accord.exchange;

import bot.accord.chat.Language;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where an exchange takes place, and who may come.
 *
 * @param language of its author
 * @param starts in the zone that it was typed in: "09:00 in Minsk" stays 09:00 where the offset changes
 * @param ends in the same zone, after {@code starts}
 * @param seats 0 for no limit
 * @param deadline until when one may register, in the same zone; null for until the start
 * @param topics ids of the directory's topics
 */
record Plan(
        Language language,
        ZonedDateTime starts,
        ZonedDateTime ends,
        Where where,
        int seats,
        @Nullable ZonedDateTime deadline,
        List<String> topics) {

    static final int MOST_SEATS = 100_000;

    Plan {
        topics = List.copyOf(topics);
    }

    /**
     * Where one goes.
     *
     * @param place in words, empty where there is none or it is not known yet
     * @param spot on the map, null where not given
     * @param link empty for none
     */
    record Where(String place, @Nullable Spot spot, String link) {

        static final int LONGEST_PLACE = 200;
        static final int LONGEST_LINK = 500;
    }

    /** A point on the map, in degrees. */
    record Spot(double latitude, double longitude) {}

    /** Returns whether somebody who wants to come must know of the change. */
    boolean movesFrom(Plan before) {
        return hasOtherTimes(before) || !where.equals(before.where);
    }

    boolean hasOtherTimes(Plan before) {
        return !starts.toInstant().equals(before.starts.toInstant())
                || !ends.toInstant().equals(before.ends.toInstant());
    }

    /** Returns whether a calendar would show it otherwise. */
    boolean looksOther(Plan before) {
        return !starts.equals(before.starts) || !ends.equals(before.ends) || !where.equals(before.where);
    }

    /** Returns whether the times follow one another as they must. */
    boolean isInOrder() {
        return ends.isAfter(starts) && (deadline == null || !deadline.isAfter(starts));
    }

    Plan with(List<String> newTopics) {
        return new Plan(language, starts, ends, where, seats, deadline, newTopics);
    }
}
