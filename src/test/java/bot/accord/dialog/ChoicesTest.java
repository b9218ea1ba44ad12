package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.oneOf;
import static bot.accord.dialog.Draft.optional;
import static bot.accord.dialog.Draft.someOf;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several choices of one field. */
class ChoicesTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(1, 20);

    private final Deed send = Deed.with("send", "sent");
    private final Chat chat = chat(desk().script());

    private static Draft desk() {
        return desk(
                field("topics", someOf(2, 3, "sun", "wind", "coal", "waste")),
                when(is("topics", "waste"), field("plant", WORDS)),
                optional(field("tongues", someOf(1, 9, "en", "ru"))),
                field("name", WORDS));
    }

    private static Draft desk(Form.Field... fields) {
        return new Draft()
                .page("home", back())
                .page("about", back())
                .page("unsure", back())
                .form("ask", true, doing("send", Map.of(), "sent", "home"), fields)
                .command("ask", Guard.OPEN, new Target.Fill("ask"))
                .command("about", Guard.OPEN, new Target.Go("about", ""));
    }

    private Chat chat(Script script) {
        return new Chat(script, Capabilities.of(List.of(send), List.of(), Knowledge.NONE));
    }

    private static List<String> labels(Chat chat) {
        return chat.last().buttons().stream().map(Button.Callback::label).toList();
    }

    private Optional<Answer> topics() {
        return Optional.ofNullable(send.done.getLast().answers().get("topics"));
    }

    @Test
    void buttons_are_pressed_on_and_off_in_place() {
        chat.says("/ask").presses("wind").inPlace().isAsked("topics");
        assertThat(labels(chat)).contains("☐ <sun>", "☑ <wind>");

        chat.presses("sun").presses("wind").inPlace();
        assertThat(labels(chat)).contains("☑ <sun>", "☐ <wind>", "☐ <coal>");
    }

    @Test
    void what_was_chosen_comes_in_the_order_of_the_form() {
        chat.says("/ask").presses("wind").presses("sun").presses("done").isAsked("tongues");
        chat.presses("skip").says("Alice").reviews().hears("name-topics: <sun>, <wind>");
        chat.presses("send");

        assertThat(topics()).contains(new Answer.Picked(List.of("sun", "wind")));
    }

    @Test
    void done_comes_with_the_first_choice_and_holds_with_enough_of_them() {
        chat.says("/ask").isNotOffered("done", "skip").presses("sun").isOffered("done");
        chat.presses("done")
                .toasted("choose-more 2")
                .isAsked("topics")
                .presses("coal")
                .presses("done");

        chat.isAsked("tongues");
    }

    @Test
    void one_choice_too_many_is_refused() {
        chat.says("/ask").presses("sun").presses("wind").presses("coal").presses("waste");

        chat.toasted("choose-fewer 3").isAsked("topics");
        assertThat(labels(chat)).contains("☐ <waste>");
    }

    @Test
    void a_field_that_may_be_left_out_can_be_skipped_while_nothing_is_chosen() {
        chat.says("/ask")
                .presses("sun")
                .presses("wind")
                .presses("done")
                .isOffered("skip")
                .isNotOffered("done");

        chat.presses("en").isOffered("done").isNotOffered("skip").presses("en").isOffered("skip");
        chat.presses("skip").isAsked("name");
    }

    @Test
    void labels_may_be_typed_in_any_language_one_or_several() {
        chat.says("/ask").says("ru <sun>").isAsked("topics");
        assertThat(labels(chat)).contains("☑ <sun>");

        chat.says("SUN").says("zh <coal>，<Wind>").says("Done").isAsked("tongues");
        chat.says("be skip").says("Alice").presses("send");

        assertThat(topics()).contains(new Answer.Picked(List.of("wind", "coal")));
    }

    @Test
    void words_that_are_no_labels_change_nothing() {
        chat.says("/ask")
                .says("<sun>, moon")
                .hears("choose")
                .says("nothing of it")
                .hears("choose")
                .sendsSticker();

        chat.hears("choose").isAsked("topics").isNotOffered("done");
    }

    @Test
    void a_condition_may_speak_of_any_of_the_choices() {
        chat.says("/ask").presses("sun").presses("waste").presses("done").isAsked("plant");
    }

    @Test
    void a_choice_pressed_off_and_on_again_keeps_what_depends_on_it() {
        filled("sun", "waste");
        chat.presses("correct")
                .presses("topics")
                .presses("waste")
                .presses("waste")
                .presses("done")
                .reviews();

        chat.hears("name-plant: Plant").hearsNot("dropped");
    }

    @Test
    void what_a_correction_hides_is_gone_and_the_summary_says_so() {
        filled("sun", "waste");
        chat.presses("correct")
                .presses("topics")
                .presses("waste")
                .presses("wind")
                .presses("done")
                .reviews();

        chat.hearsNot("Plant").hears("dropped name-plant").presses("send");
        assertThat(send.done.getLast().answers()).doesNotContainKey("plant");
    }

    @Test
    void a_correction_begins_with_what_was_chosen() {
        filled("sun", "waste");

        chat.presses("correct").presses("topics");

        assertThat(labels(chat)).contains("☑ <sun>", "☑ <waste>", "☐ <wind>");
        chat.presses("back").reviews().hears("<sun>, <waste>");
    }

    @Test
    void what_is_not_finished_is_asked_again() {
        filled("sun", "waste");
        chat.presses("correct")
                .presses("topics")
                .presses("waste")
                .presses("back")
                .standsIn("home");
        chat.says("/about").presses("continue").isAsked("topics");
        assertThat(labels(chat)).contains("☑ <sun>", "☐ <waste>");

        chat.presses("done")
                .toasted("choose-more 2")
                .presses("coal")
                .presses("done")
                .reviews();
    }

    private void filled(String... topics) {
        chat.says("/ask");
        List.of(topics).forEach(chat::presses);
        chat.presses("done").says("Plant").presses("skip").says("Alice").reviews();
    }

    @Test
    void an_old_button_chooses_nothing() {
        chat.says("/ask").presses("sun").says("moon").pressesOld(1, "wind").toasted("old-button");

        assertThat(labels(chat)).contains("☑ <sun>", "☐ <wind>");
        chat.presses("wind")
                .presses("done")
                .pressesOld(1, "coal")
                .toasted("old-button")
                .isAsked("tongues");
    }

    @Test
    void a_double_tap_presses_once() {
        chat.says("/ask");
        var shown = chat.last();
        chat.presses(shown, "sun").presses(shown, "sun");

        assertThat(labels(chat)).contains("☑ <sun>");
    }

    @Test
    void another_language_shows_the_same_choices() {
        chat.says("/ask").presses("sun").speaking(new Language("ru")).presses("wind");

        assertThat(labels(chat)).contains("☑ ru <sun>", "☑ ru <wind>", "☐ ru <coal>");
    }

    @Test
    void a_choice_that_is_gone_is_gone_from_the_answer() {
        filled("sun", "coal");
        chat.reading(desk().revision(2).script()).presses("send").toasted("old-button");
        chat.reading(desk(
                                field("topics", someOf(1, 3, "wind", "coal")),
                                optional(field("tongues", someOf(1, 9, "en", "ru"))),
                                field("name", WORDS))
                        .revision(3)
                        .script())
                .says("/ask")
                .reviews()
                .hears("name-topics: <coal>");
    }

    @Test
    void where_too_few_choices_are_left_they_are_asked_again() {
        filled("sun", "coal");
        chat.reading(desk(field("topics", someOf(2, 3, "wind", "coal", "waste")), field("name", WORDS))
                        .revision(2)
                        .script())
                .presses("send")
                .toasted("changed")
                .isAsked("topics");

        assertThat(labels(chat)).contains("☑ <coal>", "☐ <wind>");
        chat.presses("wind").presses("done").reviews().hears("<wind>, <coal>");
    }

    @Test
    void a_field_that_wants_one_choice_now_takes_no_several() {
        filled("sun", "coal");
        chat.reading(desk(field("topics", oneOf("sun", "coal")), field("name", WORDS))
                        .revision(2)
                        .script())
                .presses("send")
                .isAsked("topics");
    }
}
