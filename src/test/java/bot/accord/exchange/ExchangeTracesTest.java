package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of people, how long, and how it goes. */
class ExchangeTracesTest {

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        LongStream.rangeClosed(1, 4).forEach(person -> hall.knows(person, "en", "Europe/Minsk"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void forgets(long person) {
        hall.traces.forEach(room -> room.erase(person));
    }

    private List<String> kept(long person) {
        return hall.traces.stream().flatMap(room -> room.what(person).stream()).toList();
    }

    @Test
    void a_person_reads_what_is_kept_of_them() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.does(1, "tell-me", 0);

        assertThat(kept(1))
                .contains(
                        "to be told of new exchanges, since 2027-03-01T09:00:00Z",
                        "exchange %d (Seminar): registered since 2027-03-01T09:00:00Z as Person 1, language en"
                                .formatted(id))
                .hasSize(4);
        assertThat(kept(2)).isEmpty();
        assertThat(kept(Hall.STAFF)).containsExactly("exchange " + id);
        assertThat(hall.traces).allSatisfy(room -> assertThat(room.name()).matches("[a-z-]+"));
    }

    @Test
    void whoever_is_forgotten_gives_their_seat_to_the_next() {
        hall.does(1, "tell-me", 0);
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3);

        forgets(1);

        assertThat(kept(1)).isEmpty();
        assertThat(hall.guests(id)).containsExactly(2L);
        assertThat(hall.queue(id)).containsExactly(3L);
        assertThat(hall.told()).containsExactly("2 exchange-moved-up");
    }

    @Test
    void of_whoever_made_an_exchange_it_is_not_known_any_more() {
        var id = hall.publishes(new Blank());

        forgets(Hall.STAFF);

        assertThat(hall.exchange(id).maker()).isZero();
        assertThat(kept(Hall.STAFF)).isEmpty();
    }

    @Test
    void half_a_year_after_the_end_nobody_knows_who_came() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        hall.at("2027-09-08T08:59:59Z");
        hall.traces.forEach(room -> room.prune(hall.now()));
        assertThat(hall.guests(id)).containsExactly(1L);

        hall.at("2027-09-08T09:00:01Z");
        hall.traces.forEach(room -> room.prune(hall.now()));
        assertThat(hall.guests(id)).isEmpty();
        assertThat(hall.exchange(id).plan().seats()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE exchange SET zone = 'Europe/Nowhere' WHERE id = 1",
                "UPDATE exchange SET ends = '2027-03-12T09:00+03:00' WHERE id = 1"
            })
    void one_that_cannot_be_read_by_the_rules_of_its_zone_keeps_no_other_from_being_looked_after(String change) {
        assertThat(hall.publishes(new Blank())).isEqualTo(1);
        var id = hall.publishes(new Blank());
        hall.jdbc.sql(change).update();
        hall.jdbc
                .sql("UPDATE exchange SET starts_at = starts_at + 1, ends_at = ends_at + 1 WHERE id = 2")
                .update();

        hall.traces.forEach(room -> room.prune(hall.now()));

        assertThat(hall.exchanges.isAligned(hall.exchange(id))).isTrue();
    }

    @Test
    void forgetting_somebody_who_was_never_here_changes_nothing() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        forgets(77);

        assertThat(hall.guests(id)).containsExactly(1L);
    }
}
