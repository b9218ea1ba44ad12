package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.accord.chat.Language;
import bot.accord.exchange.Exchange.Words;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

class ExchangesTest {

    private static final Language ENGLISH = new Language("en");

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static Exchange exchange(ZonedDateTime starts, ZonedDateTime ends) {
        var plan = new Plan(ENGLISH, starts, ends, new Plan.Where("", null, ""), 0, null, List.of());
        return Exchange.draft(new Words("Title", "Text"), plan, 5, Hall.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-12T10:00+03:00[Europe/Minsk], 2027-03-12T12:00+03:00[Europe/Minsk]",
        "2027-10-31T02:30+02:00[Europe/Berlin], 2027-10-31T02:30+01:00[Europe/Berlin]",
        "2028-02-29T23:59+08:00[Asia/Shanghai], 2028-03-01T00:01+08:00[Asia/Shanghai]",
        "2027-01-01T00:00Z[UTC], 2027-12-31T23:59:59Z[UTC]",
        "2027-01-01T00:00-03:30[America/St_Johns], 2027-01-02T00:00-03:30[America/St_Johns]",
        "2027-01-01T00:00+05:45, 2027-01-02T00:00+05:45",
    })
    void times_come_back_as_they_were(ZonedDateTime starts, ZonedDateTime ends) {
        var id = hall.exchanges.add(exchange(starts, ends));

        assertThat(hall.exchange(id).plan().starts()).isEqualTo(starts);
        assertThat(hall.exchange(id).plan().ends()).isEqualTo(ends);
        assertThat(hall.exchanges.isAligned(hall.exchange(id))).isTrue();
    }

    @Test
    void a_local_time_stays_where_the_rules_of_the_zone_are_others_than_when_it_was_kept() {
        var kept = Moments.read("2027-03-12T09:00+02:00", ZoneId.of("Europe/Minsk"));

        assertThat(kept).hasToString("2027-03-12T09:00+03:00[Europe/Minsk]");
    }

    @Test
    void an_hour_that_the_clock_leaves_out_is_the_next_one() {
        var zone = ZoneId.of("Europe/Berlin");

        assertThat(Moments.read("2027-03-28T02:30+01:00", zone))
                .isEqualTo(LocalDateTime.parse("2027-03-28T03:30").atZone(zone));
    }

    @Test
    void words_and_topics_are_replaced_whole() {
        var starts = Hall.NOW.plusSeconds(3600).atZone(ZoneOffset.UTC);
        var id = hall.exchanges.add(exchange(starts, starts.plusHours(1)));
        var other = hall.exchange(id)
                .with(
                        Map.of(ENGLISH, new Words("Other", "Text"), new Language("zh"), new Words("标题", "正文")),
                        hall.exchange(id).plan().with(List.of("a", "b")),
                        3,
                        Hall.NOW);

        hall.exchanges.save(other);

        assertThat(hall.exchange(id)).isEqualTo(other);
        assertThat(hall.exchange(id).version()).isEqualTo(3);
    }

    @Test
    void the_tables_hold_no_more_than_they_may() {
        var starts = Hall.NOW.plusSeconds(3600).atZone(ZoneOffset.UTC);
        var plan = exchange(starts, starts.plusHours(1)).plan();
        var long_ = Exchange.draft(new Words("t".repeat(121), "Text"), plan, 5, Hall.NOW);

        assertThatThrownBy(() -> hall.exchanges.add(long_)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> hall.exchanges.add(exchange(starts, starts.minusHours(1))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_is_too_long_is_cut_before_it_is_kept() {
        var id = hall.drafts(new Blank()
                .title("字".repeat(500))
                .text("🙂".repeat(3_000))
                .place("p".repeat(999))
                .link("https://example.org/" + "x".repeat(999))
                .seats(Integer.MAX_VALUE));

        var exchange = hall.exchange(id);
        assertThat(exchange.words(ENGLISH).title()).isEqualTo("字".repeat(119) + "…");
        assertThat(exchange.words(ENGLISH).text()).isEqualTo("🙂".repeat(1_999) + "…");
        assertThat(exchange.plan().where().place()).hasSize(200);
        assertThat(exchange.plan().where().link()).hasSize(500);
        assertThat(exchange.plan().seats()).isEqualTo(100_000);
    }

    @Test
    void only_what_leads_to_the_web_is_an_address() {
        assertThat(Links.address("https://example.org/a?b=c")).isPresent();
        assertThat(Links.address("javascript:alert(1)")).isEmpty();
        assertThat(Links.address("the link follows")).isEmpty();
        assertThat(Links.address("https://")).isEmpty();
        assertThat(Links.address("")).isEmpty();
    }
}
