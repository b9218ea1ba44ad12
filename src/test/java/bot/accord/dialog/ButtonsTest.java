package bot.accord.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Chat.Kind;
import bot.accord.chat.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every button of every kind of screen, pressed at once, twice, a week later, by somebody else, with no message. */
class ButtonsTest {

    private final Deed send = Deed.with("send", "sent");
    private final Shelf shelf = new Shelf("shelf", "x1", "x2", "x3", "x4", "x5", "x6");
    private final Capabilities capabilities = Capabilities.of(List.of(send), List.of(shelf), Knowledge.NONE);

    private static Script script() {
        return FormsTest.desk()
                .page("about", Draft.back(), Draft.does("send", "send", Map.of(), "sent", "sent"))
                .script();
    }

    /** The ways to every kind of screen. */
    private static Map<String, Consumer<Chat>> ways() {
        return Map.of(
                "a page", chat -> chat.says("/start"),
                "a page with an action", chat -> chat.says("/about"),
                "a list", chat -> chat.says("/start").presses("items"),
                "an item", chat -> chat.says("/start").presses("items").presses("x2"),
                "a choice", chat -> chat.says("/inquiry"),
                "an optional field", chat -> answered(chat),
                "files", chat -> answered(chat).sends("paper"),
                "a summary", chat -> answered(chat).presses("skip"),
                "a correction", chat -> answered(chat).presses("skip").presses("correct"),
                "a page beside a form",
                        chat -> chat.says("/inquiry").presses("visit").says("/menu"));
    }

    private static Chat answered(Chat chat) {
        return chat.says("/inquiry")
                .presses("visit")
                .says("1.3.2026")
                .says("Al")
                .says("a@example.org")
                .says("3");
    }

    static Stream<Arguments> buttons() {
        var all = new ArrayList<Arguments>();
        ways().forEach((name, way) -> {
            var chat = new ButtonsTest().chat(7);
            way.accept(chat);
            chat.last().buttons().stream()
                    .map(Button.Callback::label)
                    .forEach(label -> all.add(Arguments.of(name, label, way)));
        });
        return all.stream();
    }

    private Chat chat(long person) {
        return new Chat(script(), capabilities, new bot.accord.chat.Chat(7, Kind.PRIVATE), person);
    }

    private static String data(Chat.Message message, String label) {
        return message.buttons().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow()
                .data();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("buttons")
    void pressed_once_it_edits_in_place(String screen, String label, Consumer<Chat> way) {
        var chat = chat(7);
        way.accept(chat);

        chat.pressesData(chat.last().id(), data(chat.last(), label)).inPlace();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("buttons")
    void pressed_twice_it_acts_once(String screen, String label, Consumer<Chat> way) {
        var chat = chat(7);
        way.accept(chat);
        var message = chat.last();
        chat.pressesData(message.id(), data(message, label));
        var after = chat.conversation();
        var done = send.done.size();

        chat.pressesData(message.id(), data(message, label)).inPlace();

        assertThat(chat.conversation())
                .isEqualTo(new Conversation(
                        after.chat(),
                        after.person(),
                        after.revision(),
                        after.place(),
                        after.trail(),
                        after.screen() + 1,
                        after.message(),
                        after.filling()));
        assertThat(send.done).hasSize(done);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("buttons")
    void pressed_a_week_later_it_navigates_or_answers_kindly(String screen, String label, Consumer<Chat> way) {
        var chat = chat(7);
        way.accept(chat);
        var message = chat.last();
        chat.says("/about").after(Duration.ofDays(7)).says("/about");

        chat.pressesData(message.id(), data(message, label)).afresh();

        assertThat(chat.toast()).isIn("", "ended", "old-button");
        assertThat(send.done).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("buttons")
    void pressed_by_another_member_it_does_nothing_to_either(String screen, String label, Consumer<Chat> way) {
        var group = new bot.accord.chat.Chat(-5, Kind.GROUP);
        var alice = new Chat(script(), capabilities, group, 1001);
        var bob = new Chat(script(), capabilities, group, 1002);
        way.accept(alice);
        var before = alice.conversation();
        bob.says("/about");

        bob.pressesData(alice.last().id(), data(alice.last(), label)).afresh();

        assertThat(alice.conversation()).isSameAs(before);
        assertThat(bob.conversation().filling()).isNull();
        assertThat(send.done).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("buttons")
    void pressed_where_telegram_no_longer_shows_the_message_it_is_answered_by_a_new_one(
            String screen, String label, Consumer<Chat> way) {
        var chat = chat(7);
        way.accept(chat);

        chat.pressesData(0, data(chat.last(), label));

        assertThat(chat.out().getLast()).isInstanceOf(Outgoing.Say.class);
        assertThat(chat.conversation().message()).isNull();
    }
}
