package bot.accord.desk;

import bot.accord.chat.Outgoing;
import bot.accord.delivery.Delivery;
import bot.accord.delivery.Lane;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import bot.accord.people.People;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what people are told into the outbox, for those who can be written to. Works inside the loop's transaction. */
final class Notices {

    private static final Logger log = LoggerFactory.getLogger(Notices.class);

    private final Teller teller;
    private final People people;
    private final Delivery delivery;

    Notices(Teller teller, People people, Delivery delivery) {
        this.teller = teller;
        this.people = people;
        this.delivery = delivery;
    }

    void send(Lane lane, Script script, List<Notice> notices, Instant now) {
        for (var notice : notices) {
            people.visitor(notice.person(), script)
                    .map(visitor -> words(script, visitor, notice, now))
                    .ifPresent(words -> words.forEach(outgoing -> delivery.put(lane, outgoing, notice.until())));
        }
    }

    /** A page that fails for one person is no reason not to tell the others. */
    private List<Outgoing> words(Script script, Visitor visitor, Notice notice, Instant now) {
        try {
            return teller.tell(script, visitor, notice, now);
        } catch (RuntimeException fault) {
            if (Trouble.isOfDatabase(fault)) {
                throw fault;
            }
            log.atError()
                    .addKeyValue("person", notice.person())
                    .addKeyValue("page", notice.page())
                    .addKeyValue("item", notice.item())
                    .addKeyValue("error", fault.getClass().getName())
                    .addKeyValue("at", Loop.place(fault))
                    .log("notice could not be drawn and was left out");
            return List.of();
        }
    }
}
