package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private final List<Boolean> scrubs = new ArrayList<>();
    private boolean reading;
    private Rig rig;
    private Ledger ledger;

    @BeforeEach
    void open() {
        rig = new Rig(folder).open();
        ledger = new Ledger(rig.writer, rig.conversations, rig.delivery, _ -> {}, this::scrub);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private boolean scrub() {
        scrubs.add(!reading);
        return !reading;
    }

    @Test
    void what_an_earlier_process_left_is_cleaned_once() {
        ledger.tidy(START);
        ledger.tidy(START.plusSeconds(5));

        assertThat(scrubs).containsExactly(true);
    }

    @Test
    void while_somebody_reads_it_is_tried_once_a_minute() {
        reading = true;
        for (var second = 0; second < 120; second += 5) {
            ledger.tidy(START.plusSeconds(second));
        }
        reading = false;
        ledger.tidy(START.plusSeconds(120));

        assertThat(scrubs).containsExactly(false, false, true);
    }

    @Test
    void what_is_erased_is_cleaned_at_the_next_occasion() {
        ledger.tidy(START);

        ledger.commit(() -> rig.conversations.erase(5));
        ledger.tidy(START.plusSeconds(5));

        assertThat(scrubs).containsExactly(true, true);
    }
}
