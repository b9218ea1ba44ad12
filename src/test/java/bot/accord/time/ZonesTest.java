package bot.accord.time;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    private static final Instant WINTER = Instant.parse("2027-01-15T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-07-15T12:00:00Z");

    private static final List<Language> LANGUAGES =
            List.of(new Language("en"), new Language("ru"), new Language("be"), new Language("zh"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Minsk",
                "europe/minsk",
                "EUROPE/MINSK",
                "Minsk",
                "minsk",
                "Минск",
                "минск",
                "Мінск",
                "Мiнск",
                "明斯克",
                "明斯克市",
                "г. Минск",
                "г.Минск",
                "город Минск",
                "горад Мінск",
                "in Minsk",
                "в Минске",
                "у Мінску",
                "з Мінска",
                "Minsk, Belarus",
                "Минск, Беларусь",
                "Минск (Беларусь)",
                "Minsk (UTC+3)",
                "明斯克（UTC+3）",
                "Belarus",
                "Беларусь",
                "Белоруссия",
                "白俄罗斯",
                "Minsk time",
                "минское время",
                "мінскі час",
                "Гомель",
                "Gomel",
                "Homel",
                "Брест",
                "Брэст",
                "Гродна",
                "Гродно",
                "Hrodna",
                "Віцебск",
                "Магілёў",
                "Могилев",
                "戈梅利",
                "Бобруйск",
                "Minks",
                "Минкс"
            })
    void Belarus_has_one_zone(String words) {
        assertThat(Zones.read(words)).containsExactly(ZoneId.of("Europe/Minsk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "PRC",
                "Beijing",
                "Peking",
                "Пекин",
                "Пекін",
                "北京",
                "北京市",
                "Shanghai",
                "上海",
                "Шэньчжэнь",
                "Шеньчжень",
                "Shenzhen",
                "深圳",
                "我在北京",
                "China",
                "Китай",
                "Кітай",
                "中国",
                "КНР",
                "北京时间",
                "Beijing time",
                "пекинское время",
                "Xi'an",
                "Bejing",
                "Шанхаи"
            })
    void China_keeps_the_time_of_Beijing(String words) {
        assertThat(Zones.read(words)).containsExactly(ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @CsvSource({
        "Москва, Europe/Moscow",
        "Масква, Europe/Moscow",
        "莫斯科, Europe/Moscow",
        "мск, Europe/Moscow",
        "Питер, Europe/Moscow",
        "Saint-Petersburg, Europe/Moscow",
        "St. Petersburg, Europe/Moscow",
        "Санкт-Пецярбург, Europe/Moscow",
        "圣彼得堡, Europe/Moscow",
        "Казань, Europe/Moscow",
        "Екатеринбург, Asia/Yekaterinburg",
        "Новосибирск, Asia/Novosibirsk",
        "海参崴, Asia/Vladivostok",
        "Berlin, Europe/Berlin",
        "Берлін, Europe/Berlin",
        "München, Europe/Berlin",
        "Munchen, Europe/Berlin",
        "Германия, Europe/Berlin",
        "德国, Europe/Berlin",
        "New York, America/New_York",
        "new-york, America/New_York",
        "NEWYORK, America/New_York",
        "america/new york, America/New_York",
        "Нью-Йорк, America/New_York",
        "纽约, America/New_York",
        "London, Europe/London",
        "Англия, Europe/London",
        "UK, Europe/London",
        "英国, Europe/London",
        "Дубай, Asia/Dubai",
        "Абу-Даби, Asia/Dubai",
        "ОАЭ, Asia/Dubai",
        "阿联酋, Asia/Dubai",
        "Ташкент, Asia/Tashkent",
        "Узбекистан, Asia/Tashkent",
        "Астана, Asia/Almaty",
        "Алматы, Asia/Almaty",
        "Казахстан, Asia/Almaty",
        "Варшава, Europe/Warsaw",
        "Польшча, Europe/Warsaw",
        "Вільня, Europe/Vilnius",
        "Kyiv, Europe/Kyiv",
        "Kiev, Europe/Kyiv",
        "Кіеў, Europe/Kyiv",
        "Europe/Kiev, Europe/Kyiv",
        "Asia/Calcutta, Asia/Kolkata",
        "Нью-Дели, Asia/Kolkata",
        "Индия, Asia/Kolkata",
        "Токио, Asia/Tokyo",
        "韩国, Asia/Seoul",
        "香港, Asia/Hong_Kong",
        "台北, Asia/Taipei",
        "Париж, Europe/Paris",
        "France, Europe/Paris",
        "Стамбул, Europe/Istanbul",
        "Анкара, Europe/Istanbul",
        "Женева, Europe/Zurich",
        "São Paulo, America/Sao_Paulo",
        "Tbilisi, Asia/Tbilisi",
        "Georgia, Asia/Tbilisi",
        "Tokio, Asia/Tokyo",
        "Варшавa, Europe/Warsaw"
    })
    void a_place_is_known_in_four_languages(String words, ZoneId zone) {
        assertThat(Zones.read(words)).first().isEqualTo(zone);
    }

    @Test
    void a_country_of_several_zones_gives_those_in_use_its_capitals_first() {
        assertThat(Zones.read("Россия"))
                .startsWith(ZoneId.of("Europe/Moscow"))
                .contains(ZoneId.of("Asia/Vladivostok"))
                .hasSizeBetween(8, 12);
        assertThat(Zones.read("США"))
                .startsWith(ZoneId.of("America/New_York"))
                .isEqualTo(Zones.read("USA"))
                .isEqualTo(Zones.read("美国"))
                .isEqualTo(Zones.read("ЗША"));
        assertThat(Zones.read("乌鲁木齐")).containsExactly(ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Urumqi"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC+3, +03:00",
        "utc + 3, +03:00",
        "UTC+03:00, +03:00",
        "GMT+8, +08:00",
        "gmt+08, +08:00",
        "+03:00, +03:00",
        "+3, +03:00",
        "-5, -05:00",
        "UTC-5, -05:00",
        "UTC−5, -05:00",
        "UTC+5:30, +05:30",
        "UTC+0530, +05:30",
        "ＵＴＣ＋８, +08:00"
    })
    void an_offset_is_a_zone(String words, ZoneOffset offset) {
        assertThat(Zones.read(words)).containsExactly(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "utc", "GMT", "Z", "UTC+0", "+00:00", "Гринвич", "Etc/UTC"})
    void UTC_is_a_zone(String words) {
        assertThat(Zones.read(words))
                .hasSize(1)
                .allSatisfy(
                        zone -> assertThat(zone.getRules().getOffset(WINTER)).isEqualTo(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "hello",
                "здесь",
                "3",
                "UTC+25",
                "UTC+15",
                "+375291234567",
                "Atlantis",
                "我不知道",
                "Europe/",
                "/",
                "12:00",
                "в",
                "市",
                "Рим и Пекин"
            })
    void what_is_no_place_is_no_zone(String words) {
        assertThat(Zones.read(words)).isEmpty();
    }

    @Test
    void hostile_words_are_no_zone() {
        assertThat(Zones.read("Минск".repeat(10_000))).isEmpty();
        assertThat(Zones.read("\u0000\uD800\u202E".repeat(20))).isEmpty();
        assertThat(Zones.read("(".repeat(100))).isEmpty();
    }

    @Test
    void a_dozen_zones_are_common() {
        assertThat(Zones.common())
                .hasSize(12)
                .doesNotHaveDuplicates()
                .startsWith(ZoneId.of("Europe/Minsk"), ZoneId.of("Europe/Moscow"), ZoneId.of("Asia/Shanghai"))
                .contains(ZoneId.of("Europe/Kyiv"), ZoneId.of("Asia/Almaty"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Minsk, Minsk (UTC+3), Минск (UTC+3), Мінск (UTC+3), 明斯克（UTC+3）",
        "Asia/Shanghai, Beijing (UTC+8), Пекин (UTC+8), Пекін (UTC+8), 北京（UTC+8）",
        "Europe/London, London (UTC), Лондон (UTC), Лондан (UTC), 伦敦（UTC）",
        "Europe/Kyiv, Kyiv (UTC+2), Киев (UTC+2), Кіеў (UTC+2), 基辅（UTC+2）",
        "America/New_York, New York (UTC−5), Нью-Йорк (UTC−5), Нью-Ёрк (UTC−5), 纽约（UTC−5）",
        "Asia/Kathmandu, Kathmandu (UTC+5:45), Катманду (UTC+5:45), Катманду (UTC+5:45), 加德满都（UTC+5:45）",
        "Asia/Amman, Amman (UTC+3), Амман (UTC+3), Аман (UTC+3), 安曼（UTC+3）",
        "+03:00, UTC+3, UTC+3, UTC+3, UTC+3",
        "-03:30, UTC−3:30, UTC−3:30, UTC−3:30, UTC−3:30",
        "UTC, UTC, UTC, UTC, UTC",
        "Etc/GMT-3, UTC+3, UTC+3, UTC+3, UTC+3"
    })
    void a_zone_is_called_by_its_city(ZoneId zone, String en, String ru, String be, String zh) {
        assertThat(LANGUAGES)
                .extracting(language -> Zones.name(zone, language, WINTER))
                .containsExactly(en, ru, be, zh);
    }

    @Test
    void the_offset_is_that_of_the_moment() {
        assertThat(Zones.name(ZoneId.of("Europe/London"), new Language("en"), SUMMER))
                .isEqualTo("London (UTC+1)");
        assertThat(Zones.name(ZoneId.of("Europe/Berlin"), new Language("ru"), SUMMER))
                .isEqualTo("Берлин (UTC+2)");
    }

    @Test
    void every_common_zone_has_a_name_that_is_read_again() {
        for (var language : LANGUAGES) {
            assertThat(Zones.common())
                    .allSatisfy(zone -> assertThat(Zones.read(Zones.name(zone, language, WINTER)))
                            .first()
                            .isEqualTo(zone));
        }
    }

    @Test
    void every_zone_has_a_name() {
        assertThat(ZoneId.getAvailableZoneIds())
                .allSatisfy(id -> assertThat(Zones.name(ZoneId.of(id), new Language("be"), WINTER))
                        .isNotBlank());
    }
}
