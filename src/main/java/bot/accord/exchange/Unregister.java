package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes an answer back, as if none had been given: a seat or a place in the queue is free again. */
@Component
final class Unregister extends ExchangeAction {

    private final Attendance attendance;

    Unregister(Exchanges exchanges, Attendance attendance) {
        super("unregister", Set.of("unregistered", "closed"), exchanges);
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

    /** {@code closed} once it has begun, and in a group, where others would read the answer. */
    @Override
    Result act(Exchange exchange, Request request) {
        if (!request.chat().isPrivate() || exchange.hasBegun(request.now())) {
            return Result.of("closed", request.visitor());
        }
        attendance.leave(exchange, request.visitor().id(), request.now());
        return Result.of("unregistered", request.visitor());
    }
}
