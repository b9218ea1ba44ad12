package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ahead, what is over, and what of it somebody asked for. */
class ListsTest {

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        hall.knows(1, "en", "Europe/Minsk").knows(2, "ru", "Asia/Shanghai").knows(3, "zh", "Asia/Shanghai");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void with_none_ahead_the_list_is_empty() {
        assertThat(hall.list("exchanges", 1, "")).isEmpty();
        assertThat(hall.heading("exchanges", 1, "")).isEqualTo(Map.of("narrowed", "all", "to", ""));
    }

    @Test
    void the_soonest_stands_first_and_goes_when_it_is_over() {
        hall.publishes(new Blank().title("April").from("2027-04-02T10:00", "2027-04-02T12:00"));
        hall.publishes(new Blank().title("March").from("2027-03-12T10:00", "2027-03-12T12:00"));
        hall.drafts(new Blank().title("Draft"));

        assertThat(hall.list("exchanges", 1, "")).containsExactly("12 Mar 2027 · March", "2 Apr 2027 · April");
        hall.at("2027-03-12T08:59:59Z");
        assertThat(hall.list("exchanges", 1, "")).hasSize(2);
        hall.at("2027-03-12T09:00:00Z");
        assertThat(hall.list("exchanges", 1, "")).containsExactly("2 Apr 2027 · April");
        assertThat(hall.list("past-exchanges", 1, "").getFirst()).isEqualTo("12 Mar 2027 · March");
    }

    @Test
    void titles_and_dates_are_the_readers_own() {
        var id = hall.publishes(new Blank().title("Late").from("2027-03-12T23:00", "2027-03-13T01:00"));
        hall.staff(
                "translate-exchange",
                String.valueOf(id),
                new Blank().language("ru").title("Поздно").answers());

        assertThat(hall.list("exchanges", 1, "")).containsExactly("12 Mar 2027 · Late");
        assertThat(hall.list("exchanges", 2, "")).containsExactly("13 мар. 2027\u00A0г. · Поздно");
        assertThat(hall.list("exchanges", 3, "")).containsExactly("2027年3月13日 · Late");
    }

    @Test
    void what_one_answered_to_is_marked_for_oneself_alone() {
        var id = hall.publishes(new Blank().title("Late").seats(1).from("2027-03-12T23:00", "2027-03-13T01:00"));
        hall.registers(id, 1, 2);

        assertThat(hall.list("exchanges", 1, "")).containsExactly("✅ 12 Mar 2027 · Late");
        assertThat(hall.list("exchanges", 2, "")).singleElement().asString().startsWith("🕐 ");
        assertThat(hall.list("exchanges", 3, "")).singleElement().asString().doesNotStartWith("✅ ");
    }

    @Test
    void a_year_that_is_named_narrows_the_list() {
        hall.publishes(new Blank().title("This year").from("2027-04-01T10:00", "2027-04-01T12:00"));
        hall.publishes(new Blank().title("Next year").from("2028-04-01T10:00", "2028-04-01T12:00"));

        assertThat(hall.list("exchanges", 1, "events in 2028")).containsExactly("1 Apr 2028 · Next year");
        assertThat(hall.list("exchanges", 1, "2027年有什么活动")).containsExactly("1 Apr 2027 · This year");
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        IntStream.rangeClosed(1, 7)
                .forEach(day -> hall.publishes(new Blank()
                        .title("On day " + day)
                        .from("2027-04-0%dT10:00".formatted(day), "2027-04-0%dT12:00".formatted(day))));

        var second = hall.source("exchanges").list(hall.asking(1, ""), 3, 3);

        assertThat(second.total()).isEqualTo(7);
        assertThat(second.items())
                .extracting(Source.Item::label)
                .containsExactly("4 Apr 2027 · On day 4", "5 Apr 2027 · On day 5", "6 Apr 2027 · On day 6");
        assertThat(hall.source("exchanges").list(hall.asking(1, ""), 9, 3).items())
                .isEmpty();
    }

    @Test
    void the_archive_holds_what_was_shipped() {
        assertThat(hall.list("past-exchanges", 1, ""))
                .containsExactly("20 Jan 2022 · Title of seminar-2022", "1 Oct 2021 · Title of expo");
        assertThat(hall.list("past-exchanges", 3, "")).contains("2022年1月20日 · 标题 seminar-2022");
        assertThat(hall.source("past-exchanges")
                        .list(hall.asking(1, ""), 0, 10)
                        .items()
                        .getFirst()
                        .id())
                .isEqualTo("seminar-2022");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 20})
    void in_the_archive_own_and_shipped_ones_stand_in_one_order_however_it_is_paged(int size) {
        hall.at("2020-01-01T00:00:00Z");
        for (var year : List.of("2021", "2022", "2023", "2024")) {
            hall.publishes(new Blank().title("Own").from(year + "-06-01T10:00", year + "-06-01T12:00"));
        }
        hall.ships(
                Hall.past("a", "2021-01-01", "2021-01-01"),
                Hall.past("b", "2022-01-01", "2022-01-01"),
                Hall.past("c", "2024-01-01", "2024-01-01"),
                Hall.past("d", "2025-01-01", "2025-01-01"));
        hall.at("2027-03-01T09:00:00Z");

        var all = new ArrayList<String>();
        for (var from = 0; from < 8; from += size) {
            var page = hall.source("past-exchanges").list(hall.asking(1, ""), from, size);
            assertThat(page.total()).isEqualTo(8);
            assertThat(page.items()).hasSize(Math.min(size, 8 - from));
            page.items().forEach(item -> all.add(item.id()));
        }

        assertThat(all).containsExactly("d", "4", "c", "3", "2", "b", "1", "a");
    }

    @Test
    void what_was_cancelled_is_in_neither_list() {
        var id = hall.publishes(new Blank());
        hall.staff("cancel-exchange", id);

        assertThat(hall.list("exchanges", 1, "")).isEmpty();
        hall.at("2027-06-01T00:00:00Z");
        assertThat(hall.list("past-exchanges", 1, "")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events in April|April 2027|some|April",
                "что будет в апреле?|апрель 2027 г.|some|April",
                "四月有什么活动|2027年4月|some|April",
                "seminars on laser physics|Laser physics|some|Lasers",
                "семинары по лазерной физике|Лазерная физика|some|Lasers",
                "семінары па лазернай фізіцы|Лазерная физика|some|Lasers",
                "激光物理方面的活动|激光物理|some|Lasers",
                "laser physics in April|April 2027, Laser physics|missed|Lasers,April",
                "events in August|August 2027|missed|Lasers,April",
                "what is planned?||all|Lasers,April",
            })
    void words_that_name_a_month_or_a_topic_narrow_the_list(String words, String to, String narrowed, String titles) {
        hall.publishes(new Blank().title("April").from("2027-04-02T10:00", "2027-04-02T12:00"));
        hall.publishes(new Blank().title("Lasers").topics("laser-physics"));
        var reader = words.matches(".*\\p{IsHan}.*") ? 3 : words.matches(".*\\p{IsCyrillic}.*") ? 2 : 1;

        assertThat(hall.heading("exchanges", reader, words))
                .containsEntry("narrowed", narrowed)
                .containsEntry("to", to == null ? "" : to);
        assertThat(hall.list("exchanges", reader, words).stream().map(label -> label.substring(label.indexOf('·') + 2)))
                .containsExactly(titles.split(","));
    }

    @Test
    void an_exchange_that_goes_on_over_months_is_in_each_of_them() {
        hall.publishes(new Blank().title("Call").from("2027-03-15T10:00", "2027-06-15T12:00"));

        for (var month : List.of("March", "April", "May", "June")) {
            assertThat(hall.heading("exchanges", 1, "events in " + month))
                    .as(month)
                    .containsEntry("narrowed", "some");
        }
        assertThat(hall.heading("exchanges", 1, "events in July")).containsEntry("narrowed", "missed");
    }

    @Test
    void a_day_begins_at_the_readers_midnight() {
        hall.publishes(new Blank().from("2027-03-31T22:00", "2027-03-31T23:00"));

        assertThat(hall.heading("exchanges", 1, "events in March")).containsEntry("narrowed", "some");
        assertThat(hall.heading("exchanges", 2, "в марте")).containsEntry("narrowed", "missed");
        assertThat(hall.heading("exchanges", 2, "в апреле")).containsEntry("narrowed", "some");
    }

    @Test
    void of_the_archive_a_month_is_the_latest_in_which_there_was_one() {
        assertThat(hall.list("past-exchanges", 1, "what happened in January?"))
                .containsExactly("20 Jan 2022 · Title of seminar-2022", "1 Oct 2021 · Title of expo");
        assertThat(hall.heading("past-exchanges", 1, "what happened in January?"))
                .containsEntry("to", "January 2022");
        assertThat(hall.list("past-exchanges", 1, "events in November 2021"))
                .containsExactly("1 Oct 2021 · Title of expo");
        assertThat(hall.list("past-exchanges", 1, "past clean energy events"))
                .containsExactly("20 Jan 2022 · Title of seminar-2022");
        assertThat(hall.heading("past-exchanges", 1, "events in May 2019")).containsEntry("narrowed", "missed");
    }

    @Test
    void list_items_have_ids_that_fit_a_button() {
        hall.publishes(new Blank());

        for (var source : List.of("exchanges", "past-exchanges")) {
            assertThat(hall.source(source).list(hall.asking(1, ""), 0, 10).items())
                    .allSatisfy(item -> assertThat(item.id().length()).isLessThanOrEqualTo(24));
            assertThat(hall.source(source).item(hall.asking(1, ""), "1")).isEmpty();
        }
    }
}
