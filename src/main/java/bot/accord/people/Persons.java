package bot.accord.people;

import bot.accord.chat.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of persons. */
final class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(long id) {
        return jdbc.sql("""
                        SELECT id, language, chosen, zone, reachable, first_seen, last_seen
                          FROM person
                         WHERE id = ?
                        """).param(id).query((result, _) -> person(result)).optional();
    }

    void save(Person person) {
        jdbc.sql("""
                        INSERT INTO person (id, language, chosen, zone, reachable, first_seen, last_seen)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (id) DO UPDATE
                           SET language = excluded.language,
                               chosen = excluded.chosen,
                               zone = excluded.zone,
                               reachable = excluded.reachable,
                               last_seen = excluded.last_seen
                        """)
                .param(person.id())
                .param(person.language().code())
                .param(person.chosen() ? 1 : 0)
                .param(person.zone() == null ? null : person.zone().getId())
                .param(person.reachable() ? 1 : 0)
                .param(millis(person.firstSeen()))
                .param(millis(person.lastSeen()))
                .update();
    }

    void delete(long id) {
        jdbc.sql("""
                        DELETE FROM person
                         WHERE id = ?
                        """).param(id).update();
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private static Person person(ResultSet result) throws SQLException {
        var zone = result.getString("zone");
        return new Person(
                result.getLong("id"),
                new Language(result.getString("language")),
                result.getInt("chosen") != 0,
                zone == null ? null : ZoneId.of(zone),
                result.getInt("reachable") != 0,
                day(result.getLong("first_seen")),
                day(result.getLong("last_seen")));
    }
}
