package bot.accord.papers;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which an offset holds.
 *
 * @param at on the clock as it was before
 * @param rule by which it comes again, null for once
 */
record Onset(
        LocalDateTime at,
        ZoneOffset before,
        ZoneOffset after,
        @Nullable Recurrence rule) {

    /** Early enough for every entry; the rules of today are told as if they had always held. */
    private static final int FIRST_YEAR = 1970;

    private static final int WEEK = 7;

    /** The last day on which a week begins that every month has whole. */
    private static final int LAST_WEEK = 22;

    static Onset always(ZoneOffset offset) {
        return new Onset(LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), offset, offset, null);
    }

    static Onset once(ZoneOffsetTransition change) {
        return new Onset(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), null);
    }

    /** Returns an onset for each rule; none at all if one of them cannot be told so that every calendar reads it. */
    static List<Onset> yearly(List<ZoneOffsetTransitionRule> rules) {
        var onsets = new ArrayList<Onset>();
        for (var rule : rules) {
            var recurrence = recurrence(rule);
            if (recurrence == null) {
                return List.of();
            }
            var first = once(rule.createTransition(FIRST_YEAR));
            onsets.add(new Onset(first.at(), first.before(), first.after(), recurrence));
        }
        return onsets;
    }

    /** Whether clocks are put forward; the greater offset is called daylight saving whatever the law calls it. */
    boolean isForward() {
        return after.getTotalSeconds() > before.getTotalSeconds();
    }

    /**
     * Returns the rule as the n-th such weekday of its month, the only form that Outlook reads; null where it is none:
     * where it counts from another day (the Friday from the 23rd on), or where the change comes a day off in local time.
     */
    private static @Nullable Recurrence recurrence(ZoneOffsetTransitionRule rule) {
        var weekday = rule.getDayOfWeek();
        var at = rule.createTransition(FIRST_YEAR).getDateTimeBefore();
        var ordinal = ordinal(rule.getMonth(), rule.getDayOfMonthIndicator());
        if (weekday == null || ordinal == 0 || at.getDayOfWeek() != weekday) {
            return null;
        }
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(at.getMonthValue())
                .byDay(ordinal, DayOfWeek.valueOf(weekday.name()))
                .build();
    }

    /**
     * Returns which of its month's weekdays it is, negative from the end; 0 if now this one, now that one.
     *
     * @param day from which on the weekday is sought, or up to which, counted from the month's end, if negative
     */
    private static int ordinal(Month month, int day) {
        if (day == -1 || (day == month.maxLength() - WEEK + 1 && month != Month.FEBRUARY)) {
            return -1;
        }
        return day > 0 && day <= LAST_WEEK && day % WEEK == 1 ? day / WEEK + 1 : 0;
    }
}
