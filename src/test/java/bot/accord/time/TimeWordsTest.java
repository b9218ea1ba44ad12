package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.time.TypedMoment.Read;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    private static ZonedDateTime minsk(String time) {
        return LocalDateTime.parse(time).atZone(MINSK);
    }

    private static String span(String from, String to, String language) {
        return TimeWords.span(minsk(from), minsk(to), new Language(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Friday, 12 March 2027, 10:00–12:00
                    ru | пятница, 12 марта 2027 г., 10:00–12:00
                    be | пятніца, 12 сакавіка 2027 г., 10:00–12:00
                    zh | 2027年3月12日（星期五）10:00–12:00
                    """)
    void hours_follow_their_day(String language, String words) {
        assertThat(span("2027-03-12T10:00", "2027-03-12T12:00", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Friday, 12 March, 22:00 – Saturday, 13 March 2027, 02:30
                    ru | пятница, 12 марта, 22:00 — суббота, 13 марта 2027 г., 02:30
                    be | пятніца, 12 сакавіка, 22:00 — субота, 13 сакавіка 2027 г., 02:30
                    zh | 2027年3月12日（星期五）22:00至3月13日（星期六）02:30
                    """)
    void what_goes_on_over_midnight_names_both_days_and_the_year_once(String language, String words) {
        assertThat(span("2027-03-12T22:00", "2027-03-13T02:30", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Tuesday, 30 March, 09:00 – Thursday, 1 April 2027, 18:00
                    ru | вторник, 30 марта, 09:00 — четверг, 1 апреля 2027 г., 18:00
                    be | аўторак, 30 сакавіка, 09:00 — чацвер, 1 красавіка 2027 г., 18:00
                    zh | 2027年3月30日（星期二）09:00至4月1日（星期四）18:00
                    """)
    void so_does_what_takes_several_days(String language, String words) {
        assertThat(span("2027-03-30T09:00", "2027-04-01T18:00", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Friday, 31 December 2027, 22:00 – Saturday, 1 January 2028, 01:00
                    ru | пятница, 31 декабря 2027 г., 22:00 — суббота, 1 января 2028 г., 01:00
                    be | пятніца, 31 снежня 2027 г., 22:00 — субота, 1 студзеня 2028 г., 01:00
                    zh | 2027年12月31日（星期五）22:00至2028年1月1日（星期六）01:00
                    """)
    void over_the_end_of_a_year_both_years_are_named(String language, String words) {
        assertThat(span("2027-12-31T22:00", "2028-01-01T01:00", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Friday, 12 March 2027, 22:00–24:00
                    ru | пятница, 12 марта 2027 г., 22:00–24:00
                    be | пятніца, 12 сакавіка 2027 г., 22:00–24:00
                    zh | 2027年3月12日（星期五）22:00–24:00
                    """)
    void what_ends_with_the_day_stays_in_it(String language, String words) {
        assertThat(span("2027-03-12T22:00", "2027-03-13T00:00", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Friday, 12 March 2027 | 12–14 March 2027 | 31 December 2027 – 1 January 2028
                    ru | пятница, 12 марта 2027 г. | 12–14 марта 2027 г. | 31 декабря 2027 г. — 1 января 2028 г.
                    be | пятніца, 12 сакавіка 2027 г. | 12–14 сакавіка 2027 г. | 31 снежня 2027 г. — 1 студзеня 2028 г.
                    zh | 2027年3月12日（星期五） | 2027年3月12日至14日 | 2027年12月31日至2028年1月1日
                    """)
    void whole_days_have_no_hours(String language, String one, String several, String overNewYear) {
        assertThat(span("2027-03-12T00:00", "2027-03-13T00:00", language)).isEqualTo(one);
        assertThat(span("2027-03-12T00:00", "2027-03-15T00:00", language)).isEqualTo(several);
        assertThat(span("2027-12-31T00:00", "2028-01-02T00:00", language)).isEqualTo(overNewYear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 30 March – 2 April 2027
                    ru | 30 марта — 2 апреля 2027 г.
                    be | 30 сакавіка — 2 красавіка 2027 г.
                    zh | 2027年3月30日至4月2日
                    """)
    void days_of_two_months_name_both(String language, String words) {
        assertThat(TimeWords.days(LocalDate.parse("2027-03-30"), LocalDate.parse("2027-04-02"), new Language(language)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Tuesday, 29 February 2028, 09:05 | Tuesday, 29 February 2028
                    ru | вторник, 29 февраля 2028 г., 09:05 | вторник, 29 февраля 2028 г.
                    be | аўторак, 29 лютага 2028 г., 09:05 | аўторак, 29 лютага 2028 г.
                    zh | 2028年2月29日（星期二）09:05 | 2028年2月29日（星期二）
                    """)
    void a_moment_and_a_day_have_their_weekday(String language, String moment, String day) {
        var time = minsk("2028-02-29T09:05");

        assertThat(TimeWords.moment(time, new Language(language))).isEqualTo(moment);
        assertThat(TimeWords.day(time.toLocalDate(), new Language(language))).isEqualTo(day);
        assertThat(TimeWords.days(time.toLocalDate(), time.toLocalDate(), new Language(language)))
                .isEqualTo(day);
        assertThat(TimeWords.span(time, time, new Language(language))).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "1, студзеня",
        "2, лютага",
        "3, сакавіка",
        "4, красавіка",
        "5, мая",
        "6, чэрвеня",
        "7, ліпеня",
        "8, жніўня",
        "9, верасня",
        "10, кастрычніка",
        "11, лістапада",
        "12, снежня"
    })
    void Belarusian_months_stand_in_the_genitive(int month, String name) {
        assertThat(TimeWords.day(LocalDate.of(2027, month, 2), new Language("be")))
                .endsWith(", 2 " + name + " 2027 г.");
    }

    @Test
    void the_end_is_told_in_the_zone_of_the_beginning() {
        var from = minsk("2027-03-12T10:00");
        var to = ZonedDateTime.parse("2027-03-12T17:00+08:00[Asia/Shanghai]");

        assertThat(TimeWords.span(from, to, new Language("en"))).isEqualTo("Friday, 12 March 2027, 10:00–12:00");
    }

    @Test
    void an_end_before_the_beginning_is_passed_over() {
        assertThat(span("2027-03-12T10:00", "2027-03-11T10:00", "en")).isEqualTo("Friday, 12 March 2027, 10:00");
    }

    @Test
    void a_clock_that_is_put_back_turns_no_span_round() {
        var berlin = ZoneId.of("Europe/Berlin");
        var from = ZonedDateTime.ofLocal(LocalDateTime.parse("2027-10-31T02:30"), berlin, null);
        var havana = ZonedDateTime.ofLocal(LocalDateTime.parse("2027-11-07T00:00"), ZoneId.of("America/Havana"), null);

        assertThat(TimeWords.span(from, from.plusHours(2), new Language("en")))
                .isEqualTo("Sunday, 31 October 2027, 02:30–03:30");
        assertThat(TimeWords.span(havana, havana.plusHours(1), new Language("en")))
                .isEqualTo("Sunday, 7 November 2027, 00:00–00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "be", "zh"})
    void what_is_written_can_be_typed_again(String language) {
        var now = minsk("2026-11-24T09:30");
        for (var day = 0; day < 800; day++) {
            var moment = now.plusDays(day).plusMinutes(day * 7L);
            var words = TimeWords.moment(moment, new Language(language));

            assertThat(TypedMoment.of(words, now)).as(words).isEqualTo(new Read(moment.toLocalDateTime()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Freitag, 12. März, 22:00 – Samstag, 13. März 2027, 02:00
                    uk | пʼятниця, 12 березня, 22:00 – субота, 13 березня 2027 р., 02:00
                    """)
    void other_languages_are_written_in_their_own_order(String language, String words) {
        assertThat(span("2027-03-12T22:00", "2027-03-13T02:00", language)).isEqualTo(words);
    }

    @Test
    void many_may_write_at_once() {
        var writers = new ArrayList<CompletableFuture<String>>();
        for (var language : List.of("en", "ru", "be", "zh", "en", "ru", "be", "zh")) {
            writers.add(CompletableFuture.supplyAsync(() -> span("2027-03-12T10:00", "2027-03-12T12:00", language)));
        }

        assertThat(writers).extracting(CompletableFuture::join).allMatch(words -> words.contains("10:00–12:00"));
    }
}
