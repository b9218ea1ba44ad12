package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The exchanges that are ahead or going on, the soonest first; in a chat of one's own those that one answered to are marked. */
@Component
final class Upcoming implements Source {

    private final Programme programme;
    private final Registrations registrations;

    Upcoming(Programme programme, Registrations registrations) {
        this.programme = programme;
        this.registrations = registrations;
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
        var marks = marks(request);
        return new Slice(
                entries.stream()
                        .map(entry -> item(entry, marks.getOrDefault(entry.id(), ""), request))
                        .toList(),
                programme.upcoming(search));
    }

    private Narrowing narrowing(Request request) {
        return Narrowing.ahead(request, wanted -> programme.upcoming(wanted.search(request)) > 0);
    }

    /** Others need not see what somebody answered. */
    private Map<Long, String> marks(Request request) {
        return request.chat().isPrivate()
                ? registrations.of(request.visitor().id()).stream()
                        .collect(Collectors.toMap(Registration::exchange, registration -> mark(registration.state())))
                : Map.of();
    }

    private static String mark(Registration.State state) {
        return switch (state) {
            case REGISTERED -> "✅ ";
            case WAITING -> "🕐 ";
            case ABSENT -> "";
        };
    }

    private static Item item(Programme.Entry entry, String mark, Request request) {
        return new Item(String.valueOf(entry.id()), mark + Times.label(entry.starts(), entry.title(), request));
    }

    /** A list's items have a page of their own. */
    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Optional.empty();
    }
}
