package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.accord.chat.Language;
import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Language EN = new Language("en");
    private static final Language BE = new Language("be");
    private static final Language RU = new Language("ru");
    private static final Language ZH = new Language("zh");

    private static Rich in(Language language, String words, Object... values) {
        var all = new HashMap<String, Object>();
        for (var i = 0; i < values.length; i += 2) {
            all.put((String) values[i], values[i + 1]);
        }
        return new Text(Map.of(language, words), language).in(language, all);
    }

    private static String en(String words, Object... values) {
        return in(EN, words, values).text();
    }

    private static List<String> marks(Rich rich) {
        return rich.marks().stream()
                .map(mark -> mark.kind() + " " + rich.text().substring(mark.offset(), mark.end())
                        + (mark.detail() == null ? "" : " " + mark.detail()))
                .toList();
    }

    @Test
    void markdown_becomes_marks() {
        assertThat(marks(in(EN, "a **bold** *it* `code` [link](https://example.org/a_b)")))
                .containsExactly("BOLD bold", "ITALIC it", "CODE code", "LINK link https://example.org/a_b");
        assertThat(marks(in(EN, "**bold *both***"))).containsExactly("BOLD bold both", "ITALIC both");
        assertThat(marks(in(EN, "# Head\n\ntext"))).containsExactly("BOLD Head");
        assertThat(marks(in(EN, "> said\n> so"))).containsExactly("QUOTE said so");
        assertThat(marks(in(EN, "```java\nint x;\n```"))).containsExactly("PRE int x; java");
    }

    @Test
    void blocks_stand_apart_and_lists_have_their_signs() {
        assertThat(en("one\ntwo\n\nthree  \nfour")).isEqualTo("one two\n\nthree\nfour");
        assertThat(en("Choose:\n\n- one\n- two\n  - deep\n\nend"))
                .isEqualTo("Choose:\n\n• one\n• two\n  • deep\n\nend");
        assertThat(en("3. one\n4. two")).isEqualTo("3. one\n4. two");
        assertThat(en("# Head\n> quote\n\ntext\n")).isEqualTo("Head\n\nquote\n\ntext");
    }

    @Test
    void lines_join_without_a_gap_where_the_script_has_none() {
        assertThat(in(ZH, "合作\n服务台。\n您好").text()).isEqualTo("合作服务台。您好");
        assertThat(in(ZH, "合作\nGSEO").text()).isEqualTo("合作 GSEO");
        assertThat(in(ZH, "共{n}\n项", "n", 3).text()).isEqualTo("共3项");
        assertThat(in(RU, "два\n**слова**").text()).isEqualTo("два слова");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<3 and <b>no</b>",
                "snake_case_word",
                "a * b * c",
                "5 < 6 & 7",
                "<!-- x -->",
                "~~x~~",
                "аб'ява",
                "it's {x}'s",
                "---",
                "    four spaces",
                "# "
            })
    void what_a_chat_cannot_show_stays_as_it_was_typed(String words) {
        assertThat(en(words, "x", "y")).isNotNull();
        assertThat(en("<3 and <b>no</b> аб'ява a * b snake_case_word"))
                .isEqualTo("<3 and <b>no</b> аб'ява a * b snake_case_word");
    }

    @Test
    void an_address_that_telegram_would_not_link_is_spelt_out() {
        var text = in(EN, "[write](mailto:a@example.org) or <b@example.org>");

        assertThat(text).isEqualTo(Rich.plain("write (a@example.org) or b@example.org"));
        assertThat(in(EN, "[x]({u})", "u", "javascript:alert(1)").marks()).isEmpty();
        assertThat(marks(in(EN, "[x](https://example.org/{u})", "u", "12")))
                .containsExactly("LINK x https://example.org/12");
    }

    @Test
    void names_may_have_dots_and_hyphens() {
        var text = new Text(Map.of(EN, "{ticket.number} {due-date} {a.b-c, select, x {X e.g. {d.e}} other {-}}"), EN);

        assertThat(text.placeholders(EN)).containsExactlyInAnyOrder("ticket.number", "due-date", "a.b-c", "d.e");
        assertThat(text.plain(EN, Map.of("ticket.number", 1234, "due-date", "now", "a.b-c", "x", "d.e", "E")))
                .isEqualTo("1234 now X e.g. E");
    }

    @ParameterizedTest
    @CsvSource({"1,1 предмет", "3,3 предмета", "5,5 предметов", "21,21 предмет", "1000,1 000 предметов"})
    void plurals_follow_the_language(long count, String expected) {
        var words = "{n, plural, one {# предмет} few {# предмета} many {# предметов} other {# предмета}}";

        assertThat(in(RU, words, "n", count).text().replace('\u00A0', ' ')).isEqualTo(expected);
        assertThat(in(RU, words, "n", String.valueOf(count)).text().replace('\u00A0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void plurals_know_exact_numbers_offsets_and_ordinals() {
        var words = "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and one} other {you and # **others**}}";

        assertThat(en(words, "n", 0)).isEqualTo("nobody");
        assertThat(en(words, "n", 1)).isEqualTo("you");
        assertThat(en(words, "n", 2)).isEqualTo("you and one");
        assertThat(marks(in(EN, words, "n", 5))).containsExactly("BOLD others");
        assertThat(en("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "n", 22))
                .isEqualTo("22nd");
    }

    @Test
    void moments_are_told_in_their_zone_and_language() {
        var instant = Instant.parse("2027-03-12T21:30:00Z");
        var minsk = ZoneId.of("Europe/Minsk");

        assertThat(in(BE, "{w, date, long}", "w", instant.atZone(minsk)).text().replaceAll("\\p{Z}", " "))
                .isEqualTo("13 сакавіка 2027 г.");
        assertThat(en("{w, time, short}", "w", instant.atZone(minsk)).replace('\u202F', ' '))
                .isEqualTo("00:30");
        assertThat(en("{w, date, ::yMMMd}", "w", LocalDate.of(2027, 3, 12))).isEqualTo("12 Mar 2027");
        assertThat(en("{w, time, HH:mm}", "w", instant, "visitor.zone", minsk)).isEqualTo("00:30");
        assertThat(en("{w, time, HH:mm}", "w", instant)).isEqualTo("21:30");
        assertThat(in(ZH, "{w, date, full}", "w", LocalDate.of(2027, 3, 12)).text())
                .isEqualTo("2027年3月12日星期五");
    }

    @Test
    void numbers_are_grouped_only_where_they_are_called_numbers() {
        assertThat(en("{n} {n, number} {p, number, percent} {n, number, #,##0.0}", "n", 12345, "p", 0.25))
                .isEqualTo("12345 12,345 25% 12,345.0");
    }

    @Test
    void what_is_missing_or_of_another_kind_still_shows() {
        assertThat(en("a {x} b {n, number} {d, date} {s, select, a {A} other {O}} {p, plural, one {#} other {# of}}"))
                .isEqualTo("a — b — — O — of");
        assertThat(en("{n, number} {d, date, long} {p, plural, one {one} other {#}}", "n", "x", "d", "y", "p", "z"))
                .isEqualTo("x y —");
        assertThat(en("{d, date} {n, number}", "d", Instant.MAX, "n", Double.NaN))
                .isNotBlank();
        assertThat(en("{n, number} {n, plural, one {one} other {#}}", "n", "1e999999999"))
                .isEqualTo("1e999999999 —");
        assertThat(en("{d, date} {n, number}", "d", true, "n", List.of(1))).isEqualTo("true [1]");
    }

    @Test
    void a_formatted_value_keeps_its_marks() {
        var value = new Rich("say hi", List.of(new Mark(Mark.Kind.BOLD, 4, 2, null)));

        assertThat(marks(in(EN, "*You {x}* `{x}` **{x}**", "x", value)))
                .containsExactly("ITALIC You say hi", "BOLD hi", "CODE say hi", "BOLD say hi");
        assertThat(in(EN, "**{x}** a", "x", "")).isEqualTo(Rich.plain(" a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a {b;character 3",
                "a {b, plural, one {x}};other",
                "{n, number, ::zz};number",
                "{d, spellout};spellout",
                "a }  {x!};character 7",
                "{d, date, nnn};nnn",
                "{n, choice, 0#a|1#b};choice",
                "{x y};character 2"
            })
    void a_bad_pattern_is_refused_with_its_place(String words, String near) {
        assertThatThrownBy(() -> new Text(Map.of(EN, words), EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("text (en): ")
                .hasMessageContaining("at character")
                .hasMessageContaining(near);
    }

    @Test
    void what_has_no_placeholders_is_read_once() {
        var text = new Text(Map.of(EN, "**static** аб'ява"), EN);

        assertThat(text.in(EN, Map.of())).isSameAs(text.in(EN, Map.of("x", 1)));
        assertThat(text.placeholders(EN)).isEmpty();
    }

    static Stream<String> hostile() {
        var seeds = List.of(
                "**b**",
                "*i*",
                "_i_",
                "`c`",
                "```\npre\n```",
                "[l](https://evil.example)",
                "<https://evil.example>",
                "# head",
                "> quote",
                "- item",
                "1. item",
                "\n\n# head\n\n",
                "{x}",
                "{visitor.name}",
                "{n, plural, other {#}}",
                "'{",
                "}'",
                "{{}}",
                "#",
                "<b>bold</b>",
                "<a href='x'>y</a>",
                "&lt;",
                "&#0;",
                "\\*",
                "\\",
                "---",
                "===",
                "\uE000",
                "\uE001",
                "\uF8FF",
                "a\tb",
                "\r\n",
                "![i](https://evil.example/i.png)",
                "[x]: https://evil.example",
                "(#id1)",
                "</code>",
                "😀",
                "👨‍👩‍👧",
                "ў",
                "国",
                "%s%n",
                "${jndi:ldap://x}",
                "'; drop table x; --",
                "tg://user?id=1",
                "@admin",
                "/start");
        return Stream.concat(
                        seeds.stream(),
                        seeds.stream().flatMap(one -> seeds.stream().limit(10).map(other -> one + other)))
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_value_is_never_markup(String value) {
        var shown = in(EN, "a **{x}** `{x}` [l](https://example.org/) {x}\n\n- {x}", "x", value);
        var clean = Clean.text(value);

        assertThat(shown.text()).isEqualTo("a " + clean + " " + clean + " l " + clean + "\n\n• " + clean);
        assertThat(marks(shown)).containsExactly("BOLD " + clean, "CODE " + clean, "LINK l https://example.org/");
    }

    @Test
    void what_could_disguise_a_value_is_taken_out() {
        var value = "a\u202Eb\u2066c\u0000d\uD800e\uDC00f\u200Fg\uFEFFh\u2028i\u0007j\u0085k";

        assertThat(en("{x}", "x", value)).isEqualTo("abcd\uFFFDe\uFFFDfgh\nijk");
        assertThat(in(EN, "{x}", "x", new Rich("a\u202Ebc", List.of(new Mark(Mark.Kind.BOLD, 2, 2, null)))))
                .isEqualTo(new Rich("abc", List.of(new Mark(Mark.Kind.BOLD, 1, 2, null))));
        assertThat(Arrays.asList(en("{x}", "x", "👨‍👩‍👧"))).containsExactly("👨‍👩‍👧");
    }
}
