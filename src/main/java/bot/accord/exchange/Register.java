package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Registration.State;
import bot.accord.people.People;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes part in an exchange, or waits where no seat is left. */
@Component
final class Register extends ExchangeAction {

    private final Attendance attendance;
    private final People people;

    Register(Exchanges exchanges, Attendance attendance, People people) {
        super("register", Set.of("registered", "registered-ask-zone", "waiting", "closed", "already"), exchanges);
        this.attendance = attendance;
        this.people = people;
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

    @Override
    Result act(Exchange exchange, Request request) {
        return Result.of(outcome(exchange, request), request.visitor());
    }

    /** In a group others would read what somebody has answered. */
    private String outcome(Exchange exchange, Request request) {
        if (!request.chat().isPrivate()) {
            return "closed";
        }
        if (comes(exchange, request)) {
            return "already";
        }
        return isOpen(exchange, request) ? registered(exchange, request) : "closed";
    }

    private boolean comes(Exchange exchange, Request request) {
        return attendance
                .of(exchange, request.visitor().id())
                .filter(registration -> registration.state() != State.ABSENT)
                .isPresent();
    }

    private boolean isOpen(Exchange exchange, Request request) {
        return exchange.isOpen(request.now()) && attendance.counts(exchange).all() < Attendance.MOST;
    }

    /** Whoever never said where they are is asked once: the reminders come in their zone. */
    private String registered(Exchange exchange, Request request) {
        var visitor = request.visitor();
        var asks = !people.hasChosenZone(visitor.id()) && !attendance.wasAsked(visitor.id());
        var state = attendance.register(exchange, visitor, asks, request.now());
        if (state == State.WAITING) {
            return "waiting";
        }
        return asks ? "registered-ask-zone" : "registered";
    }
}
