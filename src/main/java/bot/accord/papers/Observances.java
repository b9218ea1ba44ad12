package bot.accord.papers;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A time zone as calendars carry it (VTIMEZONE; RFC 5545, 3.6.5), from Java's own rules, by which the times beside it are
 * written too. Where clocks change by a yearly rule it has that rule; otherwise what holds from two days before the entry
 * until its end.
 */
final class Observances {

    private static final Duration MARGIN = Duration.ofDays(2);

    private Observances() {}

    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        var rules = zone.getRules();
        var yearly = isYearly(rules, from) ? Onset.yearly(rules.getTransitionRules()) : List.<Onset>of();
        var component = new VTimezone(zone.getId());
        for (var onset : yearly.isEmpty() ? near(rules, from, to) : yearly) {
            add(component, onset);
        }
        return component;
    }

    /** The rules hold from the year after the last change that is listed; the year after that has none of it any more. */
    private static boolean isYearly(ZoneRules rules, Instant time) {
        var listed = rules.getTransitions();
        return listed.isEmpty()
                || time.atOffset(ZoneOffset.UTC).getYear()
                        > listed.getLast().getDateTimeBefore().getYear() + 1;
    }

    private static List<Onset> near(ZoneRules rules, Instant from, Instant to) {
        var since = from.minus(MARGIN);
        var onsets = new ArrayList<Onset>();
        onsets.add(Onset.always(rules.getOffset(since)));
        for (var next = rules.nextTransition(since);
                next != null && !next.getInstant().isAfter(to);
                next = rules.nextTransition(next.getInstant())) {
            onsets.add(Onset.once(next));
        }
        return onsets;
    }

    private static void add(VTimezone component, Onset onset) {
        if (onset.isForward()) {
            var daylight = new DaylightSavingsTime();
            fill(daylight, onset);
            component.addDaylightSavingsTime(daylight);
        } else {
            var standard = new StandardTime();
            fill(standard, onset);
            component.addStandardTime(standard);
        }
    }

    private static void fill(Observance observance, Onset onset) {
        var at = onset.at();
        observance.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(onset.before()));
        observance.setTimezoneOffsetTo(offset(onset.after()));
        if (onset.rule() != null) {
            observance.setRecurrenceRule(onset.rule());
        }
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
    }
}
