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

/** Addresses of the web as answers. */
class LinksTest {

    private final Deed save = Deed.with("save", "saved");
    private final Chat chat = new Chat(
            new Draft()
                    .page("home", back())
                    .page("unsure", back())
                    .form("site", true, doing("save", Map.of(), "saved", "home"), field("link", new Form.Kind.Link()))
                    .command("site", Guard.OPEN, new Target.Fill("site"))
                    .script(),
            Capabilities.of(List.of(save), List.of(), Knowledge.NONE));

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    https://example.org https://example.org
                    http://example.org:8080/a/b?c=d&e=f#g http://example.org:8080/a/b?c=d&e=f#g
                    HTTPS://Example.ORG/Path https://example.org/Path
                    www.example.org/x https://www.example.org/x
                    https://meet.example.org/j/123?pwd=a%20b https://meet.example.org/j/123?pwd=a%20b
                    https://example.org/100% https://example.org/100%25
                    https://example.org/{a|b} https://example.org/%7Ba%7Cb%7D
                    https://example.org/встреча https://example.org/%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0
                    https://пример.бел/ https://xn--e1afmkfd.xn--90ais/
                    """)
    void an_address_is_kept_as_every_client_takes_it(String typed, String kept) {
        assertThat(Links.read(typed)).contains(kept);
        assertThat(Links.read(kept)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "https://",
                "https://localhost",
                "https://user:secret@example.org",
                "https://example.org@evil.org",
                "https://example.org\\@evil.org",
                "https://exa mple.org",
                "https://example",
                "https://-example.org",
                "https://example.org:port",
                "https://127.0.0.1/x",
                "here: https://example.org",
                "tg://resolve?domain=x"
            })
    void what_is_none_is_refused(String typed) {
        assertThat(Links.read(typed)).isEmpty();
    }

    @Test
    void a_link_is_asked_until_one_comes() {
        chat.says("/site").says("see our page").hears("not-link").sendsSticker().hears("not-link");
        chat.says(" https://example.org/x ");

        chat.reviews().hears("name-link: https://example.org/x").presses("send");
        assertThat(save.done.getLast().answers())
                .containsEntry("link", new Answer.Written(Rich.plain("https://example.org/x")));
    }

    @Test
    void an_address_is_as_long_as_it_is_kept() {
        var site = "https://example.org/";
        chat.says("/site").says(site + "x".repeat(1_000)).hears("link-too-long 1020 500");
        chat.says(site + "ж".repeat(81)).hears("link-too-long 506 500").isAsked("link");

        chat.says(site + "ж".repeat(80)).reviews().presses("send");
        assertThat(save.done.getLast().answers())
                .containsEntry("link", new Answer.Written(Rich.plain(site + "%D0%B6".repeat(80))));
    }

    @Test
    void an_address_that_fills_the_limit_is_taken() {
        chat.says("/site").says("https://example.org/" + "x".repeat(481)).hears("link-too-long 501 500");

        chat.says("https://example.org/" + "x".repeat(480)).reviews();
    }
}
