package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When people are reminded: each time once, and never of what has begun. */
class RemindersTest {

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

    @Test
    void they_come_the_day_before_and_an_hour_before() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.at("2027-03-11T06:59:59Z").told()).isEmpty();
        assertThat(hall.at("2027-03-11T07:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.told()).isEmpty();
        assertThat(hall.at("2027-03-12T05:59:59Z").told()).isEmpty();
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-03-12T06:30:00Z").told()).isEmpty();
        assertThat(hall.at("2027-03-13T06:30:00Z").told()).isEmpty();
    }

    @Test
    void what_was_due_while_the_desk_was_down_comes_late() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.at("2027-03-11T22:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-03-12T06:59:59Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void where_both_are_due_the_last_one_alone_is_sent() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void nobody_is_reminded_of_what_has_begun() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.at("2027-03-12T07:00:00Z").told()).isEmpty();
        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void whoever_registers_less_than_a_day_before_is_reminded_once() {
        var id = hall.publishes(new Blank());
        hall.at("2027-03-11T07:00:01Z").registers(id, 1);

        assertThat(hall.told()).isEmpty();
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void whoever_registers_in_the_last_hour_needs_no_reminder() {
        var id = hall.publishes(new Blank());
        hall.at("2027-03-12T06:30:00Z").registers(id, 1);

        assertThat(hall.told()).isEmpty();
        assertThat(hall.at("2027-03-12T06:45:00Z").told()).isEmpty();
    }

    @Test
    void whoever_cannot_come_is_not_reminded() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1, 2);
        hall.does(1, "decline", id);
        hall.does(2, "unregister", id);

        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void whoever_waits_is_reminded_only_after_moving_up() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.at("2027-03-10T07:00:00Z").does(1, "decline", id);

        assertThat(hall.told()).containsExactly("2 exchange-moved-up");
        assertThat(hall.at("2027-03-11T07:00:00Z").told()).containsExactly("2 exchange-reminder");
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("2 exchange-reminder");
    }

    @Test
    void moving_up_is_told_late_rather_than_not_at_all_but_not_after_the_start() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.at("2027-03-12T06:30:00Z").does(1, "decline", id);

        assertThat(hall.at("2027-03-12T07:00:00Z").told()).isEmpty();
    }

    @Test
    void two_reminders_in_one_second_are_two() {
        var first = hall.publishes(new Blank());
        var second = hall.publishes(new Blank().title("Visit"));
        hall.registers(first, 1, 2).registers(second, 1);

        var due = hall.at("2027-03-11T07:00:00Z").due();

        assertThat(due)
                .extracting(notice -> notice.person() + " " + notice.item())
                .containsExactly("1 " + first, "2 " + first, "1 " + second);
    }

    @Test
    void they_go_out_in_portions_in_the_order_of_their_times() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 3, 1, 2);
        hall.at("2027-03-11T07:00:00Z");

        assertThat(hall.due(2)).extracting(notice -> notice.person()).containsExactly(3L, 1L);
        assertThat(hall.due(2)).extracting(notice -> notice.person()).containsExactly(2L);
        assertThat(hall.due(2)).isEmpty();
    }

    @Test
    void an_exchange_that_moves_takes_its_reminders_along() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.changes(id, new Blank().from("2027-03-19T10:00", "2027-03-19T12:00"));
        assertThat(hall.told()).containsExactly("1 exchange-changed");

        assertThat(hall.at("2027-03-11T07:00:00Z").told()).isEmpty();
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).isEmpty();
        assertThat(hall.at("2027-03-18T07:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-03-19T06:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void one_that_moves_after_its_first_reminder_has_it_again() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        assertThat(hall.at("2027-03-11T07:00:00Z").told()).hasSize(1);

        hall.changes(id, new Blank().from("2027-03-19T10:00", "2027-03-19T12:00"));
        hall.told();

        assertThat(hall.at("2027-03-18T07:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void one_that_moves_to_today_needs_no_word_of_tomorrow() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        hall.changes(id, new Blank().from("2027-03-01T18:00", "2027-03-01T19:00"));

        assertThat(hall.told()).containsExactly("1 exchange-changed");
        assertThat(hall.at("2027-03-01T14:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void an_end_that_moves_alone_moves_no_reminder() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.at("2027-03-11T08:00:00Z");
        assertThat(hall.told()).hasSize(1);

        hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-12T13:00"));

        assertThat(hall.told()).containsExactly("1 exchange-changed");
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void a_reminder_that_is_overdue_is_not_lost_with_a_change_of_the_end_or_of_words() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.at("2027-03-11T08:00:00Z");

        hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-12T13:00"));
        hall.changes(
                id, new Blank().from("2027-03-12T10:00", "2027-03-12T13:00").place("Hall 2"));

        assertThat(hall.told()).containsExactly("1 exchange-reminder", "1 exchange-changed");
    }

    @Test
    void whoever_waits_is_told_of_a_change_too_until_it_begins() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.does(3, "decline", id);

        hall.changes(id, new Blank().seats(1).place("Hall 2"));
        assertThat(hall.told()).containsExactly("1 exchange-changed", "2 exchange-changed");

        hall.at("2027-03-12T08:00:00Z").changes(id, new Blank().seats(1).place("Hall 3"));
        assertThat(hall.told()).containsExactly("1 exchange-changed");
    }

    @Test
    void whoever_leaves_the_queue_is_not_told_of_a_change() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.changes(id, new Blank().seats(1).place("Hall 2"));

        hall.does(2, "unregister", id);

        assertThat(hall.told()).containsExactly("1 exchange-changed");
    }

    @Test
    void two_changes_in_a_row_are_told_as_one() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        hall.changes(id, new Blank().title("Another title"));
        hall.later(Duration.ofSeconds(1)).changes(id, new Blank().title("A third title"));

        assertThat(hall.told()).containsExactly("1 exchange-changed");
    }

    @Test
    void clocks_that_change_between_now_and_the_start_do_not_move_it() {
        // in Berlin clocks go forward on 28 March 2027 at 02:00
        var id = hall.publishes(new Blank().zone("Europe/Berlin").from("2027-03-28T09:00", "2027-03-28T10:00"));
        hall.registers(id, 1);

        assertThat(hall.exchange(id).starts()).isEqualTo("2027-03-28T07:00:00Z");
        assertThat(hall.at("2027-03-27T07:59:59Z").told()).isEmpty();
        assertThat(hall.at("2027-03-27T08:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-03-28T05:59:59Z").told()).isEmpty();
        assertThat(hall.at("2027-03-28T06:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void an_hour_before_is_an_hour_also_where_the_clock_is_set_back_in_between() {
        // in Berlin 31 October 2027 has the hour from 02:00 to 03:00 twice
        var id = hall.publishes(new Blank().zone("Europe/Berlin").from("2027-10-31T03:00", "2027-10-31T04:00"));
        hall.registers(id, 1);

        assertThat(hall.exchange(id).starts()).isEqualTo("2027-10-31T02:00:00Z");
        assertThat(hall.at("2027-10-30T01:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-10-31T00:59:59Z").told()).isEmpty();
        assertThat(hall.at("2027-10-31T01:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void the_day_before_the_first_of_March_is_a_leap_day() {
        hall.at("2028-02-01T09:00:00Z");
        var id = hall.publishes(new Blank().from("2028-03-01T10:00", "2028-03-01T12:00"));
        var leap = hall.publishes(new Blank().from("2028-02-29T10:00", "2028-02-29T12:00"));
        hall.registers(id, 1).registers(leap, 2);

        assertThat(hall.at("2028-02-28T07:00:00Z").told()).containsExactly("2 exchange-reminder");
        assertThat(hall.at("2028-02-29T06:00:00Z").told()).containsExactly("2 exchange-reminder");
        assertThat(hall.at("2028-02-29T07:00:00Z").told()).containsExactly("1 exchange-reminder");
    }

    @Test
    void one_of_several_days_or_over_midnight_is_announced_before_its_first_hour() {
        var days = hall.publishes(new Blank().from("2027-03-12T22:00", "2027-03-15T02:00"));
        hall.registers(days, 1);

        assertThat(hall.at("2027-03-11T19:00:00Z").told()).hasSize(1);
        assertThat(hall.at("2027-03-12T18:00:00Z").told()).hasSize(1);
        assertThat(hall.at("2027-03-13T18:00:00Z").told()).isEmpty();
        assertThat(hall.page(1, days)).containsEntry("state", "now");
    }

    @Test
    void a_clock_that_jumps_back_repeats_nothing() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        assertThat(hall.at("2027-03-11T07:00:00Z").told()).hasSize(1);

        assertThat(hall.at("2027-03-10T07:00:00Z").told()).isEmpty();
        assertThat(hall.at("2027-03-11T07:00:01Z").told()).isEmpty();
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).hasSize(1);
    }

    @Test
    void a_person_is_told_what_they_are_to_be_told() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.notices.what(1))
                .isEqualTo(List.of(
                        "day-before, exchange " + id + ", due 2027-03-11T07:00:00Z",
                        "hour-before, exchange " + id + ", due 2027-03-12T06:00:00Z"));
    }

    @Test
    void where_a_country_changes_its_rules_the_local_time_stays_and_the_reminders_move() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        // kept by the rules of yesterday, when Minsk was still at UTC+2
        hall.jdbc
                .sql("UPDATE exchange SET starts = '2027-03-12T10:00+02:00', ends = '2027-03-12T12:00+02:00',"
                        + " starts_at = starts_at + 3600000, ends_at = ends_at + 3600000")
                .update();
        hall.jdbc
                .sql("UPDATE exchange_notice SET due = due + 3600000, until = until + 3600000")
                .update();

        hall.traces.forEach(room -> room.prune(hall.now()));

        assertThat(hall.exchange(id).starts()).isEqualTo("2027-03-12T07:00:00Z");
        assertThat(hall.at("2027-03-11T07:00:00Z").told()).containsExactly("1 exchange-reminder");
        assertThat(hall.at("2027-03-12T06:00:00Z").told()).containsExactly("1 exchange-reminder");
    }
}
