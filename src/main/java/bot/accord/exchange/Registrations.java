package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.dialog.Visitor;
import bot.accord.exchange.Registration.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part, who waits and who cannot come. */
@Repository
class Registrations {

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Registration> find(long exchange, long person) {
        return jdbc.sql("""
                        SELECT id, exchange, person, state, name, language, at
                          FROM registration
                         WHERE exchange = :exchange AND person = :person
                        """)
                .param("exchange", exchange)
                .param("person", person)
                .query(Registrations::registration)
                .optional();
    }

    /** Keeps a person's answer; they stand behind all who answered before, whatever they answered earlier. */
    void put(long exchange, Visitor visitor, State state, boolean asked, Instant at) {
        var wasAsked = wasAsked(exchange, visitor.id());
        remove(exchange, visitor.id());
        jdbc.sql("""
                        INSERT INTO registration (exchange, person, state, name, language, asked, at)
                        VALUES (:exchange, :person, :state, :name, :language, :asked, :at)
                        """)
                .param("exchange", exchange)
                .param("person", visitor.id())
                .param("state", state.key())
                .param("name", cut(visitor.name()))
                .param("language", visitor.language().code())
                .param("asked", asked || wasAsked ? 1 : 0)
                .param("at", at.toEpochMilli())
                .update();
    }

    private static String cut(String name) {
        var length = name.codePointCount(0, name.length());
        return length <= Registration.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Registration.LONGEST_NAME));
    }

    private boolean wasAsked(long exchange, long person) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM registration
                         WHERE exchange = :exchange AND person = :person AND asked = 1
                        """)
                        .param("exchange", exchange)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Returns whether the person was asked for their zone when they registered for whatever exchange. */
    boolean wasAsked(long person) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM registration
                         WHERE person = ? AND asked = 1
                        """).param(person).query(Integer.class).single() > 0;
    }

    void remove(long exchange, long person) {
        jdbc.sql("""
                        DELETE FROM registration
                         WHERE exchange = :exchange AND person = :person
                        """).param("exchange", exchange).param("person", person).update();
    }

    int count(long exchange, State state) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM registration
                         WHERE exchange = :exchange AND state = :state
                        """)
                .param("exchange", exchange)
                .param("state", state.key())
                .query(Integer.class)
                .single();
    }

    /** Returns how many of the waiting asked before this one, and this one. */
    int turn(Registration waiting) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM registration
                         WHERE exchange = :exchange AND state = 'waiting' AND id <= :id
                        """)
                .param("exchange", waiting.exchange())
                .param("id", waiting.id())
                .query(Integer.class)
                .single();
    }

    /** The first {@code free} of those who wait take part from now on. */
    void moveUp(long exchange, int free, Instant at) {
        jdbc.sql("""
                        UPDATE registration
                           SET state = 'registered', at = :at
                         WHERE id IN (SELECT id
                                        FROM registration
                                       WHERE exchange = :exchange AND state = 'waiting'
                                       ORDER BY id
                                       LIMIT :free)
                        """)
                .param("exchange", exchange)
                .param("free", free)
                .param("at", at.toEpochMilli())
                .update();
    }

    /** Returns all answers: first who takes part, then who waits, then who cannot come, each in the order of asking. */
    List<Registration> list(long exchange) {
        return jdbc.sql("""
                        SELECT id, exchange, person, state, name, language, at
                          FROM registration
                         WHERE exchange = ?
                         ORDER BY state = 'absent', state = 'waiting', id
                        """).param(exchange).query(Registrations::registration).list();
    }

    /** Returns what a person answered to whatever exchange. */
    List<Registration> of(long person) {
        return jdbc.sql("""
                        SELECT id, exchange, person, state, name, language, at
                          FROM registration
                         WHERE person = ?
                         ORDER BY exchange
                        """).param(person).query(Registrations::registration).list();
    }

    /** Forgets who came to the exchanges that were over before {@code over}. */
    void prune(Instant over) {
        jdbc.sql("""
                        DELETE FROM registration
                         WHERE exchange IN (SELECT id
                                              FROM exchange
                                             WHERE ends_at < ?)
                        """).param(over.toEpochMilli()).update();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                State.of(row.getString(4)),
                row.getString(5),
                new Language(row.getString(6)),
                Instant.ofEpochMilli(row.getLong(7)));
    }
}
