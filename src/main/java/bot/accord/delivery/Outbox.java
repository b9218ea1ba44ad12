package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** The table of messages that are owed, and of those that could not be delivered. */
final class Outbox {

    /** The row's state; the table holds the code. */
    enum State {
        NEW(0),
        SENDING(1),
        FAILED(2),
        UNKNOWN(3);

        private final int code;

        State(int code) {
            this.code = code;
        }
    }

    /** What a row is to become. {@code body} is whether the message itself changed. */
    private record Change(
            Row row,
            State state,
            long due,
            boolean body,
            @Nullable String reason) {}

    /** The reason of a new row that Telegram asked us to send later. */
    private static final String ASKED = "asked to wait";

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final Outgoing UNREADABLE = new Outgoing.Toast(0, "", "", false);

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final Bodies bodies = new Bodies();
    private final Map<Long, Change> inserts = new LinkedHashMap<>();
    private final Map<Long, Change> updates = new LinkedHashMap<>();
    private final Map<Long, Row> deletes = new LinkedHashMap<>();
    private final List<Long> unreadables = new ArrayList<>();

    Outbox(JdbcTemplate template) {
        this.template = template;
        this.client = JdbcClient.create(template);
    }

    void add(Row row) {
        inserts.put(row.id(), new Change(row, State.NEW, 0, true, null));
    }

    /** Marks the row before the call that it is about; written with the same transaction as all that led to it. */
    void sending(Row row) {
        change(new Change(row, State.SENDING, 0, false, null));
    }

    /** @param due when it may be tried again, in milliseconds since 1970 UTC; 0 for at once */
    void again(Row row, long due) {
        change(new Change(row, State.NEW, due, false, null));
    }

    /** @param due when Telegram asked us to try it again, in milliseconds since 1970 UTC */
    void pause(Row row, long due) {
        change(new Change(row, State.NEW, due, false, ASKED));
    }

    /** The row becomes another message, to be sent at once. */
    void turned(Row row) {
        change(new Change(row, State.NEW, 0, true, null));
    }

    /** Keeps that the row was not delivered, without what it said: nobody sends it any more. */
    void keep(Row row, State state, String reason) {
        change(new Change(row, state, 0, true, reason));
    }

    void delete(Row row) {
        updates.remove(row.id());
        if (inserts.remove(row.id()) == null) {
            deletes.put(row.id(), row);
        }
    }

    private void change(Change change) {
        var id = change.row().id();
        if (inserts.containsKey(id)) {
            inserts.put(id, change);
        } else {
            updates.put(id, change);
        }
    }

    void forgetChanges() {
        inserts.clear();
        updates.clear();
        deletes.clear();
    }

    /** Writes what was changed since, in the caller's transaction. */
    void flush() {
        delete(deletes.values());
        update(updates.values());
        insert(inserts.values());
        forgetChanges();
    }

    private void delete(Collection<Row> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate("""
                    DELETE FROM outbox
                     WHERE id = ?
                    """, rows, rows.size(), (statement, row) -> statement.setLong(1, row.id()));
        }
    }

    private void update(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            template.batchUpdate("""
                    UPDATE outbox
                       SET state = ?, attempts = ?, due = ?, reason = ?, body = coalesce(?, body)
                     WHERE id = ?
                    """, changes, changes.size(), this::bindUpdate);
        }
    }

    private void bindUpdate(PreparedStatement statement, Change change) throws SQLException {
        statement.setInt(1, change.state().code);
        statement.setInt(2, change.row().attempts());
        statement.setLong(3, change.due());
        setText(statement, 4, change.reason());
        setText(statement, 5, change.body() ? body(change) : null);
        statement.setLong(6, change.row().id());
    }

    private static void setText(PreparedStatement statement, int index, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, text);
        }
    }

    private void insert(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            template.batchUpdate("""
                    INSERT INTO outbox (id, chat, lane, state, attempts, due, body, created, until)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, changes, changes.size(), this::bindInsert);
        }
    }

    private void bindInsert(PreparedStatement statement, Change change) throws SQLException {
        var row = change.row();
        statement.setLong(1, row.id());
        statement.setLong(2, row.chat());
        statement.setInt(3, code(row.lane()));
        statement.setInt(4, change.state().code);
        statement.setInt(5, row.attempts());
        statement.setLong(6, change.due());
        statement.setString(7, body(change));
        statement.setLong(8, row.created());
        statement.setLong(9, row.until());
    }

    private String body(Change change) {
        var outgoing = change.row().outgoing();
        return switch (change.state()) {
            case NEW, SENDING -> bodies.write(outgoing);
            case FAILED, UNKNOWN -> Bodies.kind(outgoing);
        };
    }

    /** Returns the first id that no row has. */
    long nextId() {
        return client.sql("""
                        SELECT coalesce(max(id), 0) + 1
                          FROM outbox
                        """).query(Long.class).single();
    }

    /** Returns the lane's oldest new rows above an id. */
    List<Due> waiting(Lane lane, long above, int most) {
        return readable(() -> client.sql("""
                        SELECT id, chat, lane, attempts, created, until, body, due, reason
                          FROM outbox
                         WHERE state = 0 AND lane = :lane AND id > :above
                         ORDER BY id
                         LIMIT :most
                        """)
                .param("lane", code(lane))
                .param("above", above)
                .param("most", most)
                .query((result, _) -> due(result))
                .list());
    }

    /**
     * A row and when it may be tried.
     *
     * @param at milliseconds since 1970 UTC
     * @param asked whether that is what Telegram asked for
     */
    record Due(Row row, long at, boolean asked) {}

    private Due due(ResultSet result) throws SQLException {
        return new Due(row(result), result.getLong("due"), ASKED.equals(result.getString("reason")));
    }

    /** Returns the oldest new rows of one chat and lane above an id. */
    List<Row> waiting(long chat, Lane lane, long above, int most) {
        return readable(() -> client.sql("""
                        SELECT id, chat, lane, attempts, created, until, body
                          FROM outbox
                         WHERE state = 0 AND chat = :chat AND lane = :lane AND id > :above
                         ORDER BY id
                         LIMIT :most
                        """)
                .param("chat", chat)
                .param("lane", code(lane))
                .param("above", above)
                .param("most", most)
                .query((result, _) -> row(result))
                .list());
    }

    /** Returns the rows whose attempt was recorded and whose receipt was not. */
    List<Row> sending() {
        return readable(() -> client.sql("""
                        SELECT id, chat, lane, attempts, created, until, body
                          FROM outbox
                         WHERE state = 1
                         ORDER BY id
                        """).query((result, _) -> row(result)).list());
    }

    /** Drops what waits for a chat and was put there at {@code until} or before. */
    void drop(long chat, long until) {
        client.sql("""
                        DELETE FROM outbox
                         WHERE state = 0 AND chat = :chat AND created <= :until
                        """).param("chat", chat).param("until", until).update();
    }

    /** Deletes all rows of a chat, whatever their state; returns how many they were. */
    int erase(long chat) {
        client.sql("""
                        DELETE FROM doubtful
                         WHERE chat = :chat
                        """).param("chat", chat).update();
        return client.sql("""
                        DELETE FROM outbox
                         WHERE chat = :chat
                        """).param("chat", chat).update();
    }

    int count(long chat) {
        return client.sql("""
                        SELECT count(*)
                          FROM outbox
                         WHERE chat = :chat
                        """).param("chat", chat).query(Integer.class).single();
    }

    void move(long from, long to) {
        client.sql("""
                        UPDATE outbox
                           SET chat = :to
                         WHERE chat = :from
                        """).param("from", from).param("to", to).update();
    }

    void doubt(Row row, String cause, long now) {
        client.sql("""
                        INSERT INTO doubtful (chat, lane, cause, at)
                        VALUES (:chat, :lane, :cause, :at)
                        """)
                .param("chat", row.chat())
                .param("lane", code(row.lane()))
                .param("cause", cause)
                .param("at", now)
                .update();
    }

    long depth(Lane lane) {
        return client.sql("""
                        SELECT count(*)
                          FROM outbox
                         WHERE state = 0 AND lane = :lane
                        """).param("lane", code(lane)).query(Long.class).single();
    }

    /** Returns when the lane's oldest waiting row was put there, in milliseconds since 1970 UTC. */
    OptionalLong oldest(Lane lane) {
        return waiting(lane, 0, 1).stream()
                .mapToLong(due -> due.row().created())
                .findFirst();
    }

    /** Forgets undelivered and doubtful messages from before {@code until}. */
    void prune(long until) {
        client.sql("""
                        DELETE FROM outbox
                         WHERE state > 1 AND created < :until
                        """).param("until", until).update();
        client.sql("""
                        DELETE FROM doubtful
                         WHERE at < :until
                        """).param("until", until).update();
    }

    private static int code(Lane lane) {
        return switch (lane) {
            case PERSON -> 0;
            case BROADCAST -> 1;
        };
    }

    private Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getLong("id"),
                result.getInt("lane") == code(Lane.PERSON) ? Lane.PERSON : Lane.BROADCAST,
                result.getInt("attempts"),
                result.getLong("created"),
                result.getLong("until"),
                body(result.getLong("id"), result.getLong("chat"), result.getString("body")));
    }

    private Outgoing body(long id, long chat, String body) {
        try {
            return bodies.read(body, chat);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            log.atWarn()
                    .addKeyValue("row", id)
                    .addKeyValue("error", unreadable.getClass().getSimpleName())
                    .log("outbox row could not be read and was set aside");
            unreadables.add(id);
            return UNREADABLE;
        }
    }

    /** Runs the query until it returns readable rows only: one bad row must not keep the others from going out. */
    private <T> List<T> readable(Supplier<List<T>> query) {
        for (var rows = query.get(); ; rows = query.get()) {
            if (unreadables.isEmpty()) {
                return rows;
            }
            unreadables.forEach(this::setAside);
            unreadables.clear();
        }
    }

    private void setAside(long id) {
        client.sql("""
                        UPDATE outbox
                           SET state = 2, reason = 'unreadable', body = ''
                         WHERE id = :id
                        """).param("id", id).update();
    }
}
