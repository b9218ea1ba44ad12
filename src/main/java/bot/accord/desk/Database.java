package bot.accord.desk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file and the one connection that writes it.
 *
 * <p>WAL with {@code synchronous=FULL}: what was committed outlives a power cut. Deleted content is overwritten with
 * zeros, since people may ask to be forgotten.
 */
final class Database implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Database.class);
    private static final int BUSY_MILLIS = 5_000;
    private static final int JOURNAL_BYTES = 64 << 20;
    private static final int CACHE_KIBIBYTES = 16_384;

    /** Pages; each checkpoint costs a flush of the whole file, so not too often under load. */
    private static final int CHECKPOINT = 4_000;

    private final DataFolder folder;
    private final HikariDataSource writer;
    private final JdbcTemplate template;
    private final JdbcClient client;

    private Database(DataFolder folder, HikariDataSource writer) {
        this.folder = folder;
        this.writer = writer;
        this.template = new JdbcTemplate(writer);
        this.client = JdbcClient.create(template);
    }

    /** Opens the folder's database, made or brought up to date if need be; throws {@link DataRefused} if it cannot. */
    static Database open(Path dataDir) {
        var folder = DataFolder.take(dataDir);
        try {
            var file = folder.database();
            var source = source(file);
            check(file, source);
            migrate(file, source);
            var database = new Database(folder, pool(source));
            database.verify();
            return database;
        } catch (RuntimeException fault) {
            folder.close();
            throw fault;
        }
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalSizeLimit(JOURNAL_BYTES);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static void check(Path file, DataSource source) {
        var found = quickCheck(file, source);
        if (!found.equals(List.of("ok"))) {
            throw new DataRefused(
                    "%s is damaged (%s); put the newest good backup in its place"
                            .formatted(
                                    file, found.getFirst().lines().findFirst().orElse("")),
                    null);
        }
    }

    private static List<String> quickCheck(Path file, DataSource source) {
        try {
            return JdbcClient.create(source)
                    .sql("PRAGMA quick_check(1)")
                    .query((result, _) -> result.getString(1))
                    .list();
        } catch (DataAccessException fault) {
            throw new DataRefused(
                    "%s cannot be opened (%s); if it is damaged, put the newest good backup in its place"
                            .formatted(file, fault.getMostSpecificCause().getMessage()),
                    fault);
        }
    }

    private static void migrate(Path file, DataSource source) {
        try {
            var flyway = Flyway.configure().dataSource(source).load();
            refuseNewer(file, flyway);
            flyway.migrate();
        } catch (FlywayException fault) {
            throw new DataRefused(
                    "%s cannot be brought up to date: %s"
                            .formatted(file, String.valueOf(fault.getMessage()).replaceAll("\\s*\\R\\s*", " ")),
                    fault);
        }
    }

    private static void refuseNewer(Path file, Flyway flyway) {
        var info = flyway.info();
        var present = version(info.current());
        var newest = List.of(info.all()).stream()
                .filter(migration -> migration.getScript() != null
                        && migration.getPhysicalLocation() != null
                        && !migration.getPhysicalLocation().isEmpty())
                .map(Database::version)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        if (present.compareTo(newest) > 0) {
            throw new DataRefused(
                    "%s was written by a newer Accord (schema %s, this one knows %s); run that version, or a newer one"
                            .formatted(file, present, newest),
                    null);
        }
    }

    private static MigrationVersion version(@Nullable MigrationInfo migration) {
        return migration == null || migration.getVersion() == null ? MigrationVersion.EMPTY : migration.getVersion();
    }

    private static HikariDataSource pool(DataSource source) {
        var config = new HikariConfig();
        config.setPoolName("writer");
        config.setDataSource(source);
        config.setMaximumPoolSize(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.setConnectionTimeout(2L * BUSY_MILLIS);
        config.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + CHECKPOINT);
        return new HikariDataSource(config);
    }

    /** These hold for a connection, not for the file, and a misspelt one is passed over in silence. */
    private void verify() {
        expect("synchronous", "2");
        expect("journal_mode", "wal");
        expect("foreign_keys", "1");
        expect("secure_delete", "1");
        expect("busy_timeout", String.valueOf(BUSY_MILLIS));
    }

    private void expect(String pragma, String wanted) {
        var found = client.sql("PRAGMA " + pragma).query(String.class).single();
        if (!found.equals(wanted)) {
            throw new DataRefused(
                    "SQLite holds %s = %s, %s is needed to keep what was committed; is the disk a network share?"
                            .formatted(pragma, found, wanted),
                    null);
        }
    }

    DataSource writer() {
        return writer;
    }

    /** Has the next transaction open a new connection. */
    void reopen() {
        writer.getHikariPoolMXBean().softEvictConnections();
    }

    /**
     * Takes the log of changes back to nothing, so that what was deleted is not in there either. Returns whether that
     * was done: a reader may prevent it, for which the loop's thread does not wait.
     */
    boolean scrub() {
        try {
            return Boolean.TRUE.equals(template.execute((ConnectionCallback<Boolean>) Database::checkpoint));
        } catch (DataAccessException trouble) {
            reopen();
            log.atWarn().setCause(trouble).log("side files could not be cleaned, to be tried again");
            return false;
        }
    }

    private static boolean checkpoint(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            try (var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                return result.next() && result.getInt(1) == 0;
            } finally {
                statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
            }
        }
    }

    @Override
    public void close() {
        writer.close();
        folder.close();
    }
}
