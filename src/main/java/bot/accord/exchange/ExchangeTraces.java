package bot.accord.exchange;

import bot.accord.people.Traces;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
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
        exchanges.ahead(now).forEach(id -> attempt(id, now));
    }

    /** One that cannot be read any more by the rules of its zone is no reason not to look after the others. */
    private void attempt(long id, Instant now) {
        try {
            exchanges
                    .find(id)
                    .filter(exchange -> !exchanges.isAligned(exchange))
                    .ifPresent(exchange -> align(exchange, now));
        } catch (DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException fault) {
            log.atError()
                    .addKeyValue("exchange", id)
                    .addKeyValue("error", fault.getClass().getName())
                    .log("exchange could not be moved with the clocks of its zone");
        }
    }

    private void align(Exchange exchange, Instant now) {
        if (exchange.ends().isBefore(exchange.starts())) {
            throw new IllegalArgumentException(
                    "exchange %d: by the rules of its zone it ends at %s, before it starts at %s"
                            .formatted(exchange.id(), exchange.ends(), exchange.starts()));
        }
        exchanges.save(exchange);
        if (exchange.is(Exchange.Status.PUBLISHED)) {
            notices.remindAll(exchange, now);
        }
        log.atInfo().addKeyValue("exchange", exchange.id()).log("exchange moved with the clocks of its zone");
    }
}
