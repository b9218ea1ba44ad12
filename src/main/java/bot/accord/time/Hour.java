package bot.accord.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An hour as somebody names it; it need not exist.
 *
 * @param hour of twelve where a part of the day is named, else of twenty-four
 */
record Hour(int hour, int minute) {

    /** Returns the moment of a day, in the part of the day that was named; empty where there is none. */
    Optional<LocalDateTime> on(LocalDate day, @Nullable PartOfDay part) {
        var whole = part == null ? OptionalInt.of(hour) : part.hour(hour);
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0) || whole.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day.atStartOfDay().plusHours(whole.getAsInt()).plusMinutes(minute));
    }
}
