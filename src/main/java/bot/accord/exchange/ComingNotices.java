package bot.accord.exchange;

import bot.accord.exchange.Exchange.Reminder;
import bot.accord.exchange.Registration.State;
import bot.accord.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people are to be told of exchanges, and when. A person has at most one row of a kind for an exchange, and it goes when
 * it is told: so nothing is told twice, whatever the clock does. Rows for many are made by one statement.
 */
@Repository
class ComingNotices implements Traces {

    private final JdbcClient jdbc;

    ComingNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody is to be told something of an exchange. */
    record Row(long id, long person, long exchange, Kind kind, Instant due, Instant until) {}

    /** The person who takes part is reminded. */
    void remind(Exchange exchange, long person, Instant now) {
        for (var reminder : exchange.reminders(now)) {
            jdbc.sql("""
                            INSERT INTO exchange_notice (person, exchange, kind, due, until)
                            VALUES (:person, :exchange, :kind, :due, :until)
                                ON CONFLICT (exchange, person, kind) DO UPDATE
                               SET due = excluded.due, until = excluded.until
                            """)
                    .params(parameters(exchange, reminder))
                    .param("person", person)
                    .update();
        }
    }

    /** All who take part are reminded, at the times that the exchange has now. */
    void remindAll(Exchange exchange, Instant now) {
        jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE exchange = ? AND kind IN ('day-before', 'hour-before')
                        """).param(exchange.id()).update();
        exchange.reminders(now).forEach(reminder -> tellAll(State.REGISTERED, exchange, reminder));
    }

    /** All who take part, and until the start those who wait, are told that it will be otherwise than they knew. */
    void tellOfChange(Exchange exchange, Instant now) {
        if (!exchange.isOver(now)) {
            tellAll(State.REGISTERED, exchange, new Reminder(Kind.CHANGED, now, exchange.ends()));
        }
        if (!exchange.hasBegun(now)) {
            tellAll(State.WAITING, exchange, new Reminder(Kind.CHANGED, now, exchange.starts()));
        }
    }

    private void tellAll(State state, Exchange exchange, Reminder reminder) {
        jdbc.sql("""
                        INSERT INTO exchange_notice (person, exchange, kind, due, until)
                        SELECT person, exchange, :kind, :due, :until
                          FROM registration
                         WHERE exchange = :exchange AND state = :state
                            ON CONFLICT (exchange, person, kind) DO UPDATE
                           SET due = excluded.due, until = excluded.until
                        """)
                .params(parameters(exchange, reminder))
                .param("state", state.key())
                .update();
    }

    /** The first {@code free} of those who wait are told that they take part, and reminded. */
    void tellMovingUp(Exchange exchange, int free, Instant now) {
        tellFirst(exchange, free, new Reminder(Kind.MOVED_UP, now, exchange.starts()));
        exchange.reminders(now).forEach(reminder -> tellFirst(exchange, free, reminder));
    }

    private void tellFirst(Exchange exchange, int free, Reminder reminder) {
        jdbc.sql("""
                        INSERT INTO exchange_notice (person, exchange, kind, due, until)
                        SELECT person, exchange, :kind, :due, :until
                          FROM registration
                         WHERE id IN (SELECT id
                                        FROM registration
                                       WHERE exchange = :exchange AND state = 'waiting'
                                       ORDER BY id
                                       LIMIT :free)
                            ON CONFLICT (exchange, person, kind) DO UPDATE
                           SET due = excluded.due, until = excluded.until
                        """).params(parameters(exchange, reminder)).param("free", free).update();
    }

    /** All who wanted to come are told that it does not take place, and nothing else of it any more. */
    void tellOfEnd(Exchange exchange, Instant now) {
        drop(exchange.id());
        jdbc.sql("""
                        INSERT INTO exchange_notice (person, exchange, kind, due, until)
                        SELECT person, exchange, :kind, :due, :until
                          FROM registration
                         WHERE exchange = :exchange AND state IN ('registered', 'waiting')
                        """)
                .params(parameters(exchange, new Reminder(Kind.CANCELLED, now, exchange.ends())))
                .update();
    }

    /** All who watch are told of a new exchange but the person who made it public. */
    void tellWatchers(Exchange exchange, long publisher, Instant now) {
        jdbc.sql("""
                        INSERT INTO exchange_notice (person, exchange, kind, due, until)
                        SELECT person, :exchange, :kind, :due, :until
                          FROM exchange_watcher
                         WHERE person <> :publisher
                            ON CONFLICT (exchange, person, kind) DO NOTHING
                        """)
                .params(parameters(exchange, new Reminder(Kind.NEW, now, exchange.starts())))
                .param("publisher", publisher)
                .update();
    }

    private static Map<String, Object> parameters(Exchange exchange, Reminder reminder) {
        return Map.of(
                "exchange", exchange.id(),
                "kind", reminder.kind().key(),
                "due", reminder.due().toEpochMilli(),
                "until", reminder.until().toEpochMilli());
    }

    /** Nobody is told anything of the exchange. */
    void drop(long exchange) {
        jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE exchange = ?
                        """).param(exchange).update();
    }

    /** The person no longer takes part: what they would be told for that reason is dropped. */
    void drop(long exchange, long person) {
        jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE exchange = :exchange AND person = :person AND kind <> 'new'
                        """).param("exchange", exchange).param("person", person).update();
    }

    /** The person is told of no new exchange. */
    void dropNews(long person) {
        jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE person = ? AND kind = 'new'
                        """).param(person).update();
    }

    /** Drops what it is too late for, and returns how much that was. */
    int dropLate(Instant now) {
        return jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE until <= ?
                        """).param(now.toEpochMilli()).update();
    }

    /** Takes out what is due, at most {@code most}, in the order of the times. */
    List<Row> take(Instant now, int most) {
        return jdbc
                .sql("""
                        DELETE FROM exchange_notice
                         WHERE id IN (SELECT id
                                        FROM exchange_notice
                                       WHERE due <= :now
                                       ORDER BY due, id
                                       LIMIT :most)
                        RETURNING id, person, exchange, kind, due, until
                        """)
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query(ComingNotices::row)
                .list()
                .stream()
                .sorted(Comparator.comparing(Row::due).thenComparingLong(Row::id))
                .toList();
    }

    @Override
    public String name() {
        return "exchange-notices";
    }

    @Override
    public List<String> what(long person) {
        return jdbc.sql("""
                        SELECT kind, exchange, due
                          FROM exchange_notice
                         WHERE person = ?
                         ORDER BY due, id
                        """)
                .param(person)
                .query((row, _) -> "%s, exchange %d, due %s"
                        .formatted(row.getString(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    @Override
    public void erase(long person) {
        jdbc.sql("""
                        DELETE FROM exchange_notice
                         WHERE person = ?
                        """).param(person).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                Kind.of(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
