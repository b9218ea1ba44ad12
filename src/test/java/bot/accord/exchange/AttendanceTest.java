package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.dialog.Request;
import bot.accord.dialog.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats: who gets one, who waits, and who moves up. */
class AttendanceTest {

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        LongStream.rangeClosed(1, 8).forEach(person -> hall.knows(person, "en", "Europe/Minsk"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_person_takes_part() {
        var id = hall.publishes(new Blank());

        assertThat(hall.does(1, "register", id)).isEqualTo("registered");
        assertThat(hall.guests(id)).containsExactly(1L);
        assertThat(hall.registrations.find(id, 1))
                .hasValueSatisfying(
                        registration -> assertThat(registration.name()).isEqualTo("Person 1"));
        assertThat(hall.does(1, "register", id)).isEqualTo("already");
        assertThat(hall.guests(id)).containsExactly(1L);
    }

    @Test
    void whoever_comes_when_the_seats_are_taken_waits() {
        var id = hall.publishes(new Blank().seats(2));

        hall.registers(id, 1, 2);

        assertThat(hall.does(3, "register", id)).isEqualTo("waiting");
        assertThat(hall.does(3, "register", id)).isEqualTo("already");
        assertThat(hall.guests(id)).containsExactly(1L, 2L);
        assertThat(hall.queue(id)).containsExactly(3L);
    }

    @Test
    void a_seat_given_back_goes_to_whoever_waits_longest_and_they_are_told() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3);

        assertThat(hall.does(1, "decline", id)).isEqualTo("declined");

        assertThat(hall.guests(id)).containsExactly(2L);
        assertThat(hall.queue(id)).containsExactly(3L);
        assertThat(hall.absent(id)).containsExactly(1L);
        assertThat(hall.told()).containsExactly("2 exchange-moved-up");
        assertThat(hall.told()).isEmpty();
    }

    @Test
    void an_answer_taken_back_leaves_no_trace_and_frees_the_seat_too() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);

        assertThat(hall.does(1, "unregister", id)).isEqualTo("unregistered");

        assertThat(hall.registrations.find(id, 1)).isEmpty();
        assertThat(hall.guests(id)).containsExactly(2L);
        assertThat(hall.told()).containsExactly("2 exchange-moved-up");
    }

    @Test
    void whoever_leaves_the_queue_and_comes_back_stands_at_its_end() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3);

        hall.does(2, "unregister", id);
        hall.registers(id, 2);

        assertThat(hall.queue(id)).containsExactly(3L, 2L);
        assertThat(hall.told()).isEmpty();
    }

    @Test
    void whoever_could_not_come_may_think_otherwise() {
        var id = hall.publishes(new Blank().seats(1));

        assertThat(hall.does(1, "decline", id)).isEqualTo("declined");
        assertThat(hall.does(1, "register", id)).isEqualTo("registered");

        assertThat(hall.guests(id)).containsExactly(1L);
        assertThat(hall.absent(id)).isEmpty();
    }

    @Test
    void whoever_moved_up_and_cannot_come_gives_the_seat_to_the_next_before_they_are_told() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3);

        hall.does(1, "decline", id);
        hall.does(2, "decline", id);

        assertThat(hall.guests(id)).containsExactly(3L);
        assertThat(hall.told()).containsExactly("3 exchange-moved-up");
    }

    @Test
    void more_seats_move_the_queue_up_in_its_order() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3, 4);

        assertThat(hall.changes(id, new Blank().seats(3))).isEqualTo("saved");

        assertThat(hall.guests(id)).containsExactly(1L, 2L, 3L);
        assertThat(hall.queue(id)).containsExactly(4L);
        assertThat(hall.told()).containsExactly("2 exchange-moved-up", "3 exchange-moved-up");
    }

    @Test
    void without_a_limit_everybody_moves_up() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3, 4);

        hall.changes(id, new Blank().seats(0));

        assertThat(hall.guests(id)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void fewer_seats_turn_nobody_away() {
        var id = hall.publishes(new Blank().seats(3));
        hall.registers(id, 1, 2, 3);

        hall.changes(id, new Blank().seats(1));
        hall.registers(id, 4);
        hall.does(1, "decline", id);

        assertThat(hall.guests(id)).containsExactly(2L, 3L);
        assertThat(hall.queue(id)).containsExactly(4L);
        assertThat(hall.page(5, id)).containsEntry("left", 0);
    }

    @Test
    void after_the_deadline_nobody_registers_but_the_queue_still_moves_up() {
        var id = hall.publishes(new Blank().seats(1).deadline("2027-03-05T18:00"));
        hall.at("2027-03-05T14:59:59Z").registers(id, 1, 2);

        hall.at("2027-03-05T15:00:00Z");

        assertThat(hall.does(3, "register", id)).isEqualTo("closed");
        assertThat(hall.does(1, "decline", id)).isEqualTo("declined");
        assertThat(hall.guests(id)).containsExactly(2L);
        assertThat(hall.does(1, "register", id)).isEqualTo("closed");
        assertThat(hall.does(2, "register", id)).isEqualTo("already");
    }

    @Test
    void once_it_has_begun_nothing_changes() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);

        hall.at("2027-03-12T07:00:00Z");

        assertThat(hall.does(3, "register", id)).isEqualTo("closed");
        assertThat(hall.does(1, "decline", id)).isEqualTo("closed");
        assertThat(hall.does(2, "unregister", id)).isEqualTo("closed");
        assertThat(hall.guests(id)).containsExactly(1L);
        assertThat(hall.queue(id)).containsExactly(2L);
    }

    @Test
    void nobody_takes_part_in_a_draft_or_in_what_was_cancelled() {
        var draft = hall.drafts(new Blank());
        var cancelled = hall.publishes(new Blank());
        hall.staff("cancel-exchange", cancelled);

        for (var action : new String[] {"register", "decline", "unregister"}) {
            assertThat(hall.does(1, action, draft)).isEqualTo("gone");
            assertThat(hall.does(1, action, cancelled)).isEqualTo("gone");
        }
        assertThat(hall.registrations.of(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-1",
                "1.0",
                "999",
                "99999999999999999999",
                "١",
                "seminar-2022",
                "1; DROP TABLE exchange"
            })
    void an_item_that_is_no_exchange_is_gone(String item) {
        hall.publishes(new Blank());

        for (var action : new String[] {"register", "decline", "unregister", "calendar", "venue"}) {
            var result = hall.perform(action, hall.request(1, item, Map.of()));
            assertThat(result.outcome()).as(action).isEqualTo("gone");
            assertThat(result.also()).isEmpty();
        }
    }

    @Test
    void in_a_group_nobody_registers() {
        var id = hall.publishes(new Blank());
        var group = hall.request(new Chat(-7, Chat.Kind.GROUP), 1, String.valueOf(id), Map.of());

        assertThat(hall.perform("register", group).outcome()).isEqualTo("closed");
        assertThat(hall.perform("decline", group).outcome()).isEqualTo("closed");
        assertThat(hall.perform("tell-me", group).outcome()).isEqualTo("refused");
        assertThat(hall.registrations.list(id)).isEmpty();
    }

    @Test
    void in_a_group_nobody_learns_what_somebody_answered_or_takes_it_back() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        var group = hall.request(new Chat(-7, Chat.Kind.GROUP), 1, String.valueOf(id), Map.of());

        assertThat(hall.perform("register", group).outcome()).isEqualTo("closed");
        assertThat(hall.perform("unregister", group).outcome()).isEqualTo("closed");
        assertThat(hall.guests(id)).containsExactly(1L);
    }

    @Test
    void whoever_never_said_where_they_are_is_asked_once() {
        hall.knows(20, "en", "");
        var first = hall.publishes(new Blank());
        var second = hall.publishes(new Blank());

        assertThat(hall.does(20, "register", first)).isEqualTo("registered-ask-zone");
        assertThat(hall.does(20, "register", second)).isEqualTo("registered");
        hall.does(20, "decline", first);
        assertThat(hall.does(20, "register", first)).isEqualTo("registered");
    }

    @Test
    void whoever_waits_is_asked_only_when_they_register_elsewhere() {
        hall.knows(20, "en", "");
        var full = hall.publishes(new Blank().seats(1));
        hall.registers(full, 1);
        var free = hall.publishes(new Blank());

        assertThat(hall.does(20, "register", full)).isEqualTo("waiting");
        assertThat(hall.does(20, "register", free)).isEqualTo("registered-ask-zone");
    }

    @Test
    void a_name_without_end_is_cut_between_characters() {
        var id = hall.publishes(new Blank());
        var request = hall.request(1, String.valueOf(id), Map.of());
        var visitor = new Visitor(1, "🙂".repeat(300), request.visitor().language(), Hall.MINSK, Set.of());

        hall.perform(
                "register",
                new Request(visitor, request.chat(), request.arguments(), Map.of(), request.directory(), hall.now()));

        assertThat(hall.registrations.find(id, 1))
                .hasValueSatisfying(
                        registration -> assertThat(registration.name()).isEqualTo("🙂".repeat(200)));
    }

    @Test
    void thousands_move_up_at_once() {
        var id = hall.publishes(new Blank().seats(1));
        LongStream.rangeClosed(1_001, 4_000).forEach(person -> hall.registers(id, person));

        hall.changes(id, new Blank().seats(0));

        assertThat(hall.guests(id)).hasSize(3_000).isSorted();
        assertThat(hall.due(1_000)).hasSize(1_000);
        assertThat(hall.due(1_000)).hasSize(1_000);
        assertThat(hall.due(1_000)).hasSize(999);
        assertThat(hall.due(1_000)).isEmpty();
    }

    @Test
    void the_place_in_the_queue_is_shown() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2, 3);

        assertThat(hall.page(1, id)).containsEntry("mine", "registered").containsEntry("turn", 0);
        assertThat(hall.page(2, id)).containsEntry("mine", "waiting").containsEntry("turn", 1);
        assertThat(hall.page(3, id)).containsEntry("turn", 2).containsEntry("waiting", 2);
        hall.later(Duration.ofMinutes(1)).does(1, "decline", id);
        assertThat(hall.page(1, id)).containsEntry("mine", "absent");
        assertThat(hall.page(2, id)).containsEntry("mine", "registered");
        assertThat(hall.page(3, id)).containsEntry("turn", 1);
        assertThat(hall.page(4, id)).containsEntry("mine", "none");
    }
}
