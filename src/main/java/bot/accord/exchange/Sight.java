package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page says of an exchange whoever reads it. Words that choose a branch of a text are in English:
 *
 * <ul>
 *   <li>{@code translated} (yes, no) and {@code fallback}, the name of the author's language where the reader's is missing;
 *   <li>{@code where} (place, link, both, none) with {@code place} and {@code link};
 *   <li>{@code closing} (deadline, start, closed, none) with {@code deadline};
 *   <li>{@code state} (draft, upcoming, now, past, cancelled);
 *   <li>{@code day} (past, today, tomorrow, later) of the start, for the reader;
 *   <li>{@code topic-count} with {@code topics}, {@code source-count} with {@code sources}, for a plural;
 *   <li>{@code can}: what may be done with it.
 * </ul>
 */
final class Sight {

    static final Set<String> VALUES = Set.of(
            "id",
            "title",
            "text",
            "translated",
            "fallback",
            "times",
            "day",
            "where",
            "place",
            "link",
            "topics",
            "topic-count",
            "seats",
            "left",
            "waiting",
            "closing",
            "deadline",
            "state",
            "can",
            "sources",
            "source-count");

    private Sight() {}

    /** Returns the values of an exchange that staff made; {@code can} is left to the page. */
    static Map<String, Object> of(Exchange exchange, Attendance.Counts counts, Request request) {
        var plan = exchange.plan();
        var language = request.visitor().language();
        var words = exchange.words(language);
        var values = new HashMap<String, Object>();
        values.put("id", String.valueOf(exchange.id()));
        values.put("title", words.title());
        values.put("text", words.text());
        values.putAll(tongue(exchange.speaks(language), plan.language(), language));
        values.put("times", Times.of(plan, request));
        values.put("day", Times.day(exchange, request));
        values.putAll(where(plan.where().place(), plan.where().link()));
        values.putAll(topics(plan.topics(), request));
        values.put("seats", plan.seats());
        values.put("left", counts.left(plan.seats()));
        values.put("waiting", counts.waiting());
        values.putAll(closing(exchange, request));
        values.put("state", state(exchange, request));
        values.put("can", List.of());
        values.putAll(sources(List.of()));
        return values;
    }

    /** Returns the values of an exchange that was shipped: it is over, and only its days are known. */
    static Map<String, Object> of(Directory.Exchange exchange, Request request) {
        var language = request.visitor().language();
        var values = new HashMap<String, Object>();
        values.put("id", exchange.id());
        values.put("title", exchange.title().plain(language));
        values.put("text", exchange.text().in(language));
        values.putAll(tongue(true, language, language));
        values.put("times", Rich.plain(Times.days(exchange, language)));
        values.put("day", "past");
        var place = exchange.place();
        values.putAll(where(place == null ? "" : place.plain(language), ""));
        values.putAll(topics(exchange.topics().stream().sorted().toList(), request));
        values.put("seats", 0);
        values.put("left", 0);
        values.put("waiting", 0);
        values.put("closing", "none");
        values.put("deadline", "");
        values.put("state", "past");
        values.put("can", List.of("share", "ask"));
        values.putAll(sources(
                exchange.sources().stream().map(source -> source.in(language)).toList()));
        return values;
    }

    private static Map<String, Object> tongue(boolean isOwn, Language author, Language reader) {
        return Map.of("translated", isOwn ? "yes" : "no", "fallback", isOwn ? "" : Tongues.name(author, reader));
    }

    private static Map<String, Object> where(String place, String link) {
        var both = !place.isEmpty() && !link.isEmpty();
        var one = !place.isEmpty() ? "place" : !link.isEmpty() ? "link" : "none";
        return Map.of("where", both ? "both" : one, "place", place, "link", link);
    }

    private static Map<String, Object> topics(List<String> topics, Request request) {
        var labels =
                Topics.labels(topics, request.directory(), request.visitor().language());
        return Map.of("topics", labels, "topic-count", labels.isEmpty() ? 0 : topics.size());
    }

    private static Map<String, Object> closing(Exchange exchange, Request request) {
        var deadline = exchange.plan().deadline();
        var isAhead = !exchange.is(Status.CANCELLED) && !exchange.hasBegun(request.now());
        var isOpen = deadline == null || deadline.toInstant().isAfter(request.now());
        var closing = !isAhead ? "none" : !isOpen ? "closed" : deadline == null ? "start" : "deadline";
        return Map.of("closing", closing, "deadline", deadline == null ? "" : Times.moment(deadline, request));
    }

    private static String state(Exchange exchange, Request request) {
        return switch (exchange.status()) {
            case DRAFT -> "draft";
            case CANCELLED -> "cancelled";
            case PUBLISHED ->
                exchange.isOver(request.now()) ? "past" : exchange.hasBegun(request.now()) ? "now" : "upcoming";
        };
    }

    private static Map<String, Object> sources(List<Rich> sources) {
        var lines = Rich.EMPTY;
        for (var source : sources) {
            lines = lines.then("\n", source);
        }
        return Map.of("sources", lines, "source-count", sources.size());
    }
}
