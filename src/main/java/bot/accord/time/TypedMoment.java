package bot.accord.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * What somebody meant who typed a day and an hour, in English, Russian, Belarusian or Chinese: {@code 12.03.2027 10:00},
 * {@code завтра в 15}, {@code у пятніцу а 10-й}, {@code 3月12日下午3点半}, {@code in 3 days 15:00}.
 *
 * <ul>
 *   <li>Of {@code 12/03} the day comes first, always: {@code 03/25} is no day.
 *   <li>A day without a year is the next one to come; today counts. The 29th of February waits for a leap year.
 *   <li>A bare weekday is the next one to come; today counts as long as the hour is ahead. The <em>next</em> Friday
 *       (下周五) is that of next week, <em>this</em> Friday that of this week, though it be past.
 *   <li>An hour without a day is the next such hour. {@code 24:00} and midnight end the day that is named.
 *   <li>{@code 27} as a year is 2027. In two hours means to the minute.
 *   <li>{@code Z}, {@code UTC+3} or {@code +03:00} behind the hour turn it into the hour of the reader's zone.
 * </ul>
 *
 * Words are never passed over: where one is not understood, nothing is.
 */
public sealed interface TypedMoment {

    /** A day and an hour, in the reader's zone; it may be past. */
    record Read(LocalDateTime time) implements TypedMoment {}

    /** A day without an hour; it may be past. */
    record NoHour(LocalDate day) implements TypedMoment {}

    /**
     * A day or an hour that does not exist.
     *
     * @param what which, as it was typed: {@code 31.02.2027}, {@code 25:00}; all of it where day and weekday disagree
     */
    record Impossible(String what) implements TypedMoment {}

    /** No day and no hour, or not only. */
    record None() implements TypedMoment {}

    /**
     * Reads words; any words, in a time that does not depend on them.
     *
     * @param now in the reader's zone: what the words are relative to
     */
    static TypedMoment of(String words, ZonedDateTime now) {
        return Parse.of(words, now);
    }
}
