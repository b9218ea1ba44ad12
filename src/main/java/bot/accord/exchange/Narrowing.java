package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.time.Days;
import bot.accord.time.Months;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which exchanges a person asked for in their own words: those of some days, those about a topic, both. Where there are none
 * such, all are shown, and it is said so.
 *
 * @param days null for whatever days
 * @param topics empty for whatever topic
 * @param isMissed whether there are none such, so that nothing is left out
 */
record Narrowing(@Nullable Days days, List<String> topics, boolean isMissed) {

    static final Set<String> HEADING = Set.of("narrowed", "to");

    private static final Narrowing NOTHING = new Narrowing(null, List.of(), false);

    /** How far back the year is looked for of a month that was named without one. */
    private static final int YEARS_BACK = 12;

    /** The month that was named is the present one or one of the eleven before it. */
    private static final int MONTHS_BACK = 11;

    /**
     * Returns what of the exchanges ahead is wanted.
     *
     * @param finds whether there are exchanges such as these
     */
    static Narrowing ahead(Request request, Predicate<Narrowing> finds) {
        var wanted = read(request, today(request));
        return wanted.isAll() || finds.test(wanted) ? wanted : wanted.missed();
    }

    /** Returns what of the past ones is wanted: a month without a year is the latest such in which there was one. */
    static Narrowing past(Request request, Predicate<Narrowing> finds) {
        var first = read(request, today(request));
        if (first.isAll() || finds.test(first)) {
            return first;
        }
        if (first.days == null || !ShortDates.isMonth(first.days)) {
            return first.missed();
        }
        var latest = today(request).minusMonths(MONTHS_BACK);
        for (var years = 0; years < YEARS_BACK; years++) {
            var earlier = read(request, latest.minusYears(years));
            if (finds.test(earlier)) {
                return earlier;
            }
        }
        return first.missed();
    }

    private static Narrowing read(Request request, LocalDate today) {
        var words = request.arguments().getOrDefault("words", "");
        return words.isEmpty()
                ? NOTHING
                : new Narrowing(
                        Months.named(words, today).orElse(null), Topics.named(words, request.directory()), false);
    }

    private static LocalDate today(Request request) {
        return request.now().atZone(request.visitor().zone()).toLocalDate();
    }

    private boolean isAll() {
        return days == null && topics.isEmpty();
    }

    private Narrowing missed() {
        return new Narrowing(days, topics, true);
    }

    Search search(Request request) {
        var all = Search.all(request.visitor().language(), request.now());
        return isMissed ? all : in(all, request.visitor().zone());
    }

    private Search in(Search all, ZoneId zone) {
        return days == null
                ? new Search(all.reader(), all.now(), all.since(), all.until(), topics)
                : new Search(
                        all.reader(),
                        all.now(),
                        days.from().atStartOfDay(zone).toInstant(),
                        days.to().plusDays(1).atStartOfDay(zone).toInstant(),
                        topics);
    }

    /** Returns whether something of these days and about these topics is wanted. */
    boolean takes(LocalDate first, LocalDate last, Set<String> about) {
        return isMissed
                || ((days == null || isIn(days, first, last))
                        && (topics.isEmpty() || topics.stream().anyMatch(about::contains)));
    }

    private static boolean isIn(Days days, LocalDate first, LocalDate last) {
        return !first.isAfter(days.to()) && !last.isBefore(days.from());
    }

    /** Returns for a list's text {@code narrowed} (all, some, missed), and to what. */
    Map<String, Object> heading(Request request) {
        var language = request.visitor().language();
        var parts = new ArrayList<String>();
        if (days != null) {
            parts.add(ShortDates.days(days, language));
        }
        if (!topics.isEmpty()) {
            parts.add(Topics.labels(topics, request.directory(), language));
        }
        return Map.of(
                "narrowed", isAll() ? "all" : isMissed ? "missed" : "some", "to", Commas.between(parts, language));
    }
}
