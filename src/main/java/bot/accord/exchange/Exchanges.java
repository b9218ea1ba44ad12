package bot.accord.exchange;

import bot.accord.chat.Language;
import bot.accord.exchange.Exchange.Status;
import bot.accord.exchange.Exchange.Words;
import bot.accord.exchange.Plan.Spot;
import bot.accord.exchange.Plan.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exchanges that staff made. */
@Repository
class Exchanges {

    private final JdbcClient jdbc;

    Exchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new exchange and returns its id. */
    long add(Exchange exchange) {
        var id = jdbc.sql("""
                        INSERT INTO exchange (status, language, zone, starts, ends, starts_at, ends_at, place, latitude,
                                              longitude, link, seats, deadline, version, maker, created, changed)
                        VALUES (:status, :language, :zone, :starts, :ends, :startsAt, :endsAt, :place, :latitude,
                                :longitude, :link, :seats, :deadline, :version, :maker, :created, :changed)
                        RETURNING id
                        """).params(columns(exchange)).query(Long.class).single();
        fill(id, exchange);
        return id;
    }

    /** Keeps what an exchange has become. */
    void save(Exchange exchange) {
        jdbc.sql("""
                        UPDATE exchange
                           SET status = :status, language = :language, zone = :zone, starts = :starts, ends = :ends,
                               starts_at = :startsAt, ends_at = :endsAt, place = :place, latitude = :latitude,
                               longitude = :longitude, link = :link, seats = :seats, deadline = :deadline,
                               version = :version, changed = :changed
                         WHERE id = :id
                        """).params(columns(exchange)).param("id", exchange.id()).update();
        empty(exchange.id());
        fill(exchange.id(), exchange);
    }

    void delete(long id) {
        empty(id);
        jdbc.sql("""
                        DELETE FROM exchange
                         WHERE id = ?
                        """).param(id).update();
    }

    private static Map<String, @Nullable Object> columns(Exchange exchange) {
        var columns = new HashMap<String, @Nullable Object>();
        var plan = exchange.plan();
        columns.put("status", exchange.status().name().toLowerCase(Locale.ROOT));
        columns.put("language", plan.language().code());
        columns.put("zone", plan.starts().getZone().getId());
        columns.put("starts", Moments.spell(plan.starts()));
        columns.put("ends", Moments.spell(plan.ends()));
        columns.put("startsAt", exchange.starts().toEpochMilli());
        columns.put("endsAt", exchange.ends().toEpochMilli());
        columns.put("deadline", Moments.spellOrNull(plan.deadline()));
        columns.put("seats", plan.seats());
        columns.put("version", exchange.version());
        columns.put("maker", exchange.maker());
        columns.put("created", exchange.created().toEpochMilli());
        columns.put("changed", exchange.changed().toEpochMilli());
        columns.putAll(columns(plan.where()));
        return columns;
    }

    private static Map<String, @Nullable Object> columns(Where where) {
        var columns = new HashMap<String, @Nullable Object>();
        var spot = where.spot();
        columns.put("place", where.place());
        columns.put("latitude", spot == null ? null : spot.latitude());
        columns.put("longitude", spot == null ? null : spot.longitude());
        columns.put("link", where.link());
        return columns;
    }

    private void empty(long id) {
        jdbc.sql("DELETE FROM exchange_words WHERE exchange = ?").param(id).update();
        jdbc.sql("DELETE FROM exchange_topic WHERE exchange = ?").param(id).update();
    }

    private void fill(long id, Exchange exchange) {
        exchange.words().forEach((language, words) -> add(id, language, words));
        exchange.plan().topics().stream().distinct().forEach(topic -> add(id, topic));
    }

    private void add(long id, Language language, Words words) {
        jdbc.sql("""
                        INSERT INTO exchange_words (exchange, language, title, text)
                        VALUES (:exchange, :language, :title, :text)
                        """)
                .param("exchange", id)
                .param("language", language.code())
                .param("title", words.title())
                .param("text", words.text())
                .update();
    }

    private void add(long id, String topic) {
        jdbc.sql("""
                        INSERT INTO exchange_topic (exchange, topic)
                        VALUES (:exchange, :topic)
                        """).param("exchange", id).param("topic", topic).update();
    }

    /** Finds an exchange, a draft too. */
    Optional<Exchange> find(long id) {
        return jdbc.sql("""
                        SELECT id, status, language, zone, starts, ends, place, latitude, longitude, link, seats,
                               deadline, version, maker, created, changed
                          FROM exchange
                         WHERE id = ?
                        """)
                .param(id)
                .query((row, _) -> exchange(row))
                .optional()
                .map(this::complete);
    }

    /** Returns the ids of those that are neither over nor cancelled, whose moments the rules of a zone may still change. */
    List<Long> ahead(Instant now) {
        return jdbc.sql("""
                        SELECT id
                          FROM exchange
                         WHERE status <> 'cancelled' AND ends_at > ?
                         ORDER BY id
                        """)
                .param(now.toEpochMilli())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Returns whether the moments that are kept are those that the rules of its zone make now. */
    boolean isAligned(Exchange exchange) {
        return jdbc.sql("""
                        SELECT starts_at = :starts AND ends_at = :ends
                          FROM exchange
                         WHERE id = :id
                        """)
                .param("starts", exchange.starts().toEpochMilli())
                .param("ends", exchange.ends().toEpochMilli())
                .param("id", exchange.id())
                .query(Boolean.class)
                .single();
    }

    /** Returns the ids of the exchanges that a person made. */
    List<Long> of(long maker) {
        return jdbc.sql("""
                        SELECT id
                          FROM exchange
                         WHERE maker = ?
                         ORDER BY id
                        """).param(maker).query((row, _) -> row.getLong(1)).list();
    }

    /** Nobody in particular made what this person made. */
    void forget(long maker) {
        jdbc.sql("""
                        UPDATE exchange
                           SET maker = 0
                         WHERE maker = ?
                        """).param(maker).update();
    }

    private static Exchange exchange(ResultSet row) throws SQLException {
        return new Exchange(
                row.getLong("id"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Map.of(),
                plan(row),
                row.getInt("version"),
                row.getLong("maker"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("changed")));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        return new Plan(
                new Language(row.getString("language")),
                Moments.read(row.getString("starts"), zone),
                Moments.read(row.getString("ends"), zone),
                where(row),
                row.getInt("seats"),
                Moments.readOrNull(row.getString("deadline"), zone),
                List.of());
    }

    private static Where where(ResultSet row) throws SQLException {
        var latitude = row.getDouble("latitude");
        var isKnown = !row.wasNull();
        var spot = isKnown ? new Spot(latitude, row.getDouble("longitude")) : null;
        return new Where(row.getString("place"), spot, row.getString("link"));
    }

    private Exchange complete(Exchange bare) {
        var plan = bare.plan().with(topics(bare.id()));
        return bare.with(words(bare.id()), plan, bare.version(), bare.changed());
    }

    private Map<Language, Words> words(long id) {
        var words = new HashMap<Language, Words>();
        jdbc.sql("""
                        SELECT language, title, text
                          FROM exchange_words
                         WHERE exchange = ?
                        """).param(id).query(row -> {
            words.put(new Language(row.getString(1)), new Words(row.getString(2), row.getString(3)));
        });
        return words;
    }

    private List<String> topics(long id) {
        return jdbc.sql("""
                        SELECT topic
                          FROM exchange_topic
                         WHERE exchange = ?
                         ORDER BY topic
                        """).param(id).query((row, _) -> row.getString(1)).list();
    }
}
