package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>bold</b> plain                    | bold plain   | bold 0+4",
                "<b>one <i>two</i></b>                | one two      | bold 0+7, italic 4+3",
                "a &lt;b&gt; &amp;&quot; &#169;&#x41; | a <b> &\" ©A | ",
                "&nbsp; &copy                         | &nbsp; &copy | ",
                "<a href=\"https://a.org/?x=1&amp;y=2\">link</a> | link | text_link 0+4",
                "<a href='nonsense'>link</a>          | link         | ",
                "<pre><code class=\"language-java\">x</code></pre> | x | pre 0+1",
                "<code>/start</code>                  | /start       | code 0+6",
                "<blockquote expandable>q</blockquote>| q            | expandable_blockquote 0+1",
                "<span class=\"tg-spoiler\">s</span>  | s            | spoiler 0+1",
                "<tg-spoiler>s</tg-spoiler>           | s            | spoiler 0+1",
                "<tg-time unix=\"1760000000\" format=\"d\">soon</tg-time> | soon | date_time 0+4",
                "<B>upper</B>                         | upper        | bold 0+5",
                "<b>x</>                              | x            | bold 0+1",
                "<b></b>x                             | x            | ",
                "😀<u>у</u>                           | 😀у          | underline 2+1",
            })
    void marks_are_read(String html, String text, String marks) {
        var read = Formatted.of(html, "HTML", Json.array());

        assertThat(read.text()).isEqualTo(text);
        assertThat(marks(read)).isEqualTo(marks == null ? "" : marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>unclosed            | Can't find end tag corresponding to start tag \"b\"",
                "<b><i>x</b></i>        | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
                "<script>x</script>     | Unsupported start tag \"script\" at byte offset 0",
                "я<br>                  | Unsupported start tag \"br\" at byte offset 2",
                "1 <                    | Unclosed start tag at byte offset 2",
                "1 < 2                  | Unsupported start tag \"\" at byte offset 2",
                "x</b>                  | Unexpected end tag at byte offset 1",
                "<b>x</b                | Unclosed end tag at byte offset 4",
                "<a href=\"x             | Unclosed start tag at byte offset 0",
                "<a href>x</a>          | Expected equal sign in declaration of an attribute of the tag \"a\" at byte"
                        + " offset 0",
                "<span>x</span>         | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
                "<tg-emoji emoji-id=\"x\">x</tg-emoji> | Invalid custom emoji identifier specified",
            })
    void faults_are_told_with_their_place(String html, String words) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Formatted.of(html, "html", Json.array()));

        assertThat(refusal.description()).isEqualTo("Bad Request: can't parse entities: " + words);
    }

    @Test
    void what_telegram_finds_by_itself_is_found() {
        var read = Formatted.of(
                "/start@accord_demo_bot @alice_d mail a.b@nasb.gov.by, see https://nasb.gov.by/en/. Or nasb.gov.by! "
                        + "and/or 3/4 #visit +375 17 284-18-01",
                "",
                Json.array());

        assertThat(words(read))
                .isEqualTo("bot_command=/start@accord_demo_bot, mention=@alice_d, email=a.b@nasb.gov.by,"
                        + " url=https://nasb.gov.by/en/, url=nasb.gov.by, hashtag=#visit,"
                        + " phone_number=+375 17 284-18-01");
    }

    @Test
    void a_text_is_trimmed_and_its_marks_move_along() {
        var marks = Json.array();
        marks.addObject().put("type", "bold").put("offset", 4).put("length", 6);
        marks.addObject().put("type", "italic").put("offset", 8).put("length", 2);

        var read = Formatted.of(" \r\n\tbold \n", "", marks);

        assertThat(read.text()).isEqualTo("bold");
        assertThat(marks(read)).isEqualTo("bold 0+4");
    }

    private static String marks(Formatted read) {
        return read.entities().stream()
                .map(mark -> "%s %d+%d"
                        .formatted(
                                mark.path("type").asString(""),
                                mark.path("offset").asInt(-1),
                                mark.path("length").asInt(-1)))
                .collect(Collectors.joining(", "));
    }

    private static String words(Formatted read) {
        return read.entities().stream()
                .map(mark -> {
                    var offset = mark.path("offset").asInt(0);
                    var end = offset + mark.path("length").asInt(0);
                    return mark.path("type").asString("") + "=" + read.text().substring(offset, end);
                })
                .collect(Collectors.joining(", "));
    }
}
