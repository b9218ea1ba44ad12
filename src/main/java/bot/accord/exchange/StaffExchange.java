package bot.accord.exchange;

import bot.accord.dialog.Answer;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.exchange.Exchange.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * An exchange as staff see it, in their private chats. Besides what {@link Sight} says: how many are {@code registered} and
 * {@code absent}, {@code languages} that it is written in, and {@code can}: edit, translate, publish, cancel, delete,
 * participants, calendar, venue, share.
 */
@Component
final class StaffExchange implements Source {

    private final Exchanges exchanges;
    private final Attendance attendance;

    StaffExchange(Exchanges exchanges, Attendance attendance) {
        this.exchanges = exchanges;
        this.attendance = attendance;
    }

    @Override
    public String name() {
        return "staff-exchange";
    }

    @Override
    public Set<String> values() {
        return Items.joined(Sight.VALUES, "registered", "absent", "languages");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return found(request, id).map(exchange -> values(exchange, request));
    }

    /** The form {@code exchange} begins with what the exchange is now. */
    @Override
    public Map<String, Answer> answers(Request request, String item) {
        return found(request, item)
                .filter(exchange -> !exchange.is(Status.CANCELLED))
                .map(Filled::answers)
                .orElse(Map.of());
    }

    private Optional<Exchange> found(Request request, String id) {
        return StaffAction.isAllowed(request) ? Items.number(id).flatMap(exchanges::find) : Optional.empty();
    }

    private Map<String, Object> values(Exchange exchange, Request request) {
        var counts = attendance.counts(exchange);
        var values = Sight.of(exchange, counts, request);
        values.put("registered", counts.registered());
        values.put("absent", counts.absent());
        values.put(
                "languages",
                Tongues.names(exchange.words().keySet(), request.visitor().language()));
        values.put("can", can(exchange, counts, request));
        return values;
    }

    private static List<String> can(Exchange exchange, Attendance.Counts counts, Request request) {
        var can = new ArrayList<String>();
        if (!exchange.is(Status.CANCELLED)) {
            can.addAll(List.of("edit", "translate"));
        }
        if (exchange.is(Status.DRAFT)) {
            can.addAll(List.of("publish", "delete"));
        } else {
            can.addAll(ofPublic(exchange, request));
        }
        if (counts.all() > 0) {
            can.add("participants");
        }
        return can;
    }

    private static List<String> ofPublic(Exchange exchange, Request request) {
        var can = new ArrayList<String>();
        if (exchange.is(Status.PUBLISHED)) {
            can.add("share");
        }
        if (exchange.is(Status.PUBLISHED) && !exchange.isOver(request.now())) {
            can.addAll(List.of("cancel", "calendar"));
            if (exchange.plan().where().spot() != null) {
                can.add("venue");
            }
        }
        return can;
    }
}
