package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.exchange.Exchange.Status;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Throws a draft away; what was public stays. */
@Component
final class DeleteDraft extends StaffAction {

    DeleteDraft(Exchanges exchanges, Audit audit) {
        super("delete-draft", Set.of("deleted", "kept"), exchanges, audit);
    }

    @Override
    Result act(Exchange exchange, Request request) {
        if (!exchange.is(Status.DRAFT)) {
            return Result.of("kept", request.visitor());
        }
        exchanges().delete(exchange.id());
        keep(exchange, exchange.words(exchange.plan().language()).title(), request);
        return Result.of("deleted", request.visitor());
    }
}
