package bot.accord.exchange;

import bot.accord.dialog.Request;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends the calendar file; after a change it replaces the entry that the person has. */
@Component
final class AddToCalendar extends ExchangeAction {

    AddToCalendar(Exchanges exchanges) {
        super("calendar", Set.of("sent"), exchanges);
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    Result act(Exchange exchange, Request request) {
        var visitor = request.visitor();
        var file = Calendars.document(request.chat().id(), exchange, visitor.language());
        return Result.of("sent", visitor).sending(List.of(file));
    }
}
