package bot.accord.staff;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff did, in the order in which they did it: rows are only ever added. */
@Component
public final class Audit {

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
}
