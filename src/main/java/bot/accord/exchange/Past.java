package bot.accord.exchange;

import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The exchanges that are over, the latest first: those that staff made, and those that were shipped, at their places. */
@Component
final class Past implements Source {

    private final Programme programme;

    Past(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String name() {
        return "past-exchanges";
    }

    @Override
    public Set<String> values() {
        return Set.of();
    }

    @Override
    public Set<String> heading() {
        return Narrowing.HEADING;
    }

    @Override
    public Map<String, Object> heading(Request request) {
        return narrowing(request).heading(request);
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var narrowing = narrowing(request);
        var search = narrowing.search(request);
        var shipped = shipped(narrowing, request);
        return new Slice(page(shipped, search, request, from, count), total(search) + shipped.size());
    }

    private Narrowing narrowing(Request request) {
        return Narrowing.past(
                request,
                wanted -> total(wanted.search(request)) > 0
                        || !shipped(wanted, request).isEmpty());
    }

    private int total(Search search) {
        return programme.past(search, Instant.EPOCH);
    }

    /** Returns those shipped that are wanted, the latest first. */
    private static List<Directory.Exchange> shipped(Narrowing narrowing, Request request) {
        return request.directory().exchanges().values().stream()
                .filter(exchange -> narrowing.takes(exchange.first(), exchange.last(), exchange.topics()))
                .sorted(Comparator.comparing(Directory.Exchange::first).reversed())
                .toList();
    }

    /** Only the page is read, however long the list is: the place of each one shipped tells how many go before it. */
    private List<Item> page(List<Directory.Exchange> shipped, Search search, Request request, int from, int count) {
        var before = 0;
        var page = new ArrayList<Item>();
        var places = new ArrayList<Integer>();
        for (var i = 0; i < shipped.size(); i++) {
            var place = i + programme.past(search, start(shipped.get(i)));
            if (place < from) {
                before++;
            } else if (place < from + count) {
                page.add(item(shipped.get(i), request));
                places.add(place - from);
            }
        }
        var own = programme.past(search, from - before, count - page.size());
        return merged(own.stream().map(entry -> item(entry, request)).toList(), page, places);
    }

    private static List<Item> merged(List<Item> own, List<Item> shipped, List<Integer> places) {
        var all = new ArrayList<>(own);
        for (var i = 0; i < shipped.size(); i++) {
            all.add(Math.min(places.get(i), all.size()), shipped.get(i));
        }
        return all;
    }

    private static Instant start(Directory.Exchange exchange) {
        return exchange.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Item item(Programme.Entry entry, Request request) {
        return new Item(String.valueOf(entry.id()), Times.label(entry.starts(), entry.title(), request));
    }

    private static Item item(Directory.Exchange exchange, Request request) {
        var language = request.visitor().language();
        var day = ShortDates.day(exchange.first(), language);
        return new Item(exchange.id(), day + " · " + exchange.title().plain(language));
    }

    /** A list's items have a page of their own. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Optional.empty();
    }
}
