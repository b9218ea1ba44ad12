package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.people.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The calendar files that go with the notices of one round: each is made once in each language. One that cannot be made, since
 * the rules of a zone changed under its times, is left out: the others do not wait for it.
 */
final class Enclosures {

    private static final Logger log = LoggerFactory.getLogger(Enclosures.class);

    private final Exchanges exchanges;
    private final People people;
    private final Map<Long, Optional<Exchange>> known = new HashMap<>();
    private final Map<Wanted, Optional<String>> calendars = new HashMap<>();

    Enclosures(Exchanges exchanges, People people) {
        this.exchanges = exchanges;
        this.people = people;
    }

    private record Wanted(long exchange, Language language) {}

    List<Outgoing> of(ComingNotices.Row row) {
        return row.kind().bringsCalendar() ? file(row).stream().toList() : List.of();
    }

    private Optional<Outgoing> file(ComingNotices.Row row) {
        return known.computeIfAbsent(row.exchange(), id -> attempt(id, () -> exchanges.find(id)))
                .flatMap(exchange -> calendar(exchange, language(row.person(), exchange))
                        .map(calendar -> Calendars.document(row.person(), exchange, calendar)));
    }

    private Optional<String> calendar(Exchange exchange, Language language) {
        return calendars.computeIfAbsent(
                new Wanted(exchange.id(), language),
                _ -> attempt(exchange.id(), () -> Optional.of(Calendars.calendar(exchange, language))));
    }

    private Language language(long person, Exchange exchange) {
        return people.language(person).orElse(exchange.plan().language());
    }

    /** The database's own troubles are those of the whole round. */
    private static <T> Optional<T> attempt(long exchange, Supplier<Optional<T>> making) {
        try {
            return making.get();
        } catch (DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException fault) {
            log.atError()
                    .addKeyValue("exchange", exchange)
                    .addKeyValue("error", fault.getClass().getName())
                    .log("calendar file of an exchange could not be made and was left out");
            return Optional.empty();
        }
    }
}
