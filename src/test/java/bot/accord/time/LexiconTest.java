package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T09:30+03:00[Europe/Minsk]");

    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "be"})
    void every_month_is_known_by_its_names(String language) {
        var names = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (var context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (var width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                var months = names.getMonths(context, width);
                for (var month = 1; month <= 12; month++) {
                    assertThat(TypedMoment.of("5 " + months[month - 1] + " 2027", NOW))
                            .as(months[month - 1])
                            .isEqualTo(new TypedMoment.NoHour(LocalDate.of(2027, month, 5)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "be", "zh"})
    void every_weekday_is_known_by_its_names(String language) {
        var names = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        for (var width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            var weekdays = names.getWeekdays(DateFormatSymbols.FORMAT, width);
            for (var day = 0; day < 7; day++) {
                var date = NOW.toLocalDate().plusDays(day);
                var weekday = weekdays[date.getDayOfWeek().getValue() % 7 + 1];

                assertThat(TypedMoment.of(weekday, NOW)).as(weekday).isEqualTo(new TypedMoment.NoHour(date));
            }
        }
    }

    @Test
    void every_kind_has_its_words() {
        var kinds = Arrays.stream("""
                        march friday tomorrow pm noon midnight next 明年 at on in later half 刻 minute oclock hours days числа
                        week weekend 月 months year 个 th t utc the one
                        """.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> lexicon.meanings(Folding.word(word)).stream())
                .map(Meaning::kind);

        assertThat(kinds).contains(Kind.values());
    }

    @ParameterizedTest
    @CsvSource({"следующей, STEP", "следующего, STEP", "наступным, STEP", "мінулым, STEP", "прошлом, STEP"})
    void a_word_is_known_by_its_stem(String word, Kind kind) {
        assertThat(lexicon.meanings(Folding.word(word)))
                .extracting(Meaning::kind)
                .containsExactly(kind);
    }

    @Test
    void a_word_that_says_nothing_has_no_meaning() {
        assertThat(lexicon.meanings("seminar")).isEmpty();
        assertThat(lexicon.meanings("")).isEmpty();
        assertThat(lexicon.said("tonight")).containsExactly("today", "evening");
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "两, 2", "十, 10", "十二, 12", "二十, 20", "二十三, 23", "二〇二七, 2027", "零五, 05"})
    void numbers_may_be_in_Chinese_characters(String number, String digits) {
        assertThat(HanNumber.digits(number)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十十", "一二十", "十一二", "二十十"})
    void not_every_row_of_them_is_a_number(String number) {
        assertThat(HanNumber.digits(number)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mynsk", "mnsk", "miinsk", "minks", "minskk", "xminsk", "insk"})
    void a_slip_of_the_finger_is_one_letter(String word) {
        assertThat(OneLetter.apart(word, "minsk")).isTrue();
        assertThat(OneLetter.apart("minsk", word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inminsk", "msnik", "mensks", "pinks", "m"})
    void two_slips_make_another_word(String word) {
        assertThat(OneLetter.apart(word, "minsk")).isFalse();
        assertThat(OneLetter.apart("minsk", word)).isFalse();
    }

    @Test
    void the_same_word_is_no_slip() {
        assertThat(OneLetter.apart("minsk", "minsk")).isFalse();
        assertThat(OneLetter.apart("", "")).isFalse();
    }
}
