package bot.accord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Mark;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BodiesTest {

    private static final Rich RICH = new Rich(
            "a <b> 😀 ў", List.of(new Mark(Mark.Kind.BOLD, 0, 1, null), new Mark(Mark.Kind.LINK, 2, 3, "https://x")));

    static final List<Outgoing> EVERY_KIND = List.of(
            new Outgoing.Say(5, RICH, Keyboard.NONE, 7L),
            Outgoing.Say.of(
                    5,
                    Rich.plain("x"),
                    new Keyboard(List.of(
                            List.of(
                                    new Button.Callback("one", "home.one", Button.Style.DANGER),
                                    new Button.Link("two", "https://example.org/")),
                            List.of(new Button.Copy("three", "words"))))),
            new Outgoing.Edit(5, 9, RICH, Keyboard.NONE),
            new Outgoing.Toast(5, "callback", "text", true),
            new Outgoing.Document(5, "name.json", "{\"a\": \"b\\n\"}", RICH),
            new Outgoing.Venue(5, 53.921_5, -0.0, "Вялікая зала", "Minsk 😀"),
            new Outgoing.Contact(5, "+375 17 000 00 00", "Desk", "BEGIN:VCARD\r\nEND:VCARD\r\n"),
            new Outgoing.Contact(5, "+375 17 000 00 00", "联络处", null));

    private final Bodies bodies = new Bodies();

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void a_message_comes_back_from_the_table_as_it_was_put(Outgoing outgoing) {
        assertThat(bodies.read(bodies.write(outgoing), 5)).isEqualTo(outgoing);
    }

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void the_row_says_which_chat_it_is_for(Outgoing outgoing) {
        assertThat(bodies.read(bodies.write(outgoing), 6).chat()).isEqualTo(6);
    }
}
