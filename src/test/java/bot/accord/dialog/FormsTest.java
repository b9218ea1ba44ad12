package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.oneOf;
import static bot.accord.dialog.Draft.optional;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(2, 20);

    private final Deed send = Deed.with("send", "sent");
    private final Shelf shelf = new Shelf("shelf", "x1", "x2");

    static Draft desk() {
        return new Draft()
                .page("home", fill("ask", "inquiry"), go("about", "about"), go("items", "items"))
                .page("about", back())
                .listing("items", "shelf", 5, "item", back())
                .says("item", "item {item.id}", "shelf", fill("ask", "inquiry"), back())
                .says("sent", "thanks", "", go("home", "home"), back())
                .page("unsure", back())
                .form(
                        "inquiry",
                        true,
                        doing("send", Map.of("queue", "q"), "sent", "sent"),
                        field("topic", oneOf("visit", "science")),
                        when(is("topic", "visit"), field("day", new Form.Kind.Day())),
                        when(is("topic", "science"), field("branch", oneOf("green", "smart"))),
                        field("name", WORDS),
                        field("mail", new Form.Kind.Email()),
                        field("people", new Form.Kind.Whole(1, 9)),
                        optional(field("papers", new Form.Kind.Files(3))))
                .command("menu", Guard.OPEN, new Target.Go("home", ""))
                .command("about", Guard.OPEN, new Target.Go("about", ""))
                .command("inquiry", Guard.OPEN, new Target.Fill("inquiry"));
    }

    private final Chat chat = chat(desk());

    private Chat chat(Draft desk) {
        return new Chat(desk.script(), Capabilities.of(List.of(send), List.of(shelf), Knowledge.NONE));
    }

    private Map<String, Answer> straight(Chat chat) {
        chat.says("/inquiry")
                .isAsked("topic")
                .presses("visit")
                .isAsked("day")
                .says("12.05.2026")
                .isAsked("name");
        chat.says("Alice")
                .isAsked("mail")
                .says("a@example.org")
                .isAsked("people")
                .says("3")
                .isAsked("papers");
        chat.sends("one").presses("done").reviews().presses("send").standsIn("sent");
        return send.done.getLast().answers();
    }

    @Test
    void a_form_asks_sums_up_and_sends() {
        var answers = straight(chat);

        assertThat(answers.keySet()).containsExactly("topic", "day", "name", "mail", "people", "papers");
        assertThat(answers).containsEntry("topic", new Answer.Chosen("visit"));
        assertThat(answers).containsEntry("day", new Answer.Written(Rich.plain("2026-05-12")));
        assertThat(send.done.getLast().arguments()).isEqualTo(Map.of("queue", "q"));
        assertThat(chat.conversation().filling()).isNull();
    }

    @Test
    void the_summary_names_fields_and_answers_in_the_readers_language() {
        chat.says("/inquiry")
                .presses("visit")
                .says("2026-5-12")
                .says("Alice *b*")
                .says("a@example.org")
                .says("3");
        chat.speaking(new Language("ru")).presses("skip").reviews();

        chat.hears("ru name-topic: ru <visit>").hears("name-day: 2026-05-12").hears("name-name: Alice *b*");
        chat.hears("ru name-papers: ru left-out").hears("ru review ru form inquiry");
    }

    /** What a person may do at a question that is no answer to it; after it the same question stands. */
    static Stream<Consumer<Chat>> digressions() {
        return Stream.of(
                chat -> chat.presses("back").says("/inquiry"),
                Chat::sendsSticker,
                chat -> chat.sendsPlace(53.92, 27.6),
                chat -> chat.says("/about").presses("continue"),
                chat -> chat.says("/menu").says("/inquiry"),
                chat -> chat.says("/start").says("CONTINUE form inquiry"),
                chat -> chat.says("/nonsense"),
                chat -> chat.speaking(new Language("zh")).says("/nonsense").speaking(Draft.EN),
                chat -> chat.pressesData(4711, "zz:home.about").presses("continue"),
                chat -> chat.pressesData(4711, "!!!"),
                chat -> chat.pressesOld(1, "about").presses("continue"),
                chat -> chat.does(new Incoming.Edited(Rich.plain("earlier"))),
                chat -> chat.after(Duration.ofDays(9)).sendsSticker());
    }

    @ParameterizedTest
    @MethodSource("digressions")
    void whatever_comes_between_the_record_is_the_same(Consumer<Chat> digression) {
        var expected = straight(chat(desk()));
        chat.says("/start").says("/inquiry");
        List<Consumer<Chat>> steps = List.of(
                at -> at.presses("visit"),
                at -> at.says("12.05.2026"),
                at -> at.says("Alice"),
                at -> at.says("a@example.org"),
                at -> at.says("3"),
                at -> at.sends("one"),
                at -> at.presses("done"));
        for (var step : steps) {
            var asked = asked(chat);
            digression.accept(chat);
            // Back has led to a question before: it is answered once more, which may already lead to the summary
            while (!asked(chat).equals(asked) && !asked(chat).equals("summary")) {
                again(chat);
            }
            if (asked(chat).equals(asked)) {
                step.accept(chat);
            }
        }
        chat.presses("send").standsIn("sent");

        assertThat(send.done.getLast().answers()).isEqualTo(expected);
        assertThat(send.done.getLast().answers().keySet()).containsExactlyElementsOf(expected.keySet());
    }

    private static String asked(Chat chat) {
        var filling = chat.conversation().filling();
        return filling == null ? "nothing" : Objects.requireNonNullElse(filling.field(), "summary");
    }

    private static void again(Chat chat) {
        switch (asked(chat)) {
            case "topic" -> chat.presses("visit");
            case "day" -> chat.says("12.05.2026");
            case "name" -> chat.says("Alice");
            case "mail" -> chat.says("a@example.org");
            case "people" -> chat.says("3");
            default -> chat.presses("done");
        }
    }

    @Test
    void back_asks_the_question_before_and_keeps_what_was_answered() {
        chat.says("/inquiry").presses("visit").says("12.05.2026").says("Alice").isAsked("mail");
        chat.presses("back")
                .isAsked("name")
                .presses("back")
                .isAsked("day")
                .says("13.05.2026")
                .isAsked("mail");
    }

    @Test
    void back_from_the_first_question_leaves_the_form() {
        chat.says("/about").says("/inquiry").presses("back").standsIn("about").isNotOffered("continue");
        chat.says("/inquiry").presses("science").presses("back").presses("back").standsIn("about");
        chat.isOffered("continue", "drop").presses("continue").isAsked("topic");
    }

    @Test
    void a_correction_asks_what_it_calls_for_and_drops_what_it_hides() {
        chat.says("/inquiry")
                .presses("visit")
                .says("12.05.2026")
                .says("Alice")
                .says("a@example.org")
                .says("3");
        chat.presses("skip")
                .reviews()
                .presses("correct")
                .hears("which")
                .presses("topic")
                .isAsked("topic");

        chat.presses("science").isAsked("branch").presses("green").reviews().hears("dropped name-day");
        chat.hearsNot("2026-05-12").presses("send");
        assertThat(send.done.getLast().answers().keySet())
                .containsExactly("topic", "branch", "name", "mail", "people", "papers");
    }

    @Test
    void back_from_a_correction_leads_to_the_summary() {
        chat.says("/inquiry")
                .presses("visit")
                .says("12.05.2026")
                .says("Alice")
                .says("a@example.org")
                .says("3");
        chat.presses("skip")
                .presses("correct")
                .presses("back")
                .reviews()
                .presses("correct")
                .presses("name");
        chat.presses("back")
                .reviews()
                .hears("review")
                .hears("Alice")
                .presses("back")
                .isAsked("papers");
    }

    @Test
    void back_from_a_question_that_a_correction_called_for_leads_to_what_was_corrected() {
        chat.says("/inquiry")
                .presses("visit")
                .says("12.05.2026")
                .says("Alice")
                .says("a@example.org")
                .says("3");
        chat.presses("skip")
                .presses("correct")
                .presses("topic")
                .presses("science")
                .isAsked("branch");

        chat.presses("back")
                .isAsked("topic")
                .presses("visit")
                .isAsked("day")
                .says("1.6.2026")
                .reviews();
        chat.hearsNot("dropped").hears("2026-06-01");
    }

    @Test
    void files_sent_as_a_correction_take_the_place_of_the_others() {
        chat.says("/inquiry")
                .presses("visit")
                .says("12.05.2026")
                .says("Alice")
                .says("a@example.org")
                .says("3");
        chat.sends("one")
                .sends("two")
                .presses("done")
                .presses("correct")
                .presses("papers")
                .presses("back")
                .reviews();
        chat.hears("one, two")
                .hearsNot("dropped")
                .presses("correct")
                .presses("papers")
                .sends("three")
                .sends("four");
        chat.presses("done").reviews().hears("three, four").hearsNot("one").hearsNot("dropped");
    }

    @Test
    void a_form_begun_elsewhere_is_gone_on_with_from_an_items_page() {
        chat.says("/inquiry")
                .presses("science")
                .says("/start")
                .presses("items")
                .presses("x2")
                .presses("ask");
        chat.isAsked("branch");
    }

    @Test
    void figures_of_full_width_are_figures() {
        chat.says("/inquiry")
                .presses("visit")
                .says("１２．５．２０２６")
                .says("Al")
                .says("a＠example.org")
                .says("３");
        chat.isAsked("papers");
    }

    @Test
    void wrong_answers_are_met_with_what_is_wanted_and_the_question_again() {
        chat.says("/inquiry")
                .says("something")
                .hears("choose")
                .hears("ask-topic")
                .isAsked("topic")
                .says("zh <VISIT>");
        chat.isAsked("day")
                .says("31.02.2026")
                .hears("not-day")
                .says("tomorrow")
                .hears("not-day")
                .says("1.3.2026");
        chat.says("A")
                .hears("too-short 2")
                .says("A".repeat(21))
                .hears("too-long 21 20")
                .says("  Al \n")
                .isAsked("mail");
        chat.says("nobody")
                .hears("not-email")
                .says("a@b")
                .hears("not-email")
                .says("иван@пример.бел")
                .isAsked("people");
        chat.says("10")
                .hears("not-whole 1 9")
                .says("two")
                .hears("not-whole")
                .says("9")
                .isAsked("papers");
        chat.says("here")
                .hears("attach")
                .sendsSticker()
                .hears("attach")
                .sendsPlace(0, 0)
                .hears("attach");
        chat.sends("a")
                .hears("received 1 3")
                .sends("b")
                .sends("c")
                .sends("d")
                .hears("too-many 3")
                .says("Done")
                .reviews();
        chat.hears("a, b, c");
    }

    @Test
    void files_in_a_question_for_words_are_answered_kindly() {
        chat.says("/inquiry")
                .sends("x")
                .hears("choose")
                .presses("visit")
                .sends("x")
                .hears("not-day")
                .says("1.3.2026");
        chat.sends("x").hears("write").isAsked("name");
    }

    @Test
    void labels_of_the_built_in_buttons_may_be_typed_in_any_language() {
        chat.says("/inquiry")
                .presses("visit")
                .says("1.3.2026")
                .says("Alice")
                .says("be BACK")
                .isAsked("name");
        chat.says("Bob")
                .says("a@example.org")
                .says("3")
                .says("zh skip")
                .reviews()
                .says("send")
                .standsIn("sent");
        assertThat(send.done).hasSize(1);
    }

    @Test
    void sending_twice_sends_once() {
        straight(chat);
        var summary = chat.shown().size() - 1;

        chat.pressesOld(summary, "send")
                .standsIn("sent")
                .says("/menu")
                .pressesOld(summary, "send")
                .toasted("ended");
        assertThat(send.done).hasSize(1);
    }

    @Test
    void cancel_ends_the_form_by_button_and_by_command() {
        chat.says("/inquiry")
                .presses("visit")
                .presses("cancel")
                .toasted("cancelled")
                .standsIn("home");
        chat.isNotOffered("continue")
                .says("/inquiry")
                .isAsked("topic")
                .says("/cancel")
                .hears("cancelled");
        chat.standsIn("home").pressesOld(1, "visit").toasted("ended");
        assertThat(chat.conversation().filling()).isNull();
    }

    @Test
    void a_form_left_is_offered_until_it_expires() {
        chat.says("/inquiry").presses("visit").says("/about").isOffered("continue", "drop");
        chat.after(Duration.ofDays(2))
                .presses("back")
                .isOffered("continue")
                .says("/start")
                .isOffered("continue");
        chat.after(Duration.ofDays(4)).says("/about").isNotOffered("continue");
        chat.says("/inquiry").isAsked("topic");
    }

    @Test
    void a_form_left_can_be_dropped() {
        chat.says("/inquiry")
                .presses("visit")
                .says("/about")
                .presses("drop")
                .toasted("cancelled")
                .standsIn("about");
        chat.isNotOffered("continue").says("/inquiry").isAsked("topic");
    }

    @Test
    void a_form_belongs_to_the_item_on_whose_page_it_was_begun() {
        chat.says("/start")
                .presses("items")
                .presses("x2")
                .presses("ask")
                .presses("science")
                .says("/about");
        chat.presses("continue")
                .presses("green")
                .says("Alice")
                .says("a@example.org")
                .says("3")
                .presses("skip");
        chat.presses("send");
        assertThat(send.done.getLast().arguments()).containsEntry("item", "x2");

        chat.says("/start")
                .presses("items")
                .presses("x2")
                .presses("ask")
                .presses("science")
                .says("/start");
        chat.presses("items").presses("x1").presses("ask").toasted("cancelled").isAsked("topic");
    }

    @Test
    void steps_are_counted() {
        chat.says("/inquiry")
                .hears("step 1 7")
                .presses("visit")
                .hears("step 2 6")
                .says("1.3.2026")
                .hears("step 3 6");
    }

    @Test
    void one_question_alone_is_no_step() {
        var letter = desk().form("letter", true, doing("send", Map.of(), "sent", "sent"), field("name", WORDS))
                .command("letter", Guard.OPEN, new Target.Fill("letter"));

        var asked = chat(letter).says("/letter").isAsked("name").last();

        assertThat(asked.text().text()).isEqualTo("ask-name");
    }

    @Test
    void an_answer_is_never_markup() {
        chat.says("/inquiry")
                .presses("visit")
                .says("1.3.2026")
                .says("**b** {x} [l](u)")
                .says("a@example.org");
        chat.says("3").presses("skip").hears("**b** {x} [l](u)");
    }
}
