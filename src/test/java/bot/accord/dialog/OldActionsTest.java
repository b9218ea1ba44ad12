package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Buttons further up in the chat that would do something. */
class OldActionsTest {

    private final Deed language = new Deed(
                    "language",
                    request -> Action.Result.of(
                            "changed",
                            request.visitor()
                                    .speaking(new Language(request.arguments().getOrDefault("to", "en")))))
            .harmlessToRepeat();
    private final Deed erase = Deed.with("erase", "erased");
    private final Deed mark = Deed.with("mark", "marked").harmlessToRepeat();
    private final Shelf shelf = new Shelf("shelf", "a1", "a2", "x".repeat(60));
    private final Chat chat = new Chat(desk().script(), capabilities());

    private Capabilities capabilities() {
        return Capabilities.of(List.of(language, erase, mark), List.of(shelf), Knowledge.NONE);
    }

    private static Draft desk() {
        return new Draft()
                .page("home", go("about", "about"), fill("ask", "inquiry"))
                .page("about", back())
                .page("language", does("ru", "language", Map.of("to", "ru"), "changed", "home"))
                .page("tongue", does("zh", "language", Map.of("to", "zh"), "changed", "back"))
                .page("forget", does("erase", "erase", Map.of(), "erased", "gone"), back())
                .page(
                        "secret",
                        is("role", "staff"),
                        does("erase", "erase", Map.of(), "erased", "gone"),
                        does("mark", "mark", Map.of(), "marked", "about"))
                .page("open", when(is("role", "staff"), does("mark", "mark", Map.of(), "marked", "about")))
                .says(
                        "item",
                        "item {item.id}",
                        "shelf",
                        does("mark", "mark", Map.of(), "marked", "item"),
                        does("erase", "erase", Map.of(), "erased", "gone"),
                        back())
                .page("gone", go("home", "home"))
                .page("unsure", back())
                .form(
                        "inquiry",
                        true,
                        doing("erase", Map.of(), "erased", "home"),
                        field("n", new Form.Kind.Words(1, 9)));
    }

    @Test
    void one_that_is_harmless_is_done() {
        chat.says("/start language").says("/start about").pressesOld(1, "ru");
        chat.toasted("").standsIn("home").hears("ru page home").afresh();

        chat.says("/start tongue").says("/start about").pressesOld(4, "zh");
        chat.hears("zh page about").standsIn("about").presses("back").standsIn("home");
        assertThat(language.done).hasSize(2);
    }

    @Test
    void one_that_is_harmless_leaves_a_form_which_is_offered_again() {
        chat.says("/start language")
                .says("/start inquiry")
                .says("/start inquiry")
                .pressesOld(1, "ru");
        chat.standsIn("home")
                .hears("ru page home")
                .isOffered("continue")
                .presses("continue")
                .isAsked("n");
    }

    @Test
    void one_that_is_harmless_is_done_about_its_own_item_while_that_is_there() {
        chat.says("/start item_a1").says("/start item_a2").pressesOld(1, "mark").hears("item a1");
        assertThat(mark.done.getFirst().arguments()).containsEntry("item", "a1");

        shelf.ids.remove("a1");
        chat.says("/start item_a2").pressesOld(1, "mark").toasted("old-button").hears("item a2");
        chat.says("/start item_" + "x".repeat(60)).says("/start").pressesOld(6, "mark");
        chat.toasted("old-button").standsIn("home");
        assertThat(mark.done).hasSize(1);
    }

    @Test
    void one_that_is_harmless_wants_the_rights_that_it_wants_today() {
        chat.with("owner")
                .says("/start secret")
                .says("/start open")
                .says("/start")
                .with();

        chat.pressesOld(1, "mark").toasted("old-button").standsIn("home");
        chat.pressesOld(2, "mark").toasted("old-button").standsIn("open");
        assertThat(mark.done).isEmpty();
    }

    @Test
    void any_other_is_shown_anew_and_done_when_pressed_there() {
        chat.says("/start forget").says("/start about").pressesOld(1, "erase");
        chat.toasted("old-button").standsIn("forget").afresh().isOffered("erase");
        assertThat(erase.done).isEmpty();

        chat.presses("erase").standsIn("gone").inPlace();
        assertThat(erase.done).hasSize(1);
        chat.says("/start").pressesOld(3, "erase").toasted("old-button").standsIn("forget");
        assertThat(erase.done).hasSize(1);
    }

    @Test
    void any_other_is_shown_anew_about_its_own_item_and_back_leads_to_where_the_person_was() {
        chat.says("/start item_a1").says("/start about").pressesOld(1, "erase");
        chat.toasted("old-button").hears("item a1").presses("back").standsIn("about");
        assertThat(erase.done).isEmpty();
    }

    @Test
    void any_other_on_a_page_that_is_closed_by_now_shows_the_present_screen() {
        chat.with("owner").says("/start secret").with().says("/start about");

        chat.pressesOld(1, "erase").toasted("old-button").standsIn("about");
        assertThat(erase.done).isEmpty();
    }

    @Test
    void after_the_content_changed_only_what_is_harmless_is_done_at_once() {
        chat.says("/start language")
                .reading(desk().revision(2).script())
                .presses("ru")
                .hears("ru page home");
        chat.says("/start forget")
                .reading(desk().revision(3).script())
                .presses("erase")
                .toasted("old-button");
        chat.standsIn("forget");
        assertThat(erase.done).isEmpty();
    }
}
