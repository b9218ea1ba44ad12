package bot.accord.exchange;

import bot.accord.people.Traces;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which exchanges a person made; and what the passing of time does to those that are ahead. */
@Component
class ExchangeTraces implements Traces {

    private static final Logger log = LoggerFactory.getLogger(ExchangeTraces.class);

    private final Exchanges exchanges;
    private final ComingNotices notices;

    ExchangeTraces(Exchanges exchanges, ComingNotices notices) {
        this.exchanges = exchanges;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "exchanges-made";
    }

    @Override
    public List<String> what(long person) {
        return exchanges.of(person).stream().map(id -> "exchange " + id).toList();
    }

    @Override
    public void erase(long person) {
        exchanges.forget(person);
    }

    /** Where a country has changed its clocks since, the local time stays and the moment moves, the reminders with it. */
    @Override
    public void prune(Instant now) {
        exchanges.ahead(now).stream()
                .filter(exchange -> !exchanges.isAligned(exchange))
                .forEach(exchange -> align(exchange, now));
    }

    private void align(Exchange exchange, Instant now) {
        exchanges.save(exchange);
        if (exchange.is(Exchange.Status.PUBLISHED)) {
            notices.remindAll(exchange, now);
        }
        log.atInfo().addKeyValue("exchange", exchange.id()).log("exchange moved with the clocks of its zone");
    }
}
