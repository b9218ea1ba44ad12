package bot.accord.dialog;

import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final ZonedDateTime WHEN =
            Instant.parse("2026-03-02T10:00:00Z").atZone(ZoneOffset.UTC);

    private final Deed language = new Deed(
            "language",
            request -> Action.Result.of(
                    "changed",
                    request.visitor().speaking(new Language(request.arguments().getOrDefault("language", "en")))));
    private final Deed open = new Deed(
            "open",
            request -> new Action.Result(
                    "opened",
                    request.visitor(),
                    Map.of("ticket.number", 1234, "when", WHEN),
                    List.of(Outgoing.Say.of(99, Rich.plain("for the staff"), Keyboard.NONE)),
                    List.of()));
    private final Deed fail = new Deed("fail", _ -> {
        throw new IllegalStateException("broken");
    });
    private final Deed make = new Deed(
            "make", request -> Action.Result.of("made", request.visitor()).about("two"));
    private final Deed again = Deed.with("again", "again");

    private final Shelf shelf = new Shelf("things", "one", "two");

    private final Chat chat = new Chat(
            new Draft()
                    .page(
                            "home",
                            does("be", "language", Map.of("language", "be"), "changed", "home"),
                            does("open", "open", Map.of(), "opened", "sent"),
                            does("fail", "fail", Map.of(), "x", "home"),
                            does("make", "make", Map.of(), "made", "thing"),
                            Draft.fill("circle", "circle"))
                    .says("sent", "number {ticket.number}, {when, date, short}", "", go("home", "home"))
                    .form(new Form(
                            "circle",
                            Guard.OPEN,
                            Draft.text("circle"),
                            java.time.Duration.ofDays(1),
                            false,
                            List.of(),
                            new Target.Do("again", Map.of(), Map.of("again", new Target.Fill("circle")))))
                    .says("thing", "thing {item.id}", "things", does("again", "make", Map.of(), "made", "thing"))
                    .says("unsure", "unsure", "")
                    .script(),
            Capabilities.of(List.of(language, open, fail, again, make), List.of(shelf), Knowledge.NONE));

    @Test
    void the_next_screen_speaks_the_language_that_an_action_has_set() {
        chat.says("/start").presses("be").hears("be page home").inPlace();
    }

    @Test
    void what_an_action_says_stays_on_the_screen_when_it_is_shown_again() {
        chat.says("/start").presses("open").hears("number 1234, 02/03/2026");
        assertThat(chat.out()).hasSize(3).element(1).isInstanceOf(Outgoing.Say.class);

        chat.pressesOld(1, "open")
                .hears("number 1234, 02/03/2026")
                .sendsSticker()
                .hears("number 1234, 02/03/2026");
        assertThat(open.done).hasSize(1);
    }

    @Test
    void a_failure_is_left_to_the_caller() {
        chat.says("/start");

        assertThatThrownBy(() -> chat.presses("fail")).hasMessage("broken");
    }

    @Test
    void what_was_made_just_now_is_what_the_next_screen_is_about() {
        chat.says("/start").presses("make").standsIn("thing").hears("thing two");
        assertThat(make.done.getFirst().arguments()).doesNotContainKey("item");

        chat.presses("again").standsIn("thing").hears("thing two");
        assertThat(make.done.getLast().arguments()).containsEntry("item", "two");
    }

    @Test
    void actions_that_lead_to_one_another_come_to_an_end() {
        chat.says("/start").presses("circle").standsIn("home");
        assertThat(again.done.size()).isLessThan(20);
    }

    @Test
    void an_old_button_does_nothing_but_say_so() {
        chat.says("/start")
                .says("/start")
                .pressesOld(1, "open")
                .toasted("old-button")
                .standsIn("home")
                .afresh();
        assertThat(open.done).isEmpty();
    }
}
