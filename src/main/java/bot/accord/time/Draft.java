package bot.accord.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a moment so far; each thing is said once.
 *
 * @param later from now, instead of a day and an hour
 */
record Draft(
        @Nullable Heard<Day> day,
        @Nullable Heard<DayOfWeek> weekday,
        @Nullable Heard<Hour> hour,
        @Nullable Heard<PartOfDay> part,
        @Nullable ZoneOffset offset,
        @Nullable Duration later) {

    static final Draft EMPTY = new Draft(null, null, null, null, null, null);

    /** Returns null where a day was named already; so do the others. */
    @Nullable Draft withDay(Match match, Day named) {
        return day == null && later == null
                ? new Draft(Heard.in(match, named), weekday, hour, part, offset, null)
                : null;
    }

    @Nullable Draft withWeekday(Match match, DayOfWeek named) {
        return weekday == null && later == null
                ? new Draft(day, Heard.in(match, named), hour, part, offset, null)
                : null;
    }

    @Nullable Draft withHour(Match match, Hour named) {
        return hour == null && later == null
                ? new Draft(day, weekday, Heard.in(match, named), part, offset, null)
                : null;
    }

    @Nullable Draft withPart(Match match, PartOfDay named) {
        return part == null && later == null
                ? new Draft(day, weekday, hour, Heard.in(match, named), offset, null)
                : null;
    }

    @Nullable Draft withOffset(ZoneOffset named) {
        return offset == null && hour != null ? new Draft(day, weekday, hour, part, named, null) : null;
    }

    @Nullable Draft after(Duration named) {
        return equals(EMPTY) ? new Draft(null, null, null, null, null, named) : null;
    }
}
