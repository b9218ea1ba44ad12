package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.Set;

/** Something that only staff do, in their private chats; each act is kept. */
abstract class StaffAction extends ExchangeAction {

    private static final String REFUSED = "refused";

    private final Audit audit;

    StaffAction(String name, Set<String> outcomes, Exchanges exchanges, Audit audit) {
        super(name, Items.joined(outcomes, REFUSED), exchanges);
        this.audit = audit;
    }

    /** In a group others would read what is for staff alone. */
    static boolean isAllowed(Request request) {
        return !request.visitor().roles().isEmpty() && request.chat().isPrivate();
    }

    @Override
    public Result perform(Request request) {
        return isAllowed(request) ? super.perform(request) : Result.of(REFUSED, request.visitor());
    }

    @Override
    boolean isThere(Exchange exchange) {
        return true;
    }

    final void keep(Exchange exchange, String detail, Request request) {
        keep(exchange.id(), detail, request);
    }

    final void keep(long exchange, String detail, Request request) {
        audit.add(request.visitor().id(), name(), "exchange " + exchange, detail, request.now());
    }
}
