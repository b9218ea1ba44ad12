package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(1, 20);

    private final Deed send = Deed.with("send", "sent");
    private final Chat chat = new Chat(
            desk(field("topic", oneOf("visit", "science")), field("name", WORDS), field("city", WORDS))
                    .script(),
            Capabilities.of(List.of(send), List.of(), Knowledge.NONE));

    private static Draft desk(Form.Field... fields) {
        return new Draft()
                .page(
                        "home",
                        fill("ask", "inquiry"),
                        go("about", "about"),
                        does("send", "send", Map.of(), "sent", "about"))
                .page("about", go("deep", "deep"), back())
                .page("deep", back())
                .page("unsure", back())
                .form("inquiry", true, doing("send", Map.of(), "sent", "home"), fields)
                .command("inquiry", Guard.OPEN, new Target.Fill("inquiry"));
    }

    private static Script next(Form.Field... fields) {
        return desk(fields).revision(2).script();
    }

    @Test
    void a_state_that_is_gone_leads_to_the_start_with_a_word_about_it() {
        chat.says("/start deep")
                .reading(desk().revision(2).without("deep").script())
                .says("hello")
                .hears("moved");
        chat.says("/start").hearsNot("moved").standsIn("home");
    }

    @Test
    void a_state_that_was_renamed_is_found_again() {
        var script = desk().without("deep")
                .page("deeper", back(), go("about", "about"))
                .was("deep", "deeper")
                .revision(2)
                .script();

        chat.says("/start deep")
                .reading(script)
                .sendsSticker()
                .standsIn("deeper")
                .hearsNot("moved");
        chat.pressesOld(1, "back").standsIn("home");
    }

    @Test
    void an_old_keyboard_of_a_renamed_state_still_navigates() {
        var script = desk().without("about")
                .page("topics", go("deep", "deep"), back())
                .was("about", "topics")
                .revision(2)
                .script();
        chat.says("/start about")
                .says("/start")
                .reading(script)
                .pressesOld(1, "deep")
                .standsIn("deep")
                .afresh();
    }

    @Test
    void an_answer_is_read_as_the_answer_to_the_question_shown() {
        chat.says("/inquiry").presses("visit").isAsked("name");
        chat.reading(next(
                field("first", WORDS), field("topic", oneOf("visit")), field("name", WORDS), field("city", WORDS)));

        chat.says("Alice")
                .isAsked("first")
                .says("one")
                .isAsked("city")
                .says("Minsk")
                .reviews()
                .hears("Alice");
        chat.hears("<visit>").hears("one");
    }

    @Test
    void a_question_that_is_gone_takes_no_answer() {
        chat.says("/inquiry").presses("visit").isAsked("name");
        chat.reading(next(field("topic", oneOf("visit")), field("city", WORDS)));

        chat.says("Alice")
                .hears("changed")
                .isAsked("city")
                .says("Minsk")
                .reviews()
                .hearsNot("Alice")
                .hears("<visit>");
    }

    @Test
    void a_choice_pressed_after_the_question_went_is_none() {
        chat.says("/inquiry").isAsked("topic");
        chat.reading(next(field("kind", oneOf("visit", "other")), field("name", WORDS)));

        chat.presses("visit")
                .toasted("changed")
                .isAsked("kind")
                .inPlace()
                .presses("visit")
                .isAsked("name");
    }

    @Test
    void a_choice_that_stays_can_be_pressed_on_the_old_keyboard() {
        chat.says("/inquiry").isAsked("topic");
        chat.reading(next(field("topic", oneOf("visit", "more")), field("name", WORDS)));

        chat.presses("visit").isAsked("name").presses("back").isAsked("topic");
    }

    @Test
    void a_choice_that_is_gone_is_asked_again() {
        chat.says("/inquiry").presses("science").says("Alice").says("Minsk").reviews();
        chat.reading(next(field("topic", oneOf("visit")), field("name", WORDS), field("city", WORDS)));

        chat.presses("send")
                .toasted("changed")
                .isAsked("topic")
                .presses("visit")
                .reviews()
                .hears("Alice")
                .presses("send");
        assertThat(send.done).hasSize(1);
    }

    @Test
    void a_summary_of_older_content_is_shown_anew_before_it_is_sent() {
        chat.says("/inquiry").presses("visit").says("Alice").says("Minsk").reviews();
        chat.reading(next(field("topic", oneOf("visit")), field("name", WORDS), field("city", WORDS)));

        chat.presses("send").toasted("old-button").reviews().inPlace();
        assertThat(send.done).isEmpty();
        chat.presses("send").standsIn("home");
        assertThat(send.done).hasSize(1);
    }

    @Test
    void a_form_that_is_gone_is_dropped_with_a_word_about_it() {
        chat.says("/inquiry").presses("visit");
        chat.reading(desk().without("inquiry")
                .page("home", go("about", "about"))
                .revision(2)
                .script());

        chat.says("Alice").hears("moved").standsIn("unsure");
        assertThat(chat.conversation().filling()).isNull();
    }

    @Test
    void a_button_of_older_content_does_nothing_that_it_may_not_have_meant() {
        chat.says("/start")
                .reading(next(field("name", WORDS)))
                .presses("send")
                .toasted("old-button")
                .standsIn("home");
        assertThat(send.done).isEmpty();
        chat.presses("about").standsIn("about");
    }
}
