package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an exchange: what a reader sees of it, and what they can do. */
class ExchangePageTest {

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        hall.knows(1, "en", "Europe/Minsk")
                .knows(2, "ru", "Asia/Shanghai")
                .knows(3, "zh", "Europe/London")
                .knows(4, "be", "");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void it_tells_all_that_is_known() {
        var id = hall.publishes(new Blank()
                .place("Hall 1")
                .link("https://example.org")
                .seats(20)
                .deadline("2027-03-10T18:00")
                .topics("clean-energy", "laser-physics"));
        hall.registers(id, 2);

        assertThat(hall.page(1, id))
                .containsEntry("id", String.valueOf(id))
                .containsEntry("title", "Seminar")
                .containsEntry("text", "About energy.")
                .containsEntry("translated", "yes")
                .containsEntry("fallback", "")
                .containsEntry("where", "both")
                .containsEntry("place", "Hall 1")
                .containsEntry("link", "https://example.org")
                .containsEntry("topics", "Clean energy, Laser physics")
                .containsEntry("topic-count", 2)
                .containsEntry("seats", 20)
                .containsEntry("left", 19)
                .containsEntry("waiting", 0)
                .containsEntry("closing", "deadline")
                .containsEntry("deadline", "Wednesday, 10 March 2027, 18:00 · Minsk (UTC+3)")
                .containsEntry("state", "upcoming")
                .containsEntry("day", "later")
                .containsEntry("mine", "none")
                .containsEntry("can", List.of("register", "decline", "calendar", "share", "ask"))
                .containsEntry("sources", Rich.EMPTY)
                .containsEntry("source-count", 0);
    }

    @Test
    void who_reads_another_language_is_told_in_which_it_was_written() {
        var id = hall.publishes(new Blank());

        assertThat(hall.page(2, id))
                .containsEntry("title", "Seminar")
                .containsEntry("translated", "no")
                .containsEntry("fallback", "английский");
        assertThat(hall.page(3, id)).containsEntry("fallback", "英语");

        hall.staff(
                "translate-exchange",
                String.valueOf(id),
                new Blank().language("ru").title("Семинар").answers());
        assertThat(hall.page(2, id))
                .containsEntry("title", "Семинар")
                .containsEntry("translated", "yes")
                .containsEntry("fallback", "");
    }

    @Test
    void each_reader_sees_their_own_time_first_and_then_that_of_the_parties() {
        var id = hall.publishes(new Blank());

        assertThat(times(1, id)).isEqualTo("""
                        Friday, 12 March 2027, 10:00–12:00 · Minsk (UTC+3)
                        Friday, 12 March 2027, 15:00–17:00 · Beijing (UTC+8)""");
        assertThat(times(2, id).lines()).hasSize(2).first().asString().contains("15:00–17:00", "UTC+8");
        assertThat(times(3, id).lines()).hasSize(3).first().asString().contains("07:00–09:00", "UTC）");
    }

    @Test
    void zones_whose_clocks_agree_share_a_line() {
        hall.knows(5, "en", "Europe/Moscow");
        var id = hall.publishes(new Blank());

        assertThat(times(5, id))
                .startsWith("Friday, 12 March 2027, 10:00–12:00 · Moscow (UTC+3), Minsk (UTC+3)\n")
                .hasLineCount(2);
    }

    @Test
    void the_time_of_the_place_is_told_too() {
        var id = hall.publishes(new Blank().zone("Europe/London").from("2027-03-28T09:00", "2027-03-28T11:00"));

        // on that day clocks go forward in London
        assertThat(times(1, id)).isEqualTo("""
                        Sunday, 28 March 2027, 11:00–13:00 · Minsk (UTC+3)
                        Sunday, 28 March 2027, 16:00–18:00 · Beijing (UTC+8)
                        Sunday, 28 March 2027, 09:00–11:00 · London (UTC+1)""");
    }

    @Test
    void over_midnight_and_over_days_each_end_has_its_day() {
        var night = hall.publishes(new Blank().from("2027-03-12T22:00", "2027-03-13T02:00"));
        var days = hall.publishes(new Blank().from("2028-02-28T09:00", "2028-03-01T18:00"));

        assertThat(times(1, night)).contains("Friday, 12 March, 22:00 – Saturday, 13 March 2027, 02:00 · Minsk");
        // in Beijing it is all on one day
        assertThat(times(1, night)).contains("Saturday, 13 March 2027, 03:00–07:00 · Beijing");
        assertThat(times(1, days))
                .startsWith("Monday, 28 February, 09:00 – Wednesday, 1 March 2028, 18:00 · Minsk (UTC+3)\n");
    }

    private String times(long person, long id) {
        return ((Rich) value(person, id, "times")).text();
    }

    private Object value(long person, long id, String name) {
        return Objects.requireNonNull(hall.page(person, id).get(name));
    }

    private List<String> can(long person, long id) {
        return ((List<?>) value(person, id, "can"))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void what_can_be_done_follows_from_the_seats_and_the_answer() {
        var id = hall.publishes(new Blank().seats(1).spot("53.92,27.6"));
        assertThat(can(1, id)).containsExactly("register", "decline", "calendar", "venue", "share", "ask");

        hall.registers(id, 1);
        assertThat(can(1, id)).containsExactly("unregister", "decline", "calendar", "venue", "share", "ask");
        assertThat(can(2, id)).startsWith("wait", "decline");

        hall.registers(id, 2);
        assertThat(can(2, id)).startsWith("unregister", "decline");

        hall.does(1, "decline", id);
        assertThat(can(1, id)).startsWith("wait", "calendar");
    }

    @Test
    void it_closes_with_the_deadline_the_start_and_the_end() {
        var id = hall.publishes(new Blank().deadline("2027-03-10T18:00"));
        hall.registers(id, 1);
        hall.at("2027-03-10T15:00:00Z");
        assertThat(hall.page(2, id))
                .containsEntry("closing", "closed")
                .containsEntry("can", List.of("decline", "calendar", "share", "ask"));
        assertThat(can(1, id)).startsWith("unregister", "decline");

        hall.at("2027-03-12T07:00:00Z");
        assertThat(hall.page(1, id))
                .containsEntry("state", "now")
                .containsEntry("closing", "none")
                .containsEntry("can", List.of("calendar", "share", "ask"));

        hall.at("2027-03-12T09:00:00Z");
        assertThat(hall.page(1, id)).containsEntry("state", "past").containsEntry("can", List.of("share", "ask"));
    }

    @Test
    void what_was_cancelled_says_so_to_whoever_still_has_the_address() {
        var id = hall.publishes(new Blank());
        hall.staff("cancel-exchange", id);

        assertThat(hall.page(1, id))
                .containsEntry("state", "cancelled")
                .containsEntry("closing", "none")
                .containsEntry("can", List.of("ask"));
    }

    @Test
    void today_and_tomorrow_are_the_readers() {
        var id = hall.publishes(new Blank().from("2027-03-12T22:00", "2027-03-12T23:00"));

        hall.at("2027-03-11T18:00:00Z");
        assertThat(hall.page(1, id)).containsEntry("day", "tomorrow");
        // in Beijing it is the 12th already, and the start is on the 13th
        assertThat(hall.page(2, id)).containsEntry("day", "tomorrow");
        hall.at("2027-03-12T12:00:00Z");
        assertThat(hall.page(1, id)).containsEntry("day", "today");
        assertThat(hall.page(2, id)).containsEntry("day", "tomorrow");
        hall.at("2027-03-12T18:00:00Z");
        assertThat(hall.page(2, id)).containsEntry("day", "today");
        hall.at("2027-03-12T19:00:00Z");
        assertThat(hall.page(1, id)).containsEntry("day", "past");
    }

    @Test
    void in_a_group_nobodys_answer_is_shown() {
        var id = hall.publishes(new Blank().seats(3));
        hall.registers(id, 1);
        var group = hall.request(new Chat(-7, Chat.Kind.GROUP), 1, "", Map.of());

        assertThat(hall.page("exchange", group, String.valueOf(id)))
                .containsEntry("mine", "none")
                .containsEntry("can", List.of("calendar", "share", "ask"));
        assertThat(hall.page("exchange-watch", group, "")).containsEntry("watching", "no");
    }

    @Test
    void one_that_was_shipped_has_days_and_sources() {
        var page = hall.page("exchange", hall.request(1, "", Map.of()), "expo");

        assertThat(page)
                .containsEntry("id", "expo")
                .containsEntry("title", "Title of expo")
                .containsEntry("text", Rich.plain("Text of expo"))
                .containsEntry("times", Rich.plain("1 October 2021 – 31 March 2022"))
                .containsEntry("state", "past")
                .containsEntry("can", List.of("share", "ask"))
                .containsEntry("where", "none")
                .containsEntry("closing", "none")
                .containsEntry("mine", "none")
                .containsEntry("sources", Rich.plain("Source: the notice"))
                .containsEntry("source-count", 1);
        assertThat(hall.source("exchange").item(hall.request(1, "", Map.of()), "no-such"))
                .isEmpty();
    }

    @Test
    void a_topic_that_is_no_longer_in_the_directory_is_not_named() {
        var id = hall.publishes(new Blank().topics("given-up"));

        assertThat(hall.page(1, id)).containsEntry("topics", "").containsEntry("topic-count", 0);
    }

    @Test
    void the_place_is_sent_as_a_pin() {
        var id = hall.publishes(new Blank().place("Hall 1").spot("53.92,27.6"));
        var nameless = hall.publishes(new Blank().spot("-33.5,151.25"));

        assertThat(hall.result(1, "venue", id).also())
                .containsExactly(new Outgoing.Venue(1, 53.92, 27.6, "Seminar", "Hall 1"));
        assertThat(hall.result(1, "venue", nameless).also())
                .containsExactly(new Outgoing.Venue(1, -33.5, 151.25, "Seminar", "-33.50000, 151.25000"));
        assertThat(hall.does(1, "venue", hall.publishes(new Blank()))).isEqualTo("gone");
    }
}
