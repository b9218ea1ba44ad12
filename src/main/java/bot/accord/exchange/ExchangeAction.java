package bot.accord.exchange;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Optional;
import java.util.Set;

/**
 * Something done to the exchange of whose page the button is: {@code gone} where there is none that this visitor may see. Each
 * checks all by itself, since a button may be old and its data forged.
 */
abstract class ExchangeAction implements Action {

    private static final String GONE = "gone";

    private final String name;
    private final Set<String> outcomes;
    private final Exchanges exchanges;

    /** @param outcomes what comes of it where the exchange is there */
    ExchangeAction(String name, Set<String> outcomes, Exchanges exchanges) {
        this.name = name;
        this.outcomes = outcomes;
        this.exchanges = exchanges;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Set<String> outcomes() {
        return Items.joined(outcomes, GONE);
    }

    @Override
    public Result perform(Request request) {
        return found(request)
                .map(exchange -> act(exchange, request))
                .orElseGet(() -> Result.of(GONE, request.visitor()));
    }

    final Exchanges exchanges() {
        return exchanges;
    }

    private Optional<Exchange> found(Request request) {
        return Items.number(Items.of(request)).flatMap(exchanges::find).filter(this::isThere);
    }

    /** Drafts are there for staff alone. */
    boolean isThere(Exchange exchange) {
        return !exchange.is(Exchange.Status.DRAFT);
    }

    abstract Result act(Exchange exchange, Request request);
}
