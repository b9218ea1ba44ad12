package bot.accord.exchange;

import bot.accord.exchange.Exchange.Status;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes an exchange what staff want it to be, and tells whoever must know of it. */
@Component
class Changes {

    private final Exchanges exchanges;
    private final ComingNotices notices;
    private final Attendance attendance;

    Changes(Exchanges exchanges, ComingNotices notices, Attendance attendance) {
        this.exchanges = exchanges;
        this.notices = notices;
        this.attendance = attendance;
    }

    /** Of a draft nobody is told. Of anything else whoever comes or waits is, where it moves or its own title is another. */
    void make(Exchange before, Exchange after, Instant now) {
        if (before.is(Status.DRAFT)) {
            exchanges.save(after);
        } else {
            makePublic(before, after, now);
        }
    }

    private void makePublic(Exchange before, Exchange after, Instant now) {
        var isOther = after.plan().looksOther(before.plan()) || !after.words().equals(before.words());
        var next = after.with(after.words(), after.plan(), before.version() + (isOther ? 1 : 0), now);
        exchanges.save(next);
        if (!next.starts().equals(before.starts())) {
            notices.remindAll(next, now);
        }
        if (next.plan().movesFrom(before.plan()) || hasOtherTitle(before, next)) {
            notices.tellOfChange(next, now);
        }
        attendance.moveUp(next, now);
    }

    private static boolean hasOtherTitle(Exchange before, Exchange after) {
        var language = after.plan().language();
        return !after.words(language).title().equals(before.words(language).title());
    }
}
