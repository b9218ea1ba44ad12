package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Outgoing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry for people's calendars: one for an exchange, whatever becomes of it. */
class CalendarsTest {

    private static final Pattern UID = Pattern.compile("UID:(\\S+)");

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        hall.knows(1, "en", "Europe/Minsk").knows(2, "ru", "Asia/Shanghai");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void it_has_the_hours_of_the_place_with_its_zone_and_rings() {
        var id = hall.publishes(new Blank().place("Hall 1").spot("53.92,27.6").link("https://example.org/x"));

        var result = hall.result(1, "calendar", id);

        assertThat(result.outcome()).isEqualTo("sent");
        assertThat(((Outgoing.Document) result.also().getFirst()).name()).isEqualTo("exchange-" + id + ".ics");
        assertThat(Hall.file(result))
                .contains(
                        "METHOD:PUBLISH",
                        "SEQUENCE:0",
                        "SUMMARY:Seminar",
                        "DTSTART;TZID=Europe/Minsk:20270312T100000",
                        "DTEND;TZID=Europe/Minsk:20270312T120000",
                        "BEGIN:VTIMEZONE",
                        "BEGIN:VALARM",
                        "LOCATION:Hall 1",
                        "URL:https://example.org/x");
    }

    @Test
    void a_later_version_replaces_the_entry() {
        var id = hall.publishes(new Blank());
        var first = Hall.file(hall.result(1, "calendar", id));
        hall.later(Duration.ofDays(1)).changes(id, new Blank().from("2027-03-12T11:00", "2027-03-12T12:00"));
        var second = Hall.file(hall.result(2, "calendar", id));
        hall.later(Duration.ofDays(1)).staff("cancel-exchange", id);
        var last = Hall.file(hall.result(1, "calendar", id));

        assertThat(uid(second)).isEqualTo(uid(first));
        assertThat(uid(last)).isEqualTo(uid(first));
        assertThat(second).contains("SEQUENCE:1", "20270312T110000", "METHOD:PUBLISH");
        assertThat(last).contains("SEQUENCE:2", "METHOD:CANCEL");
    }

    @Test
    void two_exchanges_are_two_entries() {
        var first = hall.publishes(new Blank());
        var second = hall.publishes(new Blank());

        assertThat(uid(Hall.file(hall.result(1, "calendar", first))))
                .isNotEqualTo(uid(Hall.file(hall.result(1, "calendar", second))));
    }

    @Test
    void the_words_are_the_readers_where_there_are_such() {
        var id = hall.publishes(new Blank());
        hall.staff(
                "translate-exchange",
                String.valueOf(id),
                new Blank().language("ru").title("Семинар").answers());

        assertThat(Hall.file(hall.result(2, "calendar", id))).contains("SUMMARY:Семинар");
    }

    @Test
    void what_is_told_of_a_change_speaks_the_language_that_the_person_has_by_then() {
        var id = hall.publishes(new Blank());
        hall.staff(
                "translate-exchange",
                String.valueOf(id),
                new Blank().language("ru").title("Семинар").answers());
        hall.registers(id, 2);
        hall.staff("cancel-exchange", id);

        assertThat(hall.due())
                .singleElement()
                .satisfies(notice -> assertThat(Hall.file(notice.also())).contains("SUMMARY:Семинар", "METHOD:CANCEL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE exchange SET zone = 'Europe/Nowhere' WHERE id = 1",
                "UPDATE exchange SET ends = '2027-03-12T09:00+03:00' WHERE id = 1"
            })
    void a_file_that_cannot_be_made_is_left_out_and_keeps_nobody_waiting(String change) {
        var broken = hall.publishes(new Blank());
        var sound = hall.publishes(new Blank());
        hall.registers(broken, 1).registers(sound, 2);
        hall.changes(broken, new Blank().title("Other"));
        hall.changes(sound, new Blank().title("Other"));
        hall.jdbc.sql(change).update();

        var due = hall.due();

        assertThat(due)
                .extracting(notice -> notice.person() + " " + notice.page())
                .containsExactly("1 exchange-changed", "2 exchange-changed");
        assertThat(due.getFirst().also()).isEmpty();
        assertThat(Hall.file(due.getLast().also())).contains("SUMMARY:Other");
    }

    @Test
    void a_file_is_made_once_for_all_who_speak_a_language() {
        hall.knows(3, "en", "Europe/Minsk");
        var id = hall.publishes(new Blank());
        hall.registers(id, 1, 2, 3);
        hall.changes(id, new Blank().title("Other"));

        var files = hall.due().stream()
                .map(notice -> (Outgoing.Document) notice.also().getFirst())
                .toList();

        assertThat(files).extracting(Outgoing.Document::chat).containsExactly(1L, 2L, 3L);
        assertThat(files.get(2).content())
                .isSameAs(files.get(0).content())
                .isNotSameAs(files.get(1).content());
    }

    @Test
    void words_where_an_address_was_expected_stand_in_the_text() {
        var id = hall.publishes(new Blank().link("the link follows"));

        assertThat(Hall.file(hall.result(1, "calendar", id)))
                .contains("DESCRIPTION:About energy.\\n\\nthe link follows")
                .doesNotContain("URL:");
    }

    private static String uid(String file) {
        var matcher = UID.matcher(file);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
