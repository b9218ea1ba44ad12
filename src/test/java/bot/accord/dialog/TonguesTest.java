package bot.accord.dialog;

import static bot.accord.dialog.Draft.EN;
import static bot.accord.dialog.Draft.RU;
import static bot.accord.dialog.Draft.ZH;
import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions in another language than the person's: here somebody whose language is English asks in Chinese. */
class TonguesTest {

    private final Rote rote = new Rote()
            .knows("何时?", ZH, "date", "place")
            .knows("签", ZH, "", "date place")
            .knows("什么?", ZH, "", "")
            .knows("删除", ZH, "erase", "")
            .knows("人工", ZH, "talk", "")
            .knows("wann?", new Language("de"), "date", "")
            .knows("where?", EN, "place", "");
    private final Deed language = new Deed(
                    "language",
                    request -> Action.Result.of(
                            "changed",
                            request.visitor()
                                    .speaking(new Language(request.arguments().getOrDefault("to", "en")))))
            .harmlessToRepeat();
    private final Deed send = Deed.with("send", "sent");
    private final Shelf shelf = new Shelf("shelf", "a1");
    private final Capabilities capabilities = Capabilities.of(List.of(language, send), List.of(shelf), rote);
    private final Chat chat = new Chat(desk().script(), capabilities);

    private static Draft desk() {
        return new Draft()
                .page("home", go("about", "about"), go("language", "language"))
                .page("about", go("deep", "deep"), go("language", "language"), back())
                .page("deep", when(is("language", "zh"), go("about", "about")), back())
                .page(
                        "language",
                        does("en", "language", Map.of("to", "en"), "changed", "back"),
                        does("ru", "language", Map.of("to", "ru"), "changed", "back"),
                        does("zh", "language", Map.of("to", "zh"), "changed", "back"))
                .page("vault", is("role", "staff"), back())
                .page("forget", back())
                .page("unsure", back())
                .answers(
                        "answer",
                        Guard.OPEN,
                        go("language", "language"),
                        go("about", "about"),
                        go("vault", "vault"),
                        fill("ask", "inquiry"),
                        back())
                .article("date", "place")
                .article("place")
                .leading("erase", new Target.Go("forget", ""))
                .leading("talk", new Target.Fill("inquiry"))
                .form("inquiry", true, doing("send", Map.of(), "sent", "home"), field("n", new Form.Kind.Words(2, 20)))
                .command("about", Guard.OPEN, new Target.Go("about", ""));
    }

    @Test
    void a_question_is_answered_in_its_own_language() {
        chat.says("何时?").answers("date").hears("zh answer date").hears("zh Source: the notice");
        assertThat(chat.last().buttons())
                .extracting(button -> button.label())
                .contains("zh about place", "zh not-my-question", "zh [back]");

        assertThat(rote.questions.getFirst().language()).isEqualTo(EN);
    }

    @Test
    void whatever_it_leads_to_speaks_it() {
        chat.says("签").hears("zh perhaps").says("/start").says("什么?").hears("zh page unsure");
        chat.says("/start")
                .says("删除")
                .hears("zh page forget")
                .says("/start")
                .says("人工")
                .hears("zh ask-n");

        assertThat(rote.missed).extracting(Knowledge.Miss::language).containsExactly(ZH);
    }

    @Test
    void a_button_on_such_a_screen_takes_it_along() {
        chat.says("/start about").says("何时?").presses("place").hears("zh answer place");
        chat.presses("vault")
                .toasted("zh not-allowed")
                .presses("not-my-question")
                .hears("zh perhaps");
        chat.presses("back")
                .presses("about")
                .hears("zh page about")
                .presses("back")
                .hears("zh answer place");
        chat.presses("back").presses("back").hears("zh page about").standsIn("about");
    }

    @Test
    void conditions_read_the_language_of_the_screen() {
        chat.says("/start deep").isNotOffered("about").says("何时?").presses("back");

        chat.standsIn("deep").hears("zh page deep").isOffered("about");
    }

    @Test
    void a_form_entered_from_such_a_screen_speaks_it_to_its_end() {
        chat.says("人工")
                .hears("zh ask-n")
                .says("x")
                .hears("zh too-short")
                .says("李")
                .says("李明")
                .reviews();
        chat.hears("zh review").presses("send").hears("zh page home");
        assertThat(send.done.getFirst().visitor().language()).isEqualTo(ZH);
    }

    @Test
    void a_command_ends_it_also_on_the_way_back() {
        chat.says("何时?").presses("about").says("/about").hears("page about").hearsNot("zh");
        chat.presses("back").hears("answer date").hearsNot("zh");
        chat.says("何时?").says("/nonsense").hears("unknown-command").hearsNot("zh");
        chat.says("何时?").says("cancel").hears("nothing-to-cancel").hearsNot("zh");
        chat.says("人工").says("/cancel").hears("cancelled").hearsNot("zh");
    }

    @Test
    void a_choice_of_language_ends_it() {
        chat.says("何时?")
                .presses("language")
                .hears("zh page language")
                .presses("ru")
                .hears("ru answer date");
        chat.speaking(RU).presses("about").hears("ru page about");
    }

    @Test
    void the_choice_of_the_persons_own_language_ends_it_too() {
        chat.says("何时?").presses("language").presses("en").hears("answer date").hearsNot("zh");
        chat.presses("about").hears("page about").hearsNot("zh");
    }

    @Test
    void the_choice_of_the_language_that_is_spoken_keeps_it_for_good() {
        chat.says("何时?").presses("language").presses("zh").hears("zh answer date");
        chat.speaking(ZH)
                .says("/about")
                .hears("zh page about")
                .says("where?")
                .hears("answer place")
                .hearsNot("zh");
        chat.says("/about").hears("zh page about");
    }

    @Test
    void a_language_that_changed_elsewhere_ends_it() {
        chat.says("何时?").speaking(RU).presses("about").hears("ru page about");
    }

    @Test
    void a_question_in_the_persons_own_language_ends_it() {
        chat.says("何时?").presses("about").says("where?").hears("answer place").hearsNot("zh");
        chat.presses("back").hears("page about").hearsNot("zh");
        chat.says("什么?").hears("zh page unsure").says("hm").hears("page unsure").hearsNot("zh");
    }

    @Test
    void a_sticker_and_an_edited_message_are_answered_in_it() {
        chat.says("何时?").sendsSticker().hears("zh no-use").hears("zh answer date");
        chat.does(new Incoming.Edited(Rich.plain("何时?"))).hears("zh edited");
    }

    @Test
    void a_label_in_whatever_language_is_a_button_pressed() {
        chat.says("何时?")
                .says("about place")
                .hears("zh answer place")
                .says("ru [deep]")
                .hears("zh page deep");
    }

    @Test
    void an_old_button_goes_on_in_the_language_of_the_present_screen() {
        chat.says("何时?")
                .says("/about")
                .pressesOld(1, "place")
                .hears("answer place")
                .hearsNot("zh");
        chat.pressesOld(1, "not-my-question").toasted("old-button");
        chat.says("何时?").pressesOld(2, "deep").hears("zh page deep");
    }

    @Test
    void a_language_that_the_desk_does_not_speak_is_not_spoken() {
        chat.says("wann?").hears("answer date").hearsNot("zh");
        assertThat(chat.conversation().place().spoken()).isNull();

        chat.says("何时?")
                .reading(spokenInTwo())
                .presses("about")
                .hears("page about")
                .hearsNot("zh");
    }

    private static Script spokenInTwo() {
        var script = desk().revision(2).script();
        return new Script(
                script.revision(),
                List.of(EN, RU),
                script.start(),
                script.freeText(),
                script.states(),
                script.forms(),
                script.articles(),
                script.commands(),
                script.phrases(),
                script.moved(),
                script.profile(),
                script.directory());
    }
}
