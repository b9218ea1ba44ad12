package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who types whatever comes to mind, thousands of times. */
class HostileWordsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T09:30+03:00[Europe/Minsk]");
    private static final LocalDate TODAY = NOW.toLocalDate();

    private static final List<String> PIECES = List.of(
            "12",
            "3",
            "2027",
            "31",
            "00",
            "99",
            "1",
            "0",
            "10",
            "27",
            "999",
            "999999999",
            "0000000000",
            ".",
            "/",
            "-",
            ":",
            "+",
            "–",
            ",",
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "T",
            "Z",
            "UTC",
            "+03:00",
            "марта",
            "мар",
            "сакавіка",
            "March",
            "may",
            "3月",
            "三月",
            "十二",
            "十十",
            "两",
            "日",
            "号",
            "年",
            "月",
            "周五",
            "下",
            "下周",
            "个",
            "天后",
            "半",
            "一刻",
            "点",
            "时",
            "下午",
            "晚上",
            "中午",
            "今晚",
            "明天",
            "后天",
            "в",
            "у",
            "ў",
            "а",
            "at",
            "on",
            "in",
            "через",
            "праз",
            "на",
            "the",
            "of",
            "a",
            "tomorrow",
            "завтра",
            "заўтра",
            "сегодня",
            "пятница",
            "у пятніцу",
            "Friday",
            "next",
            "this",
            "last",
            "следующей",
            "неделе",
            "week",
            "month",
            "year",
            "weekend",
            "day",
            "after",
            "later",
            "hours",
            "часов",
            "гадзін",
            "минут",
            "am",
            "a.m.",
            "pm",
            "утра",
            "ночи",
            "noon",
            "полночь",
            "th",
            "-го",
            "й",
            "тридцать",
            "word",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\u202E",
            "\u0301",
            "１２",
            "：",
            "½",
            "²",
            "٣",
            "İ",
            "ﷺ",
            "'",
            "(",
            ")",
            "\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Timeout(30)
    void words_of_time_in_any_order_are_read_or_not(long seed) {
        var luck = new Random(seed);
        for (var i = 0; i < 1_500; i++) {
            var words = any(luck);

            assertThatCode(() -> read(words)).as(words).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Timeout(30)
    void characters_in_any_order_are_read_or_not(long seed) {
        var luck = new Random(seed);
        for (var i = 0; i < 1_500; i++) {
            var words = luck.ints(luck.nextInt(60), 0, 0x10000)
                    .collect(StringBuilder::new, (all, letter) -> all.append((char) letter), StringBuilder::append)
                    .toString();

            assertThatCode(() -> read(words)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12 ",
                "12.",
                "1:",
                "в ",
                "в 1 ",
                "12 марта ",
                "三",
                "一十",
                "下",
                "下周",
                "after ",
                "a.m. ",
                "next ",
                "12th ",
                "(",
                "+1",
                "- ",
                "\u0301",
                "'",
                "ﷺ",
                "1.1.1 "
            })
    void the_same_over_and_over_takes_no_time(String piece) {
        var begins = System.nanoTime();
        read(piece.repeat(100_000 / piece.length()));
        read(piece.repeat(100 / piece.length()));

        assertThat(Duration.ofNanos(System.nanoTime() - begins)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void at_the_ends_of_time_nothing_breaks() {
        for (var now : List.of("0001-01-01T00:00Z", "1900-01-01T00:00Z", "9999-12-31T23:59Z")) {
            for (var words : List.of(
                    "in 999 weeks", "через год", "12 марта 10:00", "29.02 24:00", "yesterday 0:00", "Fri 1:00")) {
                assertThatCode(() -> TypedMoment.of(words, ZonedDateTime.parse(now)))
                        .as(words)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void read(String words) {
        assertThat(TypedMoment.of(words, NOW)).isNotNull();
        assertThat(Months.named(words, TODAY)).isNotNull();
        assertThat(Zones.read(words)).isNotNull();
    }

    private static String any(Random luck) {
        var words = new StringBuilder();
        for (var i = luck.nextInt(14); i >= 0; i--) {
            words.append(PIECES.get(luck.nextInt(PIECES.size()))).append(luck.nextInt(3) == 0 ? " " : "");
        }
        return words.toString();
    }
}
