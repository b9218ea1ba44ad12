package bot.accord.exchange;

import bot.accord.people.Traces;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to be told of each new exchange. */
@Repository
class Watchers implements Traces {

    private final JdbcClient jdbc;

    Watchers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long person, Instant at) {
        jdbc.sql("""
                        INSERT INTO exchange_watcher (person, at)
                        VALUES (:person, :at)
                            ON CONFLICT (person) DO NOTHING
                        """).param("person", person).param("at", at.toEpochMilli()).update();
    }

    boolean has(long person) {
        return !what(person).isEmpty();
    }

    @Override
    public String name() {
        return "exchange-watch";
    }

    @Override
    public List<String> what(long person) {
        return jdbc.sql("""
                        SELECT at
                          FROM exchange_watcher
                         WHERE person = ?
                        """)
                .param(person)
                .query((row, _) -> "to be told of new exchanges, since " + Instant.ofEpochMilli(row.getLong(1)))
                .list();
    }

    @Override
    public void erase(long person) {
        jdbc.sql("""
                        DELETE FROM exchange_watcher
                         WHERE person = ?
                        """).param(person).update();
    }
}
