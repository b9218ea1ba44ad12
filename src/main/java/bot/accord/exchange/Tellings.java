package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Timed;
import bot.accord.people.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells people of exchanges when it is time to: a little late rather than not at all, but never too late. */
@Component
class Tellings implements Timed {

    private static final Logger log = LoggerFactory.getLogger(Tellings.class);

    private final ComingNotices notices;
    private final Exchanges exchanges;
    private final People people;

    Tellings(ComingNotices notices, Exchanges exchanges, People people) {
        this.notices = notices;
        this.exchanges = exchanges;
        this.people = people;
    }

    @Override
    public Set<String> notices() {
        return Kind.pages();
    }

    @Override
    public List<Notice> due(Instant now, int most) {
        var late = notices.dropLate(now);
        if (late > 0) {
            log.atWarn().addKeyValue("notices", late).log("notices of exchanges dropped, too late to be sent");
        }
        var known = new HashMap<Long, Optional<Exchange>>();
        return notices.take(now, most).stream().map(row -> notice(row, known)).toList();
    }

    private Notice notice(ComingNotices.Row row, Map<Long, Optional<Exchange>> known) {
        var item = String.valueOf(row.exchange());
        return new Notice(row.person(), row.kind().page(), item, files(row, known)).until(row.until());
    }

    private List<Outgoing> files(ComingNotices.Row row, Map<Long, Optional<Exchange>> known) {
        if (!row.kind().bringsCalendar()) {
            return List.of();
        }
        return known.computeIfAbsent(row.exchange(), exchanges::find)
                .map(exchange -> Calendars.document(row.person(), exchange, language(row.person(), exchange)))
                .map(List::of)
                .orElse(List.of());
    }

    private Language language(long person, Exchange exchange) {
        return people.language(person).orElse(exchange.plan().language());
    }
}
