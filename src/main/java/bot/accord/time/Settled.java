package bot.accord.time;

import bot.accord.time.TypedMoment.Impossible;
import bot.accord.time.TypedMoment.NoHour;
import bot.accord.time.TypedMoment.None;
import bot.accord.time.TypedMoment.Read;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a moment, when all was read.
 *
 * @param now in the reader's zone
 */
record Settled(Draft draft, Scan scan, ZonedDateTime now) {

    TypedMoment moment() {
        if (draft.later() != null) {
            return new Read(
                    now.plus(draft.later()).truncatedTo(ChronoUnit.MINUTES).toLocalDateTime());
        }
        if (draft.day() != null) {
            return dated(draft.day());
        }
        if (draft.weekday() != null) {
            var day = Day.weekday(draft.weekday().what().getValue());
            return next(day.seen().apply(today()).orElseThrow(), 7);
        }
        return draft.hour() == null ? new None() : next(today(), 1);
    }

    private TypedMoment dated(Heard<Day> day) {
        var date = day.what().seen().apply(today()).orElse(null);
        if (date == null) {
            return new Impossible(day.words());
        }
        var weekday = draft.weekday();
        return weekday == null || weekday.what() == date.getDayOfWeek() ? at(date) : new Impossible(scan.text());
    }

    private TypedMoment at(LocalDate date) {
        var hour = draft.hour();
        if (hour == null) {
            return new NoHour(date);
        }
        var time = hour.what().on(date, part()).orElse(null);
        return time == null ? new Impossible(impossible(hour)) : new Read(here(time));
    }

    /** Returns the moment on that day, or where it is past so many days later. */
    private TypedMoment next(LocalDate date, int days) {
        var moment = at(date);
        var past = moment instanceof Read(var time)
                && time.isBefore(now.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        return past ? at(date.plusDays(days)) : moment;
    }

    private String impossible(Heard<Hour> hour) {
        var fits = part() == null || hour.what().on(today(), null).isEmpty();
        return fits ? hour.words() : scan.text();
    }

    private @Nullable PartOfDay part() {
        return draft.part() == null ? null : draft.part().what();
    }

    /** Today where the words were meant. */
    private LocalDate today() {
        var offset = draft.offset();
        return (offset == null ? now : now.withZoneSameInstant(offset)).toLocalDate();
    }

    private LocalDateTime here(LocalDateTime time) {
        var offset = draft.offset();
        return offset == null
                ? time
                : time.atOffset(offset).atZoneSameInstant(now.getZone()).toLocalDateTime();
    }
}
