package bot.accord.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way of saying a part of a moment, and what is known when it was said. */
record Rule(Template template, Step step) {

    /** Adds what was said to what is known; null where it does not go with it. */
    @FunctionalInterface
    interface Step {
        @Nullable Draft take(Draft known, Match match);
    }

    private static final Hour NOON = new Hour(12, 0);
    private static final Hour MIDNIGHT = new Hour(24, 0);
    private static final int FURTHEST_OFFSET = 14;

    /** In the order in which they are tried: the first way in which all the words make sense is taken. */
    static final List<Rule> ALL = Stream.of(days(), hours(), parts(), offsets(), later())
            .flatMap(List::stream)
            .toList();

    private static List<Rule> days() {
        var weekday = new Rule(
                new Template("AT|ON? WEEKDAY"),
                (known, match) -> known.withWeekday(match, DayOfWeek.of(match.at("WEEKDAY"))));
        var days = Stream.concat(DayRule.PLAIN.stream(), DayRule.SHORT.stream())
                .map(rule -> new Rule(
                        rule.template(),
                        (known, match) -> known.withDay(match, rule.day().apply(match))));
        return Stream.concat(days, Stream.of(weekday)).toList();
    }

    private static List<Rule> hours() {
        return List.of(
                iso("T h : mm - oh : om"),
                iso("T h : mm : ss - oh : om"),
                hour("AT|ON|T? h : mm : ss . f"),
                hour("AT|ON|T? h : mm : ss"),
                hour("AT|ON|T? h : mm HOUR?"),
                hour("AT|ON? h . mm"),
                hour("AT|ON? h HOUR i MINUTE"),
                hour("AT|ON? h HOUR mm"),
                hour("AT|ON? h HOUR HALF", _ -> 30),
                hour("AT|ON? h HOUR n QUARTER", match -> 15 * match.at("n")),
                hour("AT|ON? h HOUR", _ -> 0),
                hour("AT? HALF LATER h", _ -> 30),
                hour("AT? QUARTER LATER h", _ -> 15),
                hour("AT h ORDINAL? HOUR?", _ -> 0),
                hour("AT h mm"),
                new Rule(new Template("AT? h - mm"), Rule::dashed),
                new Rule(new Template("AT HOUR"), (known, match) -> known.withHour(match, new Hour(1, 0))),
                new Rule(new Template("AT|ON? NOON"), (known, match) -> known.withHour(match, NOON)),
                new Rule(new Template("AT|ON? MIDNIGHT"), (known, match) -> known.withHour(match, MIDNIGHT)),
                new Rule(new Template("h"), Rule::bare));
    }

    private static List<Rule> parts() {
        return List.of(
                new Rule(
                        new Template("AT|ON? h ORDINAL? IN? PART"),
                        (known, match) -> partly(known.withHour(match, new Hour(match.at("h"), 0)), match)),
                new Rule(new Template("AT|ON? h NOON"), (known, match) -> twelve(known, match, PartOfDay.DAY)),
                new Rule(new Template("AT|ON? h MIDNIGHT"), (known, match) -> twelve(known, match, PartOfDay.NIGHT)),
                new Rule(new Template("AT|ON|IN? PART"), Rule::partly),
                new Rule(
                        new Template("STEP PART"),
                        (known, match) -> match.at("STEP") == 0
                                ? partly(known.withDay(match, Day.ahead(0, ChronoUnit.DAYS)), match)
                                : null));
    }

    private static List<Rule> offsets() {
        return List.of(
                new Rule(new Template("UTC"), (known, _) -> known.withOffset(ZoneOffset.UTC)),
                new Rule(new Template("UTC + oh"), (known, match) -> away(known, match, 1)),
                new Rule(new Template("UTC? + oh : om"), (known, match) -> away(known, match, 1)));
    }

    private static List<Rule> later() {
        return List.of(
                later("IN n? MEASURE? HOURS", ChronoUnit.HOURS),
                later("IN n? MINUTE", ChronoUnit.MINUTES),
                later("n MEASURE? HOURS ON? LATER", ChronoUnit.HOURS),
                later("n MINUTE ON? LATER", ChronoUnit.MINUTES),
                later(
                        "IN n HOURS i MINUTE",
                        match -> Duration.ofHours(match.at("n")).plusMinutes(match.at("i"))),
                later("IN HALF n? HOURS", _ -> Duration.ofMinutes(30)),
                later("HALF MEASURE? HOURS LATER", _ -> Duration.ofMinutes(30)));
    }

    private static Rule hour(String form) {
        return hour(form, match -> match.has("mm") ? match.at("mm") : match.at("i"));
    }

    private static Rule hour(String form, Function<Match, Integer> minute) {
        return new Rule(
                new Template(form),
                (known, match) -> known.withHour(match, new Hour(match.at("h"), minute.apply(match))));
    }

    /** Behind a {@code T} only: {@code 10:00-12:00} is from ten to twelve. */
    private static Rule iso(String form) {
        return new Rule(new Template(form), (known, match) -> {
            var with = known.withHour(match, new Hour(match.at("h"), match.at("mm")));
            return with == null ? null : away(with, match, -1);
        });
    }

    private static @Nullable Draft away(Draft known, Match match, int sign) {
        var minutes = match.at("om", 0);
        return match.at("oh") > FURTHEST_OFFSET || minutes > 59
                ? null
                : known.withOffset(ZoneOffset.ofHoursMinutes(sign * match.at("oh"), sign * minutes));
    }

    /** {@code в 10-30}, and behind a day {@code 10-30}, but not {@code в 10-12} or {@code 10-15}: from hour to hour. */
    private static @Nullable Draft dashed(Draft known, Match match) {
        var minute = match.at("mm");
        var noHour = minute == 0 || minute > 24;
        var meant = match.has("AT") ? minute % 5 == 0 : noHour && known.day() != null;
        return meant ? known.withHour(match, new Hour(match.at("h"), minute)) : null;
    }

    /** A number alone is an hour behind a day that wants no other number: {@code завтра 15}. */
    private static @Nullable Draft bare(Draft known, Match match) {
        var day = known.day();
        return day != null && day.what().whole() ? known.withHour(match, new Hour(match.at("h"), 0)) : null;
    }

    private static @Nullable Draft partly(@Nullable Draft known, Match match) {
        return known == null ? null : known.withPart(match, PartOfDay.from(match.at("PART")));
    }

    private static @Nullable Draft twelve(Draft known, Match match, PartOfDay part) {
        var with = known.withHour(match, new Hour(match.at("h"), 0));
        return with == null ? null : with.withPart(match, part);
    }

    private static Rule later(String form, ChronoUnit unit) {
        return later(form, match -> Duration.of(match.at("n", 1), unit));
    }

    private static Rule later(String form, Function<Match, Duration> time) {
        return new Rule(new Template(form), (known, match) -> known.after(time.apply(match)));
    }
}
