package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.time.TypedMoment.Impossible;
import bot.accord.time.TypedMoment.NoHour;
import bot.accord.time.TypedMoment.None;
import bot.accord.time.TypedMoment.Read;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTest {

    /** A Tuesday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T09:30+03:00[Europe/Minsk]");

    private static TypedMoment typed(String words) {
        return TypedMoment.of(words, NOW);
    }

    private static Read at(String time) {
        return new Read(LocalDateTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.03.2027 10:00",
                "12.3.2027 10:00",
                "12.3.27 10:00",
                "12.03.2027, 10:00",
                "12.03.2027 10.00",
                "12.03.2027 в 10:00",
                "12.3.27 в 10",
                "12.03.2027 в 10-00",
                "12.03.2027 в 10 00",
                "12.03.2027 г. в 10 часов",
                "12.03.2027 10",
                "12.03.2027 10-00",
                "12/03/2027 10:00",
                "12/3/27 10:00",
                "12-03-2027 10:00",
                "2027-03-12T10:00",
                "2027-03-12t10:00:00",
                "2027-03-12T10:00:00.000",
                "2027-03-12 10:00",
                "2027-3-12 10:00:00",
                "2027.03.12 10:00",
                "2027/3/12 10:00",
                "10:00 12.03.2027",
                "10.00 12.03.2027",
                "в 10 12.03.2027",
                "at 10 on 12.03.2027",
                "📅 12.03.2027 ⏰ 10:00",
                "１２.０３.２０２７　１０：００"
            })
    void a_date_in_figures_has_its_day_first_or_its_year(String words) {
        assertThat(typed(words)).isEqualTo(at("2027-03-12T10:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 March 2027 10:00",
                "12 March 2027, 10am",
                "12 March 2027 10 am",
                "12 March 2027 at 10 a.m.",
                "12th of March 2027 at 10",
                "12th March 10:00",
                "the 12th of March, 10:00",
                "March 12, 2027 at 10:00",
                "March 12th, 2027, 10 AM",
                "Mar 12 2027 10:00",
                "12-Mar-2027 10:00",
                "10 am, 12 March 2027",
                "at 10 on 12 March",
                "at 10 o'clock on 12 March",
                "at 10 12 March",
                "Friday, 12 March 2027, 10:00",
                "Fri 12 Mar 10:00",
                "12 March 10 in the morning",
                "on the morning of 12 March at ten",
                "12 March next year 10:00"
            })
    void an_English_date_may_have_its_month_in_letters(String words) {
        assertThat(typed(words)).isEqualTo(at("2027-03-12T10:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 марта 2027 в 10:00",
                "12 марта 2027 года в 10",
                "12 марта 2027-го в 10",
                "12 марта, пятница, 10:00",
                "12 марта 2027 г., 10:00",
                "12 марта 27 г. в 10:00",
                "12 марта 27 10:00",
                "в 10 12 марта 27",
                "12 мар 10:00",
                "12 мар. 2027 10:00",
                "12 МАРТА, 10:00",
                "12 марта 10.00",
                "12 марта в 10-00",
                "12 марта в 10 утра",
                "12 марта, 10 часов утра",
                "12-го марта в 10 часов",
                "12 марта в десять",
                "12 марта в 10 ч 00 мин",
                "12 марта утром в 10",
                "в 10:00 12 марта",
                "в 10 12 марта",
                "пятница, 12 марта 2027 г., 10:00",
                "в пятницу 12 марта в 10:00",
                "12 марта следующего года в 10:00",
                "на 12 марта на 10:00",
                "12 ма́рта в 10:00"
            })
    void a_Russian_date_may_have_its_month_in_letters(String words) {
        assertThat(typed(words)).isEqualTo(at("2027-03-12T10:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 сакавіка 2027 у 10:00",
                "12 сакавіка 2027 а 10-й",
                "12 сакавіка 2027 а 10-й гадзіне",
                "12 сакавіка 2027 г. а 10 гадзіне",
                "12 сакавіка 10:00",
                "12 сакавика 10:00",
                "12 сакавiка 10:00",
                "12-га сакавіка а 10:00",
                "12 сакавіка 10 гадзін раніцы",
                "12 сакавіка раніцай а дзесяць",
                "12 сакавіка ў 10.00",
                "12 сак. 2027, 10:00",
                "12 сакавіка наступнага года ў 10:00",
                "пятніца, 12 сакавіка 2027 г., 10:00",
                "у пятніцу, 12 сакавіка, а 10-й"
            })
    void a_Belarusian_date_may_have_its_month_in_letters(String words) {
        assertThat(typed(words)).isEqualTo(at("2027-03-12T10:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027年3月12日10:00",
                "2027年3月12日 10:00",
                "2027年3月12日10点",
                "2027年3月12日上午10点",
                "2027年3月12日上午十点",
                "2027年3月12日（星期五）10:00",
                "2027年3月12号 周五 10点整",
                "二〇二七年三月十二日十时",
                "27年3月12日10时",
                "3月12日10点",
                "３月１２日１０：００",
                "三月十二号早上十点钟",
                "明年3月12日10:00",
                "3月12日 10点00分"
            })
    void a_Chinese_date_goes_from_the_year_to_the_hour(String words) {
        assertThat(typed(words)).isEqualTo(at("2027-03-12T10:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    today 15:00 | 2026-11-24T15:00
                    today at 3pm | 2026-11-24T15:00
                    tonight at 8 | 2026-11-24T20:00
                    this evening at 8 | 2026-11-24T20:00
                    tomorrow 15:00 | 2026-11-25T15:00
                    3 pm tomorrow | 2026-11-25T15:00
                    tomorrow at three in the afternoon | 2026-11-25T15:00
                    tomorrow 15 | 2026-11-25T15:00
                    the day after tomorrow at 9 | 2026-11-26T09:00
                    yesterday 15:00 | 2026-11-23T15:00
                    сегодня в 15:00 | 2026-11-24T15:00
                    завтра в 15 | 2026-11-25T15:00
                    завтра 15 | 2026-11-25T15:00
                    завтра в 3 дня | 2026-11-25T15:00
                    завтра в три часа дня | 2026-11-25T15:00
                    завтра в час дня | 2026-11-25T13:00
                    завтра вечером в 7 | 2026-11-25T19:00
                    half past three tomorrow afternoon | 2026-11-25T15:30
                    tomorrow at quarter past 9 | 2026-11-25T09:15
                    завтра в 15:00 часов | 2026-11-25T15:00
                    завтра, 15-30 | 2026-11-25T15:30
                    завтра в 15-30 | 2026-11-25T15:30
                    завтра к 9.15 | 2026-11-25T09:15
                    послезавтра в 9 утра | 2026-11-26T09:00
                    сёння а 15-й | 2026-11-24T15:00
                    сення 15:00 | 2026-11-24T15:00
                    заўтра 15:00 | 2026-11-25T15:00
                    заутра ў 15 | 2026-11-25T15:00
                    заўтра ўвечары а 7-й | 2026-11-25T19:00
                    заўтра 15 гадзін 30 хвілін | 2026-11-25T15:30
                    паслязаўтра а 9 раніцы | 2026-11-26T09:00
                    今天下午3点 | 2026-11-24T15:00
                    今晚8点 | 2026-11-24T20:00
                    明天15:00 | 2026-11-25T15:00
                    明天下午3点半 | 2026-11-25T15:30
                    明天下午三点一刻 | 2026-11-25T15:15
                    明晚七点半 | 2026-11-25T19:30
                    明早9点 | 2026-11-25T09:00
                    后天下午三点 | 2026-11-26T15:00
                    大后天15时30分 | 2026-11-27T15:30
                    """)
    void a_day_may_be_told_from_today(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Friday 10:00 | 2026-11-27T10:00
                    on Friday at 10 | 2026-11-27T10:00
                    10:00 Friday | 2026-11-27T10:00
                    Fri 10am | 2026-11-27T10:00
                    Monday 10:00 | 2026-11-30T10:00
                    this Friday 10:00 | 2026-11-27T10:00
                    this Monday 10:00 | 2026-11-23T10:00
                    next Friday 10:00 | 2026-12-04T10:00
                    Friday next week at 10 | 2026-12-04T10:00
                    в пятницу в 10 | 2026-11-27T10:00
                    пт 10:00 | 2026-11-27T10:00
                    во вторник в 12 | 2026-11-24T12:00
                    во вторник в 9 | 2026-12-01T09:00
                    в ближайшую пятницу в 10 | 2026-11-27T10:00
                    в следующую пятницу в 10 | 2026-12-04T10:00
                    на следующей неделе в пятницу в 10 | 2026-12-04T10:00
                    в среду в 10 | 2026-11-25T10:00
                    у пятніцу а 10-й | 2026-11-27T10:00
                    ў аўторак а 12 | 2026-11-24T12:00
                    у наступную пятніцу ў 10 | 2026-12-04T10:00
                    на наступным тыдні ў чацвер а 10-й | 2026-12-03T10:00
                    周五10点 | 2026-11-27T10:00
                    星期五上午十点 | 2026-11-27T10:00
                    本周五10点 | 2026-11-27T10:00
                    下周五10点 | 2026-12-04T10:00
                    下个星期五10:00 | 2026-12-04T10:00
                    下下周五10点 | 2026-12-11T10:00
                    """)
    void a_weekday_is_the_next_to_come_unless_its_week_is_named(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in 3 days 15:00 | 2026-11-27T15:00
                    in three days at 3 pm | 2026-11-27T15:00
                    in a week at 10:00 | 2026-12-01T10:00
                    3 days from now 15:00 | 2026-11-27T15:00
                    in 2 hours | 2026-11-24T11:30
                    in half an hour | 2026-11-24T10:00
                    in 45 min | 2026-11-24T10:15
                    через 3 дн. в 15:00 | 2026-11-27T15:00
                    через 3 дня в 15:00 | 2026-11-27T15:00
                    через неделю в 15:00 | 2026-12-01T15:00
                    через две недели, 15:00 | 2026-12-08T15:00
                    через месяц в 10 | 2026-12-24T10:00
                    через год в 10:00 | 2027-11-24T10:00
                    через час | 2026-11-24T10:30
                    через 2 часа 15 минут | 2026-11-24T11:45
                    через полчаса | 2026-11-24T10:00
                    праз 3 дні ў 15:00 | 2026-11-27T15:00
                    праз тыдзень а 15-й | 2026-12-01T15:00
                    праз дзве гадзіны | 2026-11-24T11:30
                    праз паўгадзіны | 2026-11-24T10:00
                    3天后15:00 | 2026-11-27T15:00
                    三天后下午三点 | 2026-11-27T15:00
                    一周后10点 | 2026-12-01T10:00
                    两个星期后10点 | 2026-12-08T10:00
                    一个月后10点 | 2026-12-24T10:00
                    两小时后 | 2026-11-24T11:30
                    半小时后 | 2026-11-24T10:00
                    半个小时后 | 2026-11-24T10:00
                    """)
    void a_moment_may_be_told_from_now(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12.03 noon | 2027-03-12T12:00
                    12 March at noon | 2027-03-12T12:00
                    12 March, 12 noon | 2027-03-12T12:00
                    12 March 12 pm | 2027-03-12T12:00
                    12 March 12:30 pm | 2027-03-12T12:30
                    12 March 12:30 am | 2027-03-12T00:30
                    12 March 12 am | 2027-03-12T00:00
                    12 March 00:00 | 2027-03-12T00:00
                    12 March midnight | 2027-03-13T00:00
                    12 March 24:00 | 2027-03-13T00:00
                    12 марта в полдень | 2027-03-12T12:00
                    12 марта в полночь | 2027-03-13T00:00
                    12 марта в 2 ночи | 2027-03-12T02:00
                    12 марта в 11 ночи | 2027-03-12T23:00
                    12 марта в 12 ночи | 2027-03-13T00:00
                    12 марта в 12 дня | 2027-03-12T12:00
                    12 марта в 5 вечера | 2027-03-12T17:00
                    12 сакавіка апоўдні | 2027-03-12T12:00
                    12 сакавіка ў поўнач | 2027-03-13T00:00
                    3月12日中午 | 2027-03-12T12:00
                    3月12日中午12点 | 2027-03-12T12:00
                    3月12日中午1点 | 2027-03-12T13:00
                    3月12日上午12点 | 2027-03-12T12:00
                    3月12日凌晨2点 | 2027-03-12T02:00
                    3月12日凌晨12点 | 2027-03-12T00:00
                    3月12日晚上12点 | 2027-03-13T00:00
                    3月12日晚上20:00 | 2027-03-12T20:00
                    3月12日零点 | 2027-03-12T00:00
                    3月12日下午3点半 | 2027-03-12T15:30
                    3月12日午夜 | 2027-03-13T00:00
                    noon | 2026-11-24T12:00
                    midnight | 2026-11-25T00:00
                    12:00 | 2026-11-24T12:00
                    9:00 | 2026-11-25T09:00
                    09:30 | 2026-11-24T09:30
                    10.30 | 2026-11-24T10:30
                    в 12.03 | 2026-11-24T12:03
                    в 15 | 2026-11-24T15:00
                    а 15-й | 2026-11-24T15:00
                    15点 | 2026-11-24T15:00
                    下午三点 | 2026-11-24T15:00
                    3pm | 2026-11-24T15:00
                    """)
    void an_hour_is_told_by_the_clock_or_by_the_part_of_the_day(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    24.11 8:00 | 2026-11-24T08:00
                    23.11 10:00 | 2027-11-23T10:00
                    1 января 10:00 | 2027-01-01T10:00
                    31 декабря 10:00 | 2026-12-31T10:00
                    29 февраля 10:00 | 2028-02-29T10:00
                    29.02 10:00 | 2028-02-29T10:00
                    30-го в 10 | 2026-11-30T10:00
                    31 числа в 10 | 2026-12-31T10:00
                    the 24th, 10:00 | 2026-11-24T10:00
                    12号下午3点 | 2026-12-12T15:00
                    下个月12号10点 | 2026-12-12T10:00
                    """)
    void a_day_without_a_year_is_the_next_to_come(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12.03.2027 | 2027-03-12
                    12.03.2027. | 2027-03-12
                    12.03 | 2027-03-12
                    12/03 | 2027-03-12
                    29.02.2028 | 2028-02-29
                    2027-03-12 | 2027-03-12
                    12 March | 2027-03-12
                    today | 2026-11-24
                    tomorrow morning | 2026-11-25
                    next Friday | 2026-12-04
                    Friday | 2026-11-27
                    Tuesday | 2026-11-24
                    in 3 days | 2026-11-27
                    12 марта | 2027-03-12
                    завтра | 2026-11-25
                    завтра вечером | 2026-11-25
                    послезавтра | 2026-11-26
                    в пятницу | 2026-11-27
                    через неделю | 2026-12-01
                    12 сакавіка | 2027-03-12
                    паслязаўтра | 2026-11-26
                    у пятніцу | 2026-11-27
                    3月12日 | 2027-03-12
                    2027年3月12日星期五 | 2027-03-12
                    明天 | 2026-11-25
                    后天下午 | 2026-11-26
                    周五 | 2026-11-27
                    下周五 | 2026-12-04
                    """)
    void a_day_alone_has_no_hour(String words, LocalDate day) {
        assertThat(typed(words)).isEqualTo(new NoHour(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31.02.2027 | 31.02.2027
                    31.02.2027 10:00 | 31.02.2027
                    31.02 10:00 | 31.02
                    29.02.2027 10:00 | 29.02.2027
                    29 February 2027, 10:00 | 29 February 2027
                    31 апреля в 10 | 31 апреля
                    31 красавіка, 10:00 | 31 красавіка
                    2月30日10点 | 2月30日
                    2027年2月29日 | 2027年2月29日
                    03/25/2027 10:00 | 03/25/2027
                    0.0.2027 | 0.0.2027
                    12.03.0027 10:00 | 12.03.0027
                    25:00 | 25:00
                    12.03.2027 25:00 | 25:00
                    12 марта в 25:00 | в 25:00
                    12 March 10:75 | 10:75
                    12.03.2027 24:01 | 24:01
                    3月12日25点 | 25点
                    Saturday, 12 March 2027, 10:00 | Saturday, 12 March 2027, 10:00
                    суббота 12 марта 10:00 | суббота 12 марта 10:00
                    12 March 15:00 am | 12 March 15:00 am
                    the 45th | 45th
                    """)
    void what_does_not_exist_is_told_from_what_is_not_understood(String words, String what) {
        assertThat(typed(words)).isEqualTo(new Impossible(what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "10",
                "2027",
                "March",
                "March 2027",
                "morning",
                "hello",
                "when you like",
                "12.03.2027 or 13.03.2027",
                "12.03.2027 10:00 in Minsk",
                "12.03.2027 10:00-12:00",
                "12.03.2027 10:00 11:00",
                "12.03.2027 10-15",
                "с 10 до 12",
                "12-13 марта 10:00",
                "room 12.03 10:00",
                "завтра, наверное, в 15",
                "позвоните мне завтра в 15",
                "заўтра або паслязаўтра",
                "明天我们下午3点见面吧",
                "12 марта 10",
                "пятница 13",
                "in Friday days",
                "12:00:00:00",
                "1234567890123",
                "12.03.2027 $10:00",
                "٣ مارس",
                "3 hours",
                "+375 29 123-45-67",
                "null"
            })
    void other_words_are_no_moment(String words) {
        assertThat(typed(words)).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-12T10:00Z, 2027-03-12T13:00",
        "2027-03-12T10:00:00.000Z, 2027-03-12T13:00",
        "2027-03-12T10:00+08:00, 2027-03-12T05:00",
        "2027-03-12T10:00-05:00, 2027-03-12T18:00",
        "12.03.2027 10:00 UTC, 2027-03-12T13:00",
        "12.03.2027 10:00 UTC+8, 2027-03-12T05:00",
        "12 March 23:00 GMT, 2027-03-13T02:00"
    })
    void an_offset_turns_the_hour_into_the_readers(String words, String time) {
        assertThat(typed(words)).isEqualTo(at(time));
    }

    @Test
    void an_hour_alone_follows_the_moment_that_it_is_seen_from() {
        var begins = ZonedDateTime.parse("2027-03-12T22:00+03:00[Europe/Minsk]");

        assertThat(TypedMoment.of("23:00", begins)).isEqualTo(at("2027-03-12T23:00"));
        assertThat(TypedMoment.of("2:00", begins)).isEqualTo(at("2027-03-13T02:00"));
        assertThat(TypedMoment.of("24:00", begins)).isEqualTo(at("2027-03-13T00:00"));
    }

    @Test
    void today_is_that_of_the_readers_zone() {
        var late = ZonedDateTime.parse("2026-11-24T22:00Z");

        assertThat(TypedMoment.of("tomorrow 10:00", late)).isEqualTo(at("2026-11-25T10:00"));
        assertThat(TypedMoment.of("tomorrow 10:00", late.withZoneSameInstant(NOW.getZone())))
                .isEqualTo(at("2026-11-26T10:00"));
    }

    @Test
    void the_end_of_a_short_month_is_the_next_months() {
        var january = ZonedDateTime.parse("2027-01-31T12:00+03:00[Europe/Minsk]");

        assertThat(TypedMoment.of("in a month at 10", january)).isEqualTo(at("2027-02-28T10:00"));
        assertThat(TypedMoment.of("the 30th, 10:00", january)).isEqualTo(at("2027-03-30T10:00"));
    }
}
