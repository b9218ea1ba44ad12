package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An exchange does not take place: all who wanted to come are told. */
@Component
final class CancelExchange extends StaffAction {

    private final ComingNotices notices;

    CancelExchange(Exchanges exchanges, ComingNotices notices, Audit audit) {
        super("cancel-exchange", Set.of("cancelled", "already", "past"), exchanges, audit);
        this.notices = notices;
    }

    /** {@code past} where it is over; {@code already} where it does not take place anyway. */
    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        if (!exchange.is(Status.PUBLISHED)) {
            return Result.of("already", visitor);
        }
        if (exchange.isOver(request.now())) {
            return Result.of("past", visitor);
        }
        exchanges().save(exchange.becoming(Status.CANCELLED, exchange.version() + 1, request.now()));
        notices.tellOfEnd(exchange, request.now());
        keep(exchange, "", request);
        return Result.of("cancelled", visitor);
    }
}
