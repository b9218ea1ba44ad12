package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The exchanges that are ahead or going on, the soonest first. */
@Component
final class Upcoming implements Source {

    private final Programme programme;

    Upcoming(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String name() {
        return "exchanges";
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
        var search = narrowing(request).search(request);
        var entries = programme.upcoming(search, from, count);
        return new Slice(entries.stream().map(entry -> item(entry, request)).toList(), programme.upcoming(search));
    }

    private Narrowing narrowing(Request request) {
        return Narrowing.ahead(request, wanted -> programme.upcoming(wanted.search(request)) > 0);
    }

    private static Item item(Programme.Entry entry, Request request) {
        return new Item(String.valueOf(entry.id()), Times.label(entry.starts(), entry.title(), request));
    }

    /** A list's items have a page of their own. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Optional.empty();
    }
}
