package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A desk that has been in service is brought up to date. */
class MigrationTest {

    private static final List<String> ROWS = List.of(
            "INSERT INTO person VALUES (5, 'ru', 1, 'Europe/Minsk', 1, 1000, 2000)",
            "INSERT INTO person VALUES (6, 'en', 0, NULL, 0, 1000, 1000)",
            "INSERT INTO conversation VALUES (5, 5, '{\"trail\":[\"home\"]}', 2000)",
            "INSERT INTO processed_update VALUES (17, 2000)",
            "INSERT INTO update_trial VALUES (18, 2, 2000)",
            "INSERT INTO dead_letter VALUES (1, 16, 5, NULL, 1500, 'E', 'it''s “so”', '{}')",
            "INSERT INTO outbox VALUES (1, 5, 0, 0, 1, 2000, '{\"text\":\"Добры дзень\"}', 1000, NULL)",
            "INSERT INTO doubtful VALUES (1, 5, 0, 'restart', 2000)");

    private static final List<String> READING = List.of(
            "SELECT id, language, chosen, zone, reachable, first_seen, last_seen FROM person ORDER BY id",
            "SELECT chat, person, body, touched FROM conversation ORDER BY chat",
            "SELECT id, at FROM processed_update ORDER BY id",
            "SELECT id, attempts, at FROM update_trial ORDER BY id",
            "SELECT id, update_id, chat, person, at, error, message, raw FROM dead_letter ORDER BY id",
            "SELECT id, chat, lane, state, attempts, due, body, created, reason FROM outbox ORDER BY id",
            "SELECT id, chat, lane, cause, at FROM doubtful ORDER BY id");

    @TempDir
    Path folder;

    @Test
    void a_database_of_the_first_version_loses_nothing() {
        var before = first();

        try (var database = Database.open(folder)) {
            var client = JdbcClient.create(database.writer());

            assertThat(kept(client)).isEqualTo(before);
            assertThat(client.sql("SELECT count(*) FROM unanswered")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_database_of_the_second_version_keeps_its_questions() {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("accord.db"), null, null)
                .target("2")
                .load()
                .migrate();
        run("INSERT INTO unanswered VALUES (3, 5, 'where', 'Where?', 'en', 'place date', 1, 2000)");

        try (var database = Database.open(folder)) {
            assertThat(JdbcClient.create(database.writer())
                            .sql("SELECT id, person, question, words, context, language, candidates, passed, at"
                                    + " FROM unanswered")
                            .query(new ColumnMapRowMapper())
                            .single()
                            .values())
                    .containsExactly(3, 5, "where", "Where?", "", "en", "place date", 1, 2000);
        }
    }

    @Test
    void a_file_that_the_second_version_made_is_taken_over_whole() throws IOException {
        try (var made = MigrationTest.class.getResourceAsStream("/databases/second-version.db")) {
            Files.copy(Objects.requireNonNull(made), folder.resolve("accord.db"));
        }
        var before = contents(List.of());

        try (var _ = Database.open(folder)) {
            assertThat(contents(before.keySet())).isEqualTo(before);
        }

        assertThat(before.keySet()).hasSize(8);
        assertThat(before.get("conversation"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(new ConversationJson()
                                .read(String.valueOf(row.get("body")), 5)
                                .place()
                                .state())
                        .isNotEmpty());
    }

    /** Returns all rows of the tables, or of all that there are if none is named; columns that came later left out. */
    private Map<String, List<Map<String, Object>>> contents(Collection<String> tables) {
        var source = new SingleConnectionDataSource("jdbc:sqlite:" + folder.resolve("accord.db"), true);
        try {
            var client = JdbcClient.create(source);
            var names = tables.isEmpty()
                    ? client.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%'")
                            .query(String.class)
                            .list()
                    : tables;
            var contents = new TreeMap<String, List<Map<String, Object>>>();
            for (var name : names) {
                var rows = client.sql("SELECT * FROM " + name + " ORDER BY 1, 2")
                        .query(new ColumnMapRowMapper())
                        .list();
                rows.forEach(row -> row.remove("context"));
                contents.put(name, rows);
            }
            return contents;
        } finally {
            source.destroy();
        }
    }

    @Test
    void what_was_brought_up_to_date_once_is_left_alone_after_that() {
        var before = first();
        try (var database = Database.open(folder)) {
            JdbcClient.create(database.writer()).sql("""
                            INSERT INTO unanswered (person, question, words, language, candidates, passed, at)
                            VALUES (5, 'where', 'Where?', 'en', '', 1, 2000)
                            """).update();
        }

        try (var database = Database.open(folder)) {
            var client = JdbcClient.create(database.writer());

            assertThat(kept(client)).isEqualTo(before);
            assertThat(client.sql("SELECT words FROM unanswered")
                            .query(String.class)
                            .single())
                    .isEqualTo("Where?");
        }
    }

    @Test
    void a_new_database_has_the_same_tables_as_one_brought_up_to_date() {
        first();

        try (var old = Database.open(folder);
                var fresh = Database.open(folder.resolve("new"))) {
            assertThat(tables(JdbcClient.create(old.writer()))).isEqualTo(tables(JdbcClient.create(fresh.writer())));
        }
    }

    /** Makes a database of the first version and returns what is in it. */
    private Map<String, List<Map<String, Object>>> first() {
        var url = "jdbc:sqlite:" + folder.resolve("accord.db");
        Flyway.configure().dataSource(url, null, null).target("1").load().migrate();
        var source = new SingleConnectionDataSource(url, true);
        try {
            var client = JdbcClient.create(source);
            ROWS.forEach(row -> client.sql(row).update());
            assertThat(tables(client)).noneMatch(table -> table.contains("unanswered"));
            return kept(client);
        } finally {
            source.destroy();
        }
    }

    private void run(String statement) {
        var source = new SingleConnectionDataSource("jdbc:sqlite:" + folder.resolve("accord.db"), true);
        try {
            JdbcClient.create(source).sql(statement).update();
        } finally {
            source.destroy();
        }
    }

    private static Map<String, List<Map<String, Object>>> kept(JdbcClient client) {
        var kept = new LinkedHashMap<String, List<Map<String, Object>>>();
        READING.forEach(sql ->
                kept.put(sql, client.sql(sql).query(new ColumnMapRowMapper()).list()));
        assertThat(kept.values()).noneMatch(List::isEmpty);
        return kept;
    }

    private static List<String> tables(JdbcClient client) {
        return client.sql("""
                        SELECT sql
                          FROM sqlite_master
                         WHERE sql IS NOT NULL AND name NOT LIKE 'flyway%'
                         ORDER BY type, name
                        """).query((result, _) -> result.getString(1)).list();
    }
}
