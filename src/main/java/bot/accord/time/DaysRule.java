package bot.accord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A way of naming days in a longer text, and which days they are, seen from a day; empty where they do not exist. */
record DaysRule(Template template, BiFunction<Match, LocalDate, Optional<Days>> days) {

    /** In the order in which they are tried: single days before the month that they are in. */
    static final List<DaysRule> ALL =
            Stream.concat(DayRule.PLAIN.stream().map(DaysRule::single), spans()).toList();

    private static DaysRule single(DayRule rule) {
        return new DaysRule(
                rule.template(),
                (match, today) -> rule.day().apply(match).seen().apply(today).map(Days::of));
    }

    private static Stream<DaysRule> spans() {
        return Stream.of(
                weekday(),
                month("MONTH y YEAR?", (match, _) -> match.at("y")),
                month("y YEAR? MONTH", (match, _) -> match.at("y")),
                month("y YEAR m MOON", (match, _) -> match.at("y")),
                month("MONTH STEP YEAR", (match, today) -> today.getYear() + match.at("STEP")),
                month("YEAR_STEP m MOON", (match, today) -> today.getYear() + match.at("YEAR_STEP")),
                month("STEP MONTH", (match, today) -> match.at("STEP") < 0 ? past(match, today) : coming(match, today)),
                month("MONTH", DaysRule::coming),
                month("m MOON", DaysRule::coming),
                always("STEP WEEK", (match, today) -> week(today.plusWeeks(match.at("STEP")))),
                always("STEP WEEKEND", (match, today) -> weekend(today.plusWeeks(match.at("STEP")))),
                always("WEEKEND", (_, today) -> weekend(today)),
                always(
                        "STEP MONTHS",
                        (match, today) -> Days.of(YearMonth.from(today).plusMonths(match.at("STEP")))),
                always("STEP YEAR", (match, today) -> year(today.getYear() + match.at("STEP"))),
                always("YEAR_STEP", (match, today) -> year(today.getYear() + match.at("YEAR_STEP"))));
    }

    private static DaysRule weekday() {
        return always(
                "WEEKDAY",
                (match, today) -> Days.of(
                        Day.weekday(match.at("WEEKDAY")).seen().apply(today).orElseThrow()));
    }

    private static DaysRule month(String form, BiFunction<Match, LocalDate, Integer> year) {
        return new DaysRule(
                new Template(form),
                (match, today) -> month(match) < 1 || month(match) > 12
                        ? Optional.empty()
                        : Optional.of(Days.of(YearMonth.of(year.apply(match, today), month(match)))));
    }

    private static DaysRule always(String form, BiFunction<Match, LocalDate, Days> days) {
        return new DaysRule(new Template(form), days.andThen(Optional::of));
    }

    private static int month(Match match) {
        return match.has("MONTH") ? match.at("MONTH") : match.at("m");
    }

    /** The year in which the month comes next; the present month is this year's. */
    private static int coming(Match match, LocalDate today) {
        return month(match) < today.getMonthValue() ? today.getYear() + 1 : today.getYear();
    }

    private static int past(Match match, LocalDate today) {
        return month(match) < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    }

    private static Days week(LocalDate day) {
        return new Days(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY));
    }

    private static Days weekend(LocalDate day) {
        return new Days(day.with(DayOfWeek.SATURDAY), day.with(DayOfWeek.SUNDAY));
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }
}
