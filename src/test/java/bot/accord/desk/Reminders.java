package bot.accord.desk;

import bot.accord.dialog.Notice;
import bot.accord.dialog.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices that wait in a table for their time; the desk may be told to fail with them. */
final class Reminders implements Timed {

    private final JdbcClient jdbc;
    private final String page;
    int asked;
    boolean failing;

    Reminders(JdbcClient jdbc, String page) {
        this.jdbc = jdbc;
        this.page = page;
        jdbc.sql("CREATE TABLE IF NOT EXISTS reminder (page TEXT, person INTEGER, item TEXT, due INTEGER)")
                .update();
    }

    Reminders remind(long person, String item, Instant due) {
        jdbc.sql("INSERT INTO reminder (page, person, item, due) VALUES (?, ?, ?, ?)")
                .params(page, person, item, due.toEpochMilli())
                .update();
        return this;
    }

    @Override
    public Set<String> notices() {
        return Set.of(page);
    }

    @Override
    public List<Notice> due(Instant now, int most) {
        asked++;
        var due = jdbc.sql("""
                        DELETE FROM reminder
                         WHERE rowid IN (SELECT rowid
                                           FROM reminder
                                          WHERE page = ? AND due <= ?
                                          ORDER BY due, rowid
                                          LIMIT ?)
                        RETURNING person, item
                        """)
                .params(page, now.toEpochMilli(), most)
                .query((row, _) -> new Notice(row.getLong("person"), page, row.getString("item")))
                .list();
        if (failing) {
            throw new IllegalStateException("cannot remind");
        }
        return due;
    }
}
