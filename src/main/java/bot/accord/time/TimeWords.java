package bot.accord.time;

import bot.accord.chat.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Days and hours as a reader of a language would write them; hours of twenty-four, English as in Britain:
 * {@code Friday, 12 March 2027, 10:00–12:00}, {@code пятница, 12 марта 2027 г., 10:00–12:00},
 * {@code 2027年3月12日（星期五）10:00–12:00}. A zone is not named.
 */
public final class TimeWords {

    private TimeWords() {}

    /**
     * Returns a time from its beginning to its end, in the zone of the beginning. On one day the hours follow the day;
     * one that ends with the day ends at {@code 24:00}. Whole days, from midnight to midnight, are told without hours. A
     * time of no length is a moment.
     *
     * @param to not before {@code from}; where it is, the beginning alone is told
     */
    public static String span(ZonedDateTime from, ZonedDateTime to, Language language) {
        var begins = from.toLocalDateTime();
        var ends = to.withZoneSameInstant(from.getZone()).toLocalDateTime();
        if (!to.toInstant().isAfter(from.toInstant())) {
            return moment(from, language);
        }
        if (isMidnight(begins) && isMidnight(ends) && ends.isAfter(begins)) {
            return days(begins.toLocalDate(), ends.toLocalDate().minusDays(1), language);
        }
        return isOneDay(begins, ends)
                ? Dates.in(language).hours(begins, ends)
                : Dates.in(language).moments(begins, ends);
    }

    /** Returns a moment in its own zone: {@code Friday, 12 March 2027, 10:00}. */
    public static String moment(ZonedDateTime moment, Language language) {
        return Dates.in(language).moment(moment.toLocalDateTime());
    }

    /** Returns a day with its weekday: {@code Friday, 12 March 2027}. */
    public static String day(LocalDate day, Language language) {
        return Dates.in(language).day(day);
    }

    /** Returns several days, {@code 12–15 March 2027}, or one with its weekday; {@code to} is the last of them. */
    public static String days(LocalDate from, LocalDate to, Language language) {
        return from.equals(to) ? day(from, language) : Dates.in(language).days(from, to);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean isOneDay(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                || (isMidnight(to) && from.toLocalDate().plusDays(1).equals(to.toLocalDate()));
    }
}
