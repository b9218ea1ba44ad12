package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points on the map: sent, typed or linked. */
class PointTest {

    private final Deed save = Deed.with("save", "saved");
    private final Chat chat = new Chat(
            new Draft()
                    .page("home", back())
                    .page("unsure", back())
                    .form("place", true, doing("save", Map.of(), "saved", "home"), field("spot", new Form.Kind.Spot()))
                    .command("place", Guard.OPEN, new Target.Fill("place"))
                    .script(),
            Capabilities.of(List.of(save), List.of(), Knowledge.NONE));

    private static String kept(String words) {
        return Point.typed(words)
                .map(point -> ((Answer.Written) point.answer()).words().text())
                .orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53.92, 27.60",
                "53.92,27.6",
                "53.92 27.60",
                "53.92;27.60",
                " +53.92 , +27.60 ",
                "53,92 27,60",
                "53,92, 27,60",
                "53,92,27,60",
                "53,92; 27,60",
                "53.92°, 27.60°",
                "53.92° N, 27.60° E",
                "53.92N 27.6E",
                "27.60° E, 53.92° N",
                "N 53.92 E 27.60",
                "N53.92° E27.60°",
                "53°55.2′N 27°36′E",
                "53°55'12\"N 27°36'00\"E",
                "53° 55′ 12″ N, 27° 36′ 0″ E",
                "53º55’12”N27º36’E",
                "53°55′12″ с. ш. 27°36′ в. д.",
                "53,92° с.ш., 27,6° в.д.",
                "53°55′12″ пн. ш. 27°36′ у. д.",
                "北纬53°55′12″ 东经27°36′",
                "５３.９２，２７.６０",
                "geo:53.92,27.60",
                "geo:53.92,27.6;u=35",
                "geo:0,0?q=53.92,27.60(Minsk)",
                "https://www.google.com/maps/@53.92,27.6,15z",
                "https://www.google.com/maps/place/Minsk/@53.9,27.5,12z/data=!3m1!4b1!4m6!3d53.92!4d27.6",
                "https://maps.google.com/?q=53.92,27.60",
                "https://www.google.com/maps/search/?api=1&query=53.92%2C27.60",
                "https://maps.apple.com/?ll=53.92,27.6&q=Minsk",
                "https://www.openstreetmap.org/?mlat=53.92&mlon=27.60#map=12/53.9/27.5",
                "https://www.openstreetmap.org/#map=15/53.92/27.60",
                "https://yandex.by/maps/157/minsk/?ll=27.60%2C53.92&z=12",
                "https://yandex.ru/maps/?ll=27.5,53.9&pt=27.60,53.92"
            })
    void a_point_is_written_in_many_ways(String words) {
        assertThat(kept(words)).isEqualTo("53.92,27.6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -33.8688, 151.2093               | -33.8688,151.2093
                    33.8688 S, 151.2093 E            | -33.8688,151.2093
                    33°52′08″S 151°12′33″E           | -33.868889,151.209167
                    −12,05; −77,04                   | -12.05,-77.04
                    12.05° ю. ш. 77.04° з. д.        | -12.05,-77.04
                    0, 0                             | 0,0
                    53.9212345678, 27.6              | 53.921235,27.6
                    53 27                            | 53,27
                    """)
    void signs_sides_and_roundings_are_kept(String words, String kept) {
        assertThat(kept(words)).isEqualTo(kept);
        assertThat(kept(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minsk, Independence Avenue 66",
                "53.92",
                "53.92, 27.60, 12",
                "53.92 N 27.60 S",
                "53.92 E 27.60 E",
                "12.03.2027 10:00",
                "+375 17 123 45 67",
                "https://maps.app.goo.gl/abcdef",
                "https://example.org/53.92",
                "geo:",
                "1e5, 3",
                ",,,,",
                "°°°° ''''"
            })
    void other_words_are_no_point(String words) {
        assertThat(Point.typed(words)).isEmpty();
    }

    @Test
    void words_of_any_length_are_looked_at_quickly() {
        assertThat(List.of("9 ".repeat(2_000), "1°1'".repeat(30), "https://" + "@1".repeat(990), ",".repeat(120)))
                .allSatisfy(words -> assertThat(Point.typed(words)).isEmpty());
    }

    @Test
    void a_place_that_was_sent_is_an_answer() {
        chat.says("/place").sendsPlace(53.92, 27.60).reviews().hears("name-spot: 53.92, 27.6");
        chat.presses("send");

        assertThat(save.done.getLast().answers()).containsEntry("spot", new Answer.Written(Rich.plain("53.92,27.6")));
    }

    @Test
    void what_is_no_place_is_told_so() {
        chat.says("/place")
                .says("in Minsk")
                .hears("not-spot")
                .sendsSticker()
                .hears("not-spot")
                .isAsked("spot");

        chat.says("91, 27")
                .hears("no-such-spot")
                .says("53.92, 181")
                .hears("no-such-spot")
                .isAsked("spot");
        chat.says("53°54′N 27°34′E").reviews().hears("53.9, 27.566667");
    }

    @Test
    void a_place_that_nobody_asked_for_is_of_no_use() {
        chat.says("/start").sendsPlace(53.92, 27.60).hears("no-use").standsIn("home");
    }
}
