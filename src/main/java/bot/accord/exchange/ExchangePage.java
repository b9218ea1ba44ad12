package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Registration.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * An exchange as readers see it, one that was shipped too. Besides what {@link Sight} says: {@code mine} (none, registered,
 * waiting, absent), {@code turn} in the queue, and {@code can}: register, wait, unregister, decline, calendar, venue, share,
 * ask,
 * manage (for staff). In a group, where others read along, nobody's answer is shown or taken.
 */
@Component
final class ExchangePage implements Source {

    private final Exchanges exchanges;
    private final Attendance attendance;

    ExchangePage(Exchanges exchanges, Attendance attendance) {
        this.exchanges = exchanges;
        this.attendance = attendance;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public Set<String> values() {
        return Items.joined(Sight.VALUES, "mine", "turn");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Items.number(id)
                .map(number -> exchanges
                        .find(number)
                        .filter(exchange -> !exchange.is(Status.DRAFT))
                        .map(exchange -> values(exchange, request)))
                .orElseGet(() -> Optional.ofNullable(
                                request.directory().exchanges().get(id))
                        .map(exchange -> shipped(Sight.of(exchange, request))));
    }

    private static Map<String, Object> shipped(Map<String, Object> values) {
        values.put("mine", "none");
        values.put("turn", 0);
        return values;
    }

    private Map<String, Object> values(Exchange exchange, Request request) {
        var counts = attendance.counts(exchange);
        var person = request.visitor().id();
        var mine = request.chat().isPrivate() ? mine(exchange, person) : "none";
        var values = Sight.of(exchange, counts, request);
        values.put("mine", mine);
        values.put("turn", request.chat().isPrivate() ? attendance.turn(exchange, person) : 0);
        values.put("can", can(exchange, counts, mine, request));
        return values;
    }

    private String mine(Exchange exchange, long person) {
        return attendance
                .of(exchange, person)
                .map(registration -> registration.state().key())
                .orElse("none");
    }

    private static List<String> can(Exchange exchange, Attendance.Counts counts, String mine, Request request) {
        var can = new ArrayList<String>();
        if (request.chat().isPrivate()) {
            can.addAll(answers(exchange, counts, mine, request));
        }
        if (exchange.is(Status.PUBLISHED) && !exchange.isOver(request.now())) {
            can.add("calendar");
            if (exchange.plan().where().spot() != null) {
                can.add("venue");
            }
        }
        if (!exchange.is(Status.CANCELLED)) {
            can.add("share");
        }
        can.add("ask");
        if (StaffAction.isAllowed(request)) {
            can.add("manage");
        }
        return can;
    }

    private static List<String> answers(Exchange exchange, Attendance.Counts counts, String mine, Request request) {
        var can = new ArrayList<String>();
        var comes = mine.equals(State.REGISTERED.key());
        var waits = mine.equals(State.WAITING.key());
        if (!comes && !waits && exchange.isOpen(request.now())) {
            can.add(counts.hasSeat(exchange.plan().seats()) ? "register" : "wait");
        }
        if (exchange.is(Status.PUBLISHED) && !exchange.hasBegun(request.now())) {
            if (comes || waits) {
                can.add("unregister");
            }
            if (!mine.equals(State.ABSENT.key())) {
                can.add("decline");
            }
        }
        return can;
    }
}
