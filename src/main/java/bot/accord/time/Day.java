package bot.accord.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as somebody names it.
 *
 * @param seen from a day, which date it is; empty where there is no such day
 * @param whole false where it would still take a year, so that a number after it may be one
 */
record Day(Function<LocalDate, Optional<LocalDate>> seen, boolean whole) {

    private static final int EARLIEST_YEAR = 1900;

    /** As far as two leap years may lie apart. */
    private static final int YEARS = 8;

    static Day of(int year, int month, int day) {
        return new Day(_ -> year < EARLIEST_YEAR ? Optional.empty() : date(year, month, day), true);
    }

    /** The day of a month so many years ahead. */
    static Day inYear(int ahead, int month, int day) {
        return new Day(today -> date(today.getYear() + ahead, month, day), true);
    }

    /** The next to come; today counts. */
    static Day of(int month, int day) {
        return new Day(today -> next(today, years(today).flatMap(year -> date(year, month, day).stream())), false);
    }

    private static Stream<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS).boxed();
    }

    /** The next to come that has this number in its month; today counts. */
    static Day ofMonth(int day) {
        return new Day(
                today -> next(
                        today,
                        months(today).flatMap(month -> date(month.getYear(), month.getMonthValue(), day).stream())),
                false);
    }

    private static Stream<YearMonth> months(LocalDate today) {
        return IntStream.rangeClosed(0, 12).mapToObj(YearMonth.from(today)::plusMonths);
    }

    /** The day with this number in the month that is so many months ahead. */
    static Day inMonth(int ahead, int day) {
        return new Day(
                today -> {
                    var month = YearMonth.from(today).plusMonths(ahead);
                    return date(month.getYear(), month.getMonthValue(), day);
                },
                true);
    }

    static Day ahead(int count, ChronoUnit unit) {
        return new Day(today -> Optional.of(today.plus(count, unit)), true);
    }

    /** The weekday of the week that is so many weeks ahead; a week begins on Monday. */
    static Day inWeek(int ahead, int weekday) {
        return new Day(today -> Optional.of(today.plusWeeks(ahead).with(DayOfWeek.of(weekday))), true);
    }

    /** The weekday that is the next to come; today counts. */
    static Day weekday(int weekday) {
        return new Day(today -> Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))), false);
    }

    private static Optional<LocalDate> next(LocalDate today, Stream<LocalDate> days) {
        return days.filter(day -> !day.isBefore(today)).findFirst();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
