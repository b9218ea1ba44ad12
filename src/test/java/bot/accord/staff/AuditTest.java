package bot.accord.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What staff did is theirs to see, and who did it theirs to have forgotten. */
class AuditTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Audit audit = new Audit(jdbc);

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void staff_see_what_they_did_in_the_order_in_which_they_did_it() {
        audit.add(9, "save-contact", "contact 1", "new", NOW);
        audit.add(8, "retire-contact", "contact 1", "", NOW.plusSeconds(1));
        audit.add(9, "restore-contact", "contact 1", "", NOW.plusSeconds(2));

        assertThat(audit.what(9))
                .containsExactly(
                        "2027-03-01T09:00:00Z: save-contact, contact 1",
                        "2027-03-01T09:00:02Z: restore-contact, contact 1");
        assertThat(audit.what(5)).isEmpty();
    }

    @Test
    void whoever_is_forgotten_leaves_the_acts_behind() {
        audit.add(9, "save-contact", "contact 1", "new", NOW);
        audit.add(8, "retire-contact", "contact 1", "", NOW);

        audit.erase(9);

        assertThat(audit.what(9)).isEmpty();
        assertThat(audit.what(8)).hasSize(1);
        assertThat(jdbc.sql("SELECT person, act FROM audit ORDER BY id")
                        .query((row, _) -> row.getLong(1) + " " + row.getString(2))
                        .list())
                .containsExactly("0 save-contact", "8 retire-contact");
    }

    @Test
    void what_staff_did_is_never_too_old() {
        audit.add(9, "save-contact", "contact 1", "new", Instant.EPOCH);

        audit.prune(NOW);

        assertThat(audit.what(9)).hasSize(1);
    }
}
