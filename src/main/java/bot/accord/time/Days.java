package bot.accord.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of days.
 *
 * @param from its first day
 * @param to its last day, the first or later
 */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days: the last, " + to + ", lies before the first, " + from);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** Returns whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
