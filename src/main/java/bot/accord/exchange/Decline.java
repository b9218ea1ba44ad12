package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cannot come: a seat or a place in the queue is given back, and staff see it. */
@Component
final class Decline extends ExchangeAction {

    private final Attendance attendance;

    Decline(Exchanges exchanges, Attendance attendance) {
        super("decline", Set.of("declined", "closed"), exchanges);
        this.attendance = attendance;
    }

    /** It checks everything itself, and the next press undoes it. */
    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    boolean isThere(Exchange exchange) {
        return exchange.is(Status.PUBLISHED);
    }

    /** {@code closed} once it has begun, or where there are more answers than are kept. */
    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        if (!isOpen(exchange, request)) {
            return Result.of("closed", visitor);
        }
        attendance.decline(exchange, visitor, request.now());
        return Result.of("declined", visitor);
    }

    private boolean isOpen(Exchange exchange, Request request) {
        var isKnown = attendance.of(exchange, request.visitor().id()).isPresent();
        return request.chat().isPrivate()
                && !exchange.hasBegun(request.now())
                && (isKnown || attendance.counts(exchange).all() < Attendance.MOST);
    }
}
