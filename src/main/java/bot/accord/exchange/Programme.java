package bot.accord.exchange;

import bot.accord.exchange.Exchange.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exchanges in the order of their times, as lists show them. */
@Repository
class Programme {

    private final JdbcClient jdbc;

    Programme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry of a list; the title is in the reader's language, in the author's where that is missing. */
    record Entry(long id, Status status, ZonedDateTime starts, ZonedDateTime ends, int seats, String title) {}

    /** Returns those that take place and are not over, the soonest first. */
    List<Entry> upcoming(Search search, int from, int count) {
        return jdbc.sql("""
                        SELECT exchange.id, status, exchange.zone, starts, ends, seats, coalesce(own.title, author.title)
                          FROM exchange
                          JOIN exchange_words AS author
                            ON author.exchange = exchange.id AND author.language = exchange.language
                          LEFT JOIN exchange_words AS own
                            ON own.exchange = exchange.id AND own.language = :reader
                         WHERE status = 'published' AND ends_at > :now AND ends_at > :since AND starts_at < :until
                           AND (:any OR EXISTS (SELECT 1
                                                  FROM exchange_topic
                                                 WHERE exchange_topic.exchange = exchange.id AND topic IN (:topics)))
                         ORDER BY starts_at, exchange.id
                         LIMIT :count OFFSET :from
                        """)
                .params(parameters(search))
                .param("count", count)
                .param("from", from)
                .query(Programme::entry)
                .list();
    }

    int upcoming(Search search) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM exchange
                         WHERE status = 'published' AND ends_at > :now AND ends_at > :since AND starts_at < :until
                           AND (:any OR EXISTS (SELECT 1
                                                  FROM exchange_topic
                                                 WHERE exchange_topic.exchange = exchange.id AND topic IN (:topics)))
                        """).params(parameters(search)).query(Integer.class).single();
    }

    /** Returns those that took place, the latest first. */
    List<Entry> past(Search search, int from, int count) {
        return jdbc.sql("""
                        SELECT exchange.id, status, exchange.zone, starts, ends, seats, coalesce(own.title, author.title)
                          FROM exchange
                          JOIN exchange_words AS author
                            ON author.exchange = exchange.id AND author.language = exchange.language
                          LEFT JOIN exchange_words AS own
                            ON own.exchange = exchange.id AND own.language = :reader
                         WHERE status = 'published' AND ends_at <= :now AND ends_at > :since AND starts_at < :until
                           AND (:any OR EXISTS (SELECT 1
                                                  FROM exchange_topic
                                                 WHERE exchange_topic.exchange = exchange.id AND topic IN (:topics)))
                         ORDER BY starts_at DESC, exchange.id DESC
                         LIMIT :count OFFSET :from
                        """)
                .params(parameters(search))
                .param("count", count)
                .param("from", from)
                .query(Programme::entry)
                .list();
    }

    /** Returns how many took place and began after {@code after}. */
    int past(Search search, Instant after) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM exchange
                         WHERE status = 'published' AND ends_at <= :now AND ends_at > :since AND starts_at < :until
                           AND starts_at > :after
                           AND (:any OR EXISTS (SELECT 1
                                                  FROM exchange_topic
                                                 WHERE exchange_topic.exchange = exchange.id AND topic IN (:topics)))
                        """)
                .params(parameters(search))
                .param("after", after.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    /** Returns all, as staff see them: first those that are not over, the soonest first, then the others, the latest first. */
    List<Entry> all(Search search, int from, int count) {
        return jdbc.sql("""
                        SELECT exchange.id, status, exchange.zone, starts, ends, seats, coalesce(own.title, author.title)
                          FROM exchange
                          JOIN exchange_words AS author
                            ON author.exchange = exchange.id AND author.language = exchange.language
                          LEFT JOIN exchange_words AS own
                            ON own.exchange = exchange.id AND own.language = :reader
                         ORDER BY ends_at <= :now, CASE WHEN ends_at > :now THEN starts_at ELSE -starts_at END, exchange.id
                         LIMIT :count OFFSET :from
                        """)
                .param("reader", search.reader().code())
                .param("now", search.now().toEpochMilli())
                .param("count", count)
                .param("from", from)
                .query(Programme::entry)
                .list();
    }

    int size() {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM exchange
                        """).query(Integer.class).single();
    }

    private static Map<String, Object> parameters(Search search) {
        var parameters = new HashMap<String, Object>();
        parameters.put("reader", search.reader().code());
        parameters.put("now", search.now().toEpochMilli());
        parameters.put("since", search.since().toEpochMilli());
        parameters.put("until", search.until().toEpochMilli());
        parameters.put("any", search.topics().isEmpty());
        parameters.put("topics", search.topicsOrNone());
        return parameters;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var zone = ZoneId.of(row.getString(3));
        return new Entry(
                row.getLong(1),
                Status.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                Moments.read(row.getString(4), zone),
                Moments.read(row.getString(5), zone),
                row.getInt(6),
                row.getString(7));
    }
}
