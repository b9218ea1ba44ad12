package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows a draft to everybody, and tells those who asked for it. */
@Component
final class PublishExchange extends StaffAction {

    private final ComingNotices notices;

    PublishExchange(Exchanges exchanges, ComingNotices notices, Audit audit) {
        super("publish-exchange", Set.of("published", "already", "past"), exchanges, audit);
        this.notices = notices;
    }

    /** {@code past} where it would have begun already, or nobody could register any more. */
    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        if (!exchange.is(Status.DRAFT)) {
            return Result.of("already", visitor);
        }
        var next = exchange.becoming(Status.PUBLISHED, exchange.version(), request.now());
        if (!next.isOpen(request.now())) {
            return Result.of("past", visitor);
        }
        exchanges().save(next);
        notices.tellWatchers(exchange, visitor.id(), request.now());
        keep(exchange, "", request);
        return Result.of("published", visitor);
    }
}
