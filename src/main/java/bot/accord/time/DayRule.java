package bot.accord.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** A way of naming a day, and which day it is. */
record DayRule(Template template, Function<Match, Day> day) {

    private static final int CENTURY = 2000;

    /** Ways that name a day wherever they stand. */
    static final List<DayRule> PLAIN = List.of(
            dated("y - m - d"),
            dated("y / m / d"),
            dated("y . m . d"),
            dated("d . m . y YEAR?"),
            dated("d / m / y"),
            dated("d - m - y"),
            dated("d . m . yy YEAR?"),
            dated("d / m / yy"),
            dated("d - m - yy"),
            dated("d ORDINAL? MONTH y ORDINAL? YEAR?"),
            dated("d ORDINAL? MONTH yy YEAR"),
            dated("d ORDINAL? MONTH late"),
            dated("MONTH d ORDINAL? y YEAR?"),
            dated("y YEAR? MONTH d ORDINAL?"),
            dated("y YEAR m MOON d DATE?"),
            dated("yy YEAR m MOON d DATE?"),
            rule("d ORDINAL? MONTH STEP YEAR", match -> Day.inYear(match.at("STEP"), month(match), match.at("d"))),
            rule("YEAR_STEP m MOON d DATE?", match -> Day.inYear(match.at("YEAR_STEP"), month(match), match.at("d"))),
            yearless("d ORDINAL? MONTH"),
            yearless("MONTH d ORDINAL?"),
            yearless("m MOON d DATE?"),
            rule("STEP MOON d DATE", match -> Day.inMonth(match.at("STEP"), match.at("d"))),
            rule("DAYS LATER DAY", match -> Day.ahead(match.at("DAY") + 1, ChronoUnit.DAYS)),
            rule("DAY", match -> Day.ahead(match.at("DAY"), ChronoUnit.DAYS)),
            later("IN n MEASURE? DAYS", ChronoUnit.DAYS),
            later("IN n? MEASURE? WEEK", ChronoUnit.WEEKS),
            later("IN n? MEASURE? MONTHS", ChronoUnit.MONTHS),
            later("IN n YEAR", ChronoUnit.YEARS),
            rule("STEP STEP WEEKDAY", match -> Day.inWeek(match.at("STEP") + 1, match.at("WEEKDAY"))),
            rule("STEP WEEKDAY", match -> Day.inWeek(match.at("STEP"), match.at("WEEKDAY"))),
            rule("STEP WEEK AT|ON? WEEKDAY", match -> Day.inWeek(match.at("STEP"), match.at("WEEKDAY"))),
            rule("WEEKDAY AT|ON? STEP WEEK", match -> Day.inWeek(match.at("STEP"), match.at("WEEKDAY"))));

    /** Ways that in a longer text would mostly be something else. */
    static final List<DayRule> SHORT = List.of(
            // behind "at" it is an hour: в 12.03, а 10-й
            new DayRule(new Template("ON? d . m"), match -> Day.of(month(match), match.at("d"))),
            new DayRule(new Template("ON? d / m"), match -> Day.of(month(match), match.at("d"))),
            new DayRule(new Template("ON? d . m y"), DayRule::dated),
            later("n DAYS|DATE ON? LATER", ChronoUnit.DAYS),
            later("n MEASURE? WEEK ON? LATER", ChronoUnit.WEEKS),
            later("n MEASURE? MONTHS ON? LATER", ChronoUnit.MONTHS),
            later("n YEAR ON? LATER", ChronoUnit.YEARS),
            later("IN YEAR", ChronoUnit.YEARS),
            new DayRule(new Template("ON? d ORDINAL DATE?"), match -> Day.ofMonth(match.at("d"))),
            rule("d DATE", match -> Day.ofMonth(match.at("d"))));

    private static DayRule rule(String form, Function<Match, Day> day) {
        return new DayRule(new Template("AT|ON? " + form), day);
    }

    private static DayRule dated(String form) {
        return rule(form, DayRule::dated);
    }

    private static DayRule yearless(String form) {
        return rule(form, match -> Day.of(month(match), match.at("d")));
    }

    private static DayRule later(String form, ChronoUnit unit) {
        return rule(form, match -> Day.ahead(match.at("n", 1), unit));
    }

    private static Day dated(Match match) {
        var year = match.has("late") ? match.at("late") : match.at("yy", 0);
        return Day.of(match.at("y", CENTURY + year), month(match), match.at("d"));
    }

    private static int month(Match match) {
        return match.has("MONTH") ? match.at("MONTH") : match.at("m");
    }
}
