package bot.accord.staff;

import bot.accord.people.Traces;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What staff did, in the order in which they did it. No act is ever deleted; who did it is forgotten where they want that.
 */
@Component
public final class Audit implements Traces {

    private final JdbcClient jdbc;

    public Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps one act; called inside the loop's transaction, in which the act itself has its effect.
     *
     * @param person who did it, by their Telegram user id
     * @param act what they did, lower case with hyphens: {@code cancel-exchange}
     * @param subject what it was done to: a noun and an id, {@code exchange 12}
     * @param detail what else is to be known, empty for nothing
     */
    public void add(long person, String act, String subject, String detail, Instant at) {
        jdbc.sql("""
                        INSERT INTO audit (person, act, subject, detail, at)
                        VALUES (:person, :act, :subject, :detail, :at)
                        """)
                .param("person", person)
                .param("act", act)
                .param("subject", subject)
                .param("detail", detail)
                .param("at", at.toEpochMilli())
                .update();
    }

    @Override
    public String name() {
        return "staff-acts";
    }

    @Override
    public List<String> what(long person) {
        return jdbc.sql("""
                        SELECT at, act, subject
                          FROM audit
                         WHERE person = ?
                         ORDER BY id
                        """)
                .param(person)
                .query((row, _) -> "%s: %s, %s"
                        .formatted(Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
    }

    /** The acts stay: from then on nobody in particular did them. */
    @Override
    public void erase(long person) {
        jdbc.sql("""
                        UPDATE audit
                           SET person = 0
                         WHERE person = ?
                        """).param(person).update();
    }
}
