package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events in March",
                "What is on in march?",
                "anything next March",
                "March events, please",
                "events in March 2027",
                "что будет в марте",
                "Какие мероприятия в марте?",
                "встречи на март",
                "события марта",
                "мероприятия в марте 2027 года",
                "в марте следующего года что-нибудь будет?",
                "якія мерапрыемствы ў сакавіку",
                "што будзе ў сакавіку 2027 года",
                "падзеі сакавіка",
                "три встречи в марте",
                "三月有什么活动",
                "3月份有活动吗？",
                "2027年3月有什么活动",
                "明年三月的活动",
                "请问３月的研讨会"
            })
    void a_month_is_the_next_to_come(String words) {
        assertThat(Months.named(words, TODAY)).contains(days("2027-03-01", "2027-03-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    events in November | 2026-11-01 | 2026-11-30
                    мероприятия в ноябре | 2026-11-01 | 2026-11-30
                    у лістападзе | 2026-11-01 | 2026-11-30
                    11月的活动 | 2026-11-01 | 2026-11-30
                    what was in January 2022 | 2022-01-01 | 2022-01-31
                    что было в январе 2022 | 2022-01-01 | 2022-01-31
                    што было ў студзені 2022 г. | 2022-01-01 | 2022-01-31
                    2022年1月签了什么 | 2022-01-01 | 2022-01-31
                    what happened last March | 2026-03-01 | 2026-03-31
                    что было в прошлом декабре | 2025-12-01 | 2025-12-31
                    events this month | 2026-11-01 | 2026-11-30
                    в этом месяце | 2026-11-01 | 2026-11-30
                    у гэтым месяцы | 2026-11-01 | 2026-11-30
                    本月活动 | 2026-11-01 | 2026-11-30
                    这个月有什么 | 2026-11-01 | 2026-11-30
                    anything next month? | 2026-12-01 | 2026-12-31
                    в следующем месяце | 2026-12-01 | 2026-12-31
                    у наступным месяцы | 2026-12-01 | 2026-12-31
                    下个月的活动 | 2026-12-01 | 2026-12-31
                    下月 | 2026-12-01 | 2026-12-31
                    this week | 2026-11-23 | 2026-11-29
                    что на этой неделе | 2026-11-23 | 2026-11-29
                    што на гэтым тыдні | 2026-11-23 | 2026-11-29
                    本周有活动吗 | 2026-11-23 | 2026-11-29
                    这个星期 | 2026-11-23 | 2026-11-29
                    what's on next week | 2026-11-30 | 2026-12-06
                    Что будет на следующей неделе? | 2026-11-30 | 2026-12-06
                    на наступным тыдні | 2026-11-30 | 2026-12-06
                    下周有什么安排 | 2026-11-30 | 2026-12-06
                    下个星期 | 2026-11-30 | 2026-12-06
                    on the weekend | 2026-11-28 | 2026-11-29
                    на выходных | 2026-11-28 | 2026-11-29
                    周末有活动吗 | 2026-11-28 | 2026-11-29
                    events this year | 2026-01-01 | 2026-12-31
                    в следующем году | 2027-01-01 | 2027-12-31
                    у гэтым годзе | 2026-01-01 | 2026-12-31
                    今年的活动 | 2026-01-01 | 2026-12-31
                    """)
    void a_span_may_be_told_from_today(String words, LocalDate from, LocalDate to) {
        assertThat(Months.named(words, TODAY)).contains(new Days(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    what is on today | 2026-11-24
                    что сегодня | 2026-11-24
                    што сёння | 2026-11-24
                    今天有什么活动 | 2026-11-24
                    is there a seminar tomorrow? | 2026-11-25
                    что будет завтра | 2026-11-25
                    ці будзе нешта заўтра | 2026-11-25
                    明天有活动吗 | 2026-11-25
                    послезавтра есть что-то? | 2026-11-26
                    the seminar on 12 March | 2027-03-12
                    семинар 12 марта | 2027-03-12
                    семінар 20 студзеня 2022 года | 2022-01-20
                    2022年1月25日的签字仪式 | 2022-01-25
                    what about Friday | 2026-11-27
                    что в пятницу | 2026-11-27
                    что в среду | 2026-11-25
                    што ў сераду | 2026-11-25
                    下周五有活动吗 | 2026-12-04
                    через 3 дня что-то есть? | 2026-11-27
                    """)
    void a_single_day_is_a_span_too(String words, LocalDate day) {
        assertThat(Months.named(words, TODAY)).contains(new Days(day, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    events in May | 2027-05-01
                    who may take part in the May meeting in May | 2027-05-01
                    what is planned for may? | 2027-05-01
                    May 2027 | 2027-05-01
                    что в мае | 2027-05-01
                    события мая 2027 | 2027-05-01
                    што ў маі | 2027-05-01
                    5月 | 2027-05-01
                    events in Feb | 2027-02-01
                    """)
    void May_is_a_month_where_it_stands_as_one(String words, LocalDate from) {
        assertThat(Months.named(words, TODAY)).map(Days::from).contains(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "May I take part?",
                "who may join the programme",
                "this may be a mistake",
                "мая заяўка",
                "якія мае магчымасці",
                "охрана окружающей среды",
                "влияние на среду",
                "solar energy: sun and wind",
                "1.5 MW and 10.12 per cent",
                "the 12th article",
                "三个月",
                "how long does it take",
                "кто подписал меморандум",
                "хто падпісаў мемарандум",
                "谁签署了备忘录",
                "5 days after the signing",
                "20月"
            })
    void other_questions_name_no_days(String words) {
        assertThat(Months.named(words, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events in 2028", "мероприятия в 2028 году", "што ў 2028", "2028年有什么活动", "２０２８年", "2028?"})
    void a_year_alone_is_all_of_it(String words) {
        assertThat(Months.named(words, TODAY)).contains(days("2028-01-01", "2028-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20288", "12028", "IEC 62028", "standard 20.28", "2028-441", "v2028.1"})
    void other_figures_are_no_year(String words) {
        assertThat(Months.named(words, TODAY)).isEmpty();
    }

    @Test
    void of_a_day_that_does_not_exist_the_month_is_taken() {
        assertThat(Months.named("что будет 31 февраля", TODAY)).contains(days("2027-02-01", "2027-02-28"));
    }

    @Test
    void of_a_long_question_the_beginning_counts() {
        assertThat(Months.named("x ".repeat(5_000) + "in March", TODAY)).isEmpty();
        assertThat(Months.named("in March " + "x ".repeat(5_000), TODAY)).contains(days("2027-03-01", "2027-03-31"));
    }

    @Test
    void days_do_not_run_backwards() {
        assertThatThrownBy(() -> days("2027-03-02", "2027-03-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-03-01");
        assertThat(days("2027-03-01", "2027-03-31").contains(LocalDate.parse("2027-03-31")))
                .isTrue();
        assertThat(days("2027-03-01", "2027-03-31").contains(LocalDate.parse("2027-04-01")))
                .isFalse();
    }
}
