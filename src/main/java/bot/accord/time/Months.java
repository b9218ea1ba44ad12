package bot.accord.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a question in free words is about, in English, Russian, Belarusian or Chinese: {@code events in March},
 * {@code что будет на следующей неделе}, {@code 三月有什么活动}.
 */
public final class Months {

    /** What is looked at of a longer question. */
    private static final int LONGEST = 400;

    /** Four figures that stand for nothing else: neither a part of a date nor of a greater number. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.:/_-])20\\d{2}(?![\\p{N}.:/_-]\\p{N}|\\p{N})");

    private Months() {}

    /**
     * Returns the days of the first month, week, weekend, year or day that the words name; empty where they name none.
     * A month is the next to come, and the present month is this one; with a year beside it, it is that year's; a year
     * alone is all of it. Words that mostly mean something else count only where they stand as a date would: {@code in May}, not {@code may I}.
     */
    public static Optional<Days> named(String words, LocalDate today) {
        var scan = Scan.of(words.substring(0, Math.min(words.length(), LONGEST)));
        for (var at = 0; at < scan.size(); at++) {
            var days = at(scan, at, today);
            if (days.isPresent()) {
                return days;
            }
        }
        return year(words);
    }

    private static Optional<Days> year(String words) {
        var year = YEAR.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        return year.find()
                ? Optional.of(Year.parse(year.group()))
                        .map(found -> new Days(found.atDay(1), found.atDay(found.length())))
                : Optional.empty();
    }

    private static Optional<Days> at(Scan scan, int at, LocalDate today) {
        for (var rule : DaysRule.ALL) {
            for (var match : rule.template().at(scan, at)) {
                var days = isMeant(match) ? rule.days().apply(match, today) : Optional.<Days>empty();
                if (days.isPresent()) {
                    return days;
                }
            }
        }
        return Optional.empty();
    }

    /** A doubtful word is believed beside a number or behind a preposition. */
    private static boolean isMeant(Match match) {
        return match.tokens().stream().allMatch(token -> isMeant(token, match));
    }

    private static boolean isMeant(Token token, Match match) {
        if (token.is(Kind.MONTH)) {
            return token.surely(Kind.MONTH)
                    || match.hasNumber()
                    || match.at("STEP", 0) != 0
                    || match.follows(Kind.AT, Kind.ON, Kind.IN);
        }
        // на среду: on Wednesday, but also on the environment
        return !token.is(Kind.WEEKDAY) || token.surely(Kind.WEEKDAY) || match.follows(Kind.AT);
    }
}
