package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

    @TempDir
    Path parent;

    @Test
    void only_its_owner_may_read_it() throws IOException {
        var folder = parent.resolve("a/data");

        try (var database = Database.open(folder)) {
            JdbcClient.create(database.writer()).sql("DELETE FROM person").update();

            assertThat(rights(folder)).isEqualTo("rwx------");
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void what_is_committed_is_on_the_disk() {
        try (var database = Database.open(parent)) {
            var client = JdbcClient.create(database.writer());

            assertThat(client.sql("PRAGMA synchronous").query(Integer.class).single())
                    .isEqualTo(2);
            assertThat(client.sql("PRAGMA journal_size_limit")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(64 << 20);
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused() {
        try (var first = Database.open(parent)) {
            assertThatThrownBy(() -> Database.open(parent))
                    .isInstanceOfSatisfying(
                            DataRefused.class,
                            refused -> assertThat(refused.getExitCode()).isEqualTo(78))
                    .hasMessageContaining("is in use by another process")
                    .hasMessageNotContaining("\n");
            assertThat(first.scrub()).isTrue();
        }
        Database.open(parent).close();
    }

    @Test
    void a_reader_at_work_is_not_waited_for() throws SQLException {
        try (var database = Database.open(parent);
                var reader = DriverManager.getConnection("jdbc:sqlite:" + parent.resolve("accord.db"));
                var reading = reader.createStatement()) {
            var client = JdbcClient.create(database.writer());
            client.sql("INSERT INTO processed_update (id, at) VALUES (1, 2)").update();
            reading.execute("BEGIN");
            reading.execute("SELECT count(*) FROM processed_update");
            client.sql("INSERT INTO processed_update (id, at) VALUES (2, 2)").update();
            var start = System.nanoTime();

            assertThat(database.scrub()).isFalse();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(client.sql("PRAGMA busy_timeout").query(Integer.class).single())
                    .isEqualTo(5_000);
            reading.execute("ROLLBACK");
            assertThat(database.scrub()).isTrue();
        }
    }

    @Test
    void a_damaged_file_is_refused_with_one_line() throws IOException {
        Database.open(parent).close();
        var file = parent.resolve("accord.db");
        var bytes = Files.readAllBytes(file);
        for (var index = 5_000; index < bytes.length; index++) {
            bytes[index] = 7;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> Database.open(parent))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("damaged")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        var file = parent.resolve("accord.db");
        Files.writeString(file, "these are my notes, and they are longer than any header\n".repeat(100));

        assertThatThrownBy(() -> Database.open(parent))
                .isInstanceOf(DataRefused.class)
                .hasMessageNotContaining("\n");

        assertThat(Files.readString(file)).startsWith("these are my notes");
    }

    @Test
    void a_file_of_a_newer_accord_is_refused_with_one_line() {
        try (var database = Database.open(parent)) {
            JdbcClient.create(database.writer()).sql("""
                            INSERT INTO flyway_schema_history
                                   (installed_rank, version, description, type, script, checksum, installed_by,
                                    execution_time, success)
                            VALUES (99, '999', 'future', 'SQL', 'V999__future.sql', 1, 'me', 1, 1)
                            """).update();
        }

        assertThatThrownBy(() -> Database.open(parent))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("was written by a newer Accord (schema 999")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_one_line() throws IOException {
        var file = Files.writeString(parent.resolve("occupied"), "x");

        assertThatThrownBy(() -> Database.open(file.resolve("data")))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("ACCORD_DATA_DIR")
                .hasMessageNotContaining("\n");
    }

    @Test
    void it_is_opened_again_with_what_it_held() {
        try (var database = Database.open(parent)) {
            JdbcClient.create(database.writer())
                    .sql("INSERT INTO processed_update (id, at) VALUES (1, 2)")
                    .update();
        }
        try (var database = Database.open(parent)) {
            assertThat(JdbcClient.create(database.writer())
                            .sql("SELECT at FROM processed_update")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
