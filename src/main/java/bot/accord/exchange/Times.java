package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import bot.accord.time.TimeWords;
import bot.accord.time.Zones;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When an exchange takes place, in each zone that matters to the reader. */
final class Times {

    private Times() {}

    /**
     * Returns a line for each time that a clock shows, with the zones whose clocks show it: first the reader's own, then
     * those of the directory, then that of the place.
     */
    static Rich of(Plan plan, Request request) {
        var language = request.visitor().language();
        var lines = Rich.EMPTY;
        for (var line : lines(plan, zones(plan, request), language).entrySet()) {
            lines = lines.then(
                    "\n", Rich.plain(line.getKey() + " · " + Commas.between(List.copyOf(line.getValue()), language)));
        }
        return lines;
    }

    private static Set<ZoneId> zones(Plan plan, Request request) {
        var zones = new LinkedHashSet<ZoneId>();
        zones.add(request.visitor().zone());
        zones.addAll(request.directory().zones());
        zones.add(plan.starts().getZone());
        return zones;
    }

    private static Map<String, Set<String>> lines(Plan plan, Set<ZoneId> zones, Language language) {
        var lines = new LinkedHashMap<String, Set<String>>();
        for (var zone : zones) {
            var starts = plan.starts().withZoneSameInstant(zone);
            var span = TimeWords.span(starts, plan.ends().withZoneSameInstant(zone), language);
            var name = Zones.name(zone, language, starts.toInstant());
            lines.computeIfAbsent(span, _ -> new LinkedHashSet<>()).add(name);
        }
        return lines;
    }

    /** Returns a moment in the reader's zone, with its name. */
    static String moment(ZonedDateTime moment, Request request) {
        var language = request.visitor().language();
        var local = moment.withZoneSameInstant(request.visitor().zone());
        return TimeWords.moment(local, language) + " · " + Zones.name(local.getZone(), language, local.toInstant());
    }

    /** Returns the days of an exchange that was shipped: no hour is known of it. */
    static String days(Directory.Exchange exchange, Language language) {
        return TimeWords.days(exchange.first(), exchange.last(), language);
    }

    /** Returns which of these the start is from the reader's point of view: past, today, tomorrow or later. */
    static String day(Exchange exchange, Request request) {
        var zone = request.visitor().zone();
        var today = request.now().atZone(zone).toLocalDate();
        var day = exchange.starts().atZone(zone).toLocalDate();
        if (exchange.hasBegun(request.now())) {
            return "past";
        }
        return day.equals(today) ? "today" : day.equals(today.plusDays(1)) ? "tomorrow" : "later";
    }

    /** Returns the label of a list's entry: a short date and a title. */
    static String label(ZonedDateTime starts, String title, Request request) {
        var visitor = request.visitor();
        var day = starts.withZoneSameInstant(visitor.zone()).toLocalDate();
        return String.join(" · ", List.of(ShortDates.day(day, visitor.language()), title));
    }
}
