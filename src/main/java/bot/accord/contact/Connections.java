package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.contact.Connection.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests to be connected. */
@Repository
class Connections {

    private final JdbcClient jdbc;

    Connections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new request, whose id and state count for nothing, and returns it with its id. */
    Connection add(Connection connection) {
        var id = jdbc.sql("""
                        INSERT INTO connection (contact, person, name, language, message, state, answerer, at, answered)
                        VALUES (:contact, :person, :name, :language, :message, 'open', 0, :at, NULL)
                        RETURNING id
                        """)
                .param("contact", connection.contact())
                .param("person", connection.person())
                .param("name", connection.name())
                .param("language", connection.language().code())
                .param("message", connection.message())
                .param("at", connection.at().toEpochMilli())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** Answers a request; false where that was done before. */
    boolean answer(long id, State answer, long answerer, Instant now) {
        return jdbc.sql("""
                        UPDATE connection
                           SET state = :answer, answerer = :answerer, answered = :now
                         WHERE id = :id AND state = 'open'
                        """)
                        .param("answer", answer.key())
                        .param("answerer", answerer)
                        .param("now", now.toEpochMilli())
                        .param("id", id)
                        .update()
                > 0;
    }

    Optional<Connection> find(long id) {
        return jdbc.sql("""
                        SELECT id, contact, person, name, language, message, state, at
                          FROM connection
                         WHERE id = ?
                        """).param(id).query(Connections::connection).optional();
    }

    /** What became of a request, and since when it is so. */
    record Latest(State state, Instant since) {}

    /** Returns what became of a person's latest request to be connected with a contact; empty where there was none. */
    Optional<Latest> latest(long contact, long person) {
        return jdbc.sql("""
                        SELECT state, coalesce(answered, at)
                          FROM connection
                         WHERE contact = :contact AND person = :person
                         ORDER BY id DESC
                         LIMIT 1
                        """)
                .param("contact", contact)
                .param("person", person)
                .query((row, _) -> new Latest(State.of(row.getString(1)), Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    /** Returns how many open requests a person has. */
    int open(long person) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM connection
                         WHERE person = ? AND state = 'open'
                        """).param(person).query(Integer.class).single();
    }

    /** Returns the open requests to be connected with a contact, the oldest first. */
    List<Connection> openFor(long contact) {
        return jdbc.sql("""
                        SELECT id, contact, person, name, language, message, state, at
                          FROM connection
                         WHERE contact = ? AND state = 'open'
                         ORDER BY id
                        """).param(contact).query(Connections::connection).list();
    }

    /**
     * Returns the open requests that somebody may answer, the oldest first.
     *
     * @param isOwner whether they answer for all contacts, not only those that they keep
     */
    List<Connection> toAnswer(long keeper, boolean isOwner) {
        return jdbc.sql("""
                        SELECT connection.id, contact, person, name, connection.language, message, state, at
                          FROM connection
                          JOIN contact ON contact.id = connection.contact
                         WHERE state = 'open' AND (:all = 1 OR keeper = :keeper)
                         ORDER BY connection.id
                        """)
                .param("all", isOwner ? 1 : 0)
                .param("keeper", keeper)
                .query(Connections::connection)
                .list();
    }

    List<Connection> of(long person) {
        return jdbc.sql("""
                        SELECT id, contact, person, name, language, message, state, at
                          FROM connection
                         WHERE person = ?
                         ORDER BY id
                        """).param(person).query(Connections::connection).list();
    }

    /** Returns how many requests a person answered. */
    int answeredBy(long person) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM connection
                         WHERE answerer = ?
                        """).param(person).query(Integer.class).single();
    }

    void erase(long person) {
        jdbc.sql("""
                        DELETE FROM connection
                         WHERE person = ?
                        """).param(person).update();
    }

    /** Nobody in particular answered what this person answered. */
    void forget(long answerer) {
        jdbc.sql("""
                        UPDATE connection
                           SET answerer = 0
                         WHERE answerer = ?
                        """).param(answerer).update();
    }

    /** Declines the oldest of the open requests that were made before a moment, and returns them. */
    List<Connection> decline(Instant before, int most, Instant now) {
        return jdbc
                .sql("""
                        UPDATE connection
                           SET state = 'declined', answered = :now
                         WHERE id IN (SELECT id
                                        FROM connection
                                       WHERE state = 'open' AND at < :before
                                       ORDER BY at, id
                                       LIMIT :most)
                        RETURNING id, contact, person, name, language, message, state, at
                        """)
                .param("now", now.toEpochMilli())
                .param("before", before.toEpochMilli())
                .param("most", most)
                .query(Connections::connection)
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Connection::id))
                .toList();
    }

    /** Deletes the requests that were answered before a moment. */
    void prune(Instant before) {
        jdbc.sql("""
                        DELETE FROM connection
                         WHERE answered < ?
                        """).param(before.toEpochMilli()).update();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        return new Connection(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                new Language(row.getString(5)),
                row.getString(6),
                State.of(row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)));
    }
}
