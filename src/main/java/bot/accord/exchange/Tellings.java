package bot.accord.exchange;

import bot.accord.chat.Outgoing;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Timed;
import bot.accord.people.People;
import java.time.Instant;
import java.util.List;
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
        var enclosures = new Enclosures(exchanges, people);
        return notices.take(now, most).stream()
                .map(row -> notice(row, enclosures.of(row)))
                .toList();
    }

    private static Notice notice(ComingNotices.Row row, List<Outgoing> also) {
        return new Notice(row.person(), row.kind().page(), String.valueOf(row.exchange()), also).until(row.until());
    }
}
