package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat.Kind;
import bot.accord.chat.Incoming;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final bot.accord.chat.Chat GROUP = new bot.accord.chat.Chat(-100, Kind.GROUP);

    private final Script script = new Draft()
            .page("home", go("about", "about"), fill("ask", "inquiry"))
            .page("about", back())
            .page("unsure", back())
            .form("inquiry", true, doing("send", Map.of()), field("name", new Form.Kind.Words(1, 9)))
            .script();
    private final Chat alice = new Chat(script, Capabilities.NONE, GROUP, 1001);
    private final Chat bob = new Chat(script, Capabilities.NONE, GROUP, 1002);

    @Test
    void an_answer_replies_to_the_person() {
        alice.says("/start");

        assertThat(((Outgoing.Say) alice.out().getLast()).replyTo()).isEqualTo(100L);
    }

    @Test
    void another_members_button_navigates_for_whoever_presses_it() {
        alice.says("/start");
        bob.says("/start").presses(alice.last(), "about").afresh().standsIn("about");
        alice.standsIn("home").presses("about").inPlace();
    }

    @Test
    void another_members_form_is_theirs() {
        alice.says("/start").presses("ask");
        bob.presses(alice.last(), "cancel").toasted("ended").standsIn("home");
        bob.says("/start")
                .presses("ask")
                .presses(alice.last(), "cancel")
                .toasted("old-button")
                .isAsked("name");
    }

    @Test
    void an_edited_message_is_passed_over_in_silence() {
        var conversation = alice.says("/start").conversation();
        var input =
                new Input(alice.visitor(), GROUP, 5L, new Incoming.Edited(Rich.plain("x")), java.time.Instant.EPOCH);

        assertThat(new Machine(script, Capabilities.NONE)
                        .decide(conversation, input)
                        .out())
                .isEmpty();
    }
}
