package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words that are the label of a button elsewhere, or the name of a command. */
class TypedWordsTest {

    private static final Guard STAFF = is("role", "staff");
    private static final Option LANGUAGE = labelled(
            "language", "language", Map.of("en", "🌐 Language", "ru", "🌐 Язык", "be", "🌐 Мова", "zh", "🌐 语言"));

    private final Deed send = Deed.with("send", "sent");
    private final Shelf shelf = new Shelf("shelf", "aims", "b1", "b2");
    private final Chat chat = new Chat(desk().script(), Capabilities.of(List.of(send), List.of(shelf), Knowledge.NONE));

    private static Draft desk() {
        return new Draft()
                .page("home", go("about", "about"), LANGUAGE, when(STAFF, go("books", "staff")))
                .page("about", go("deep", "deep"), go("twice", "deep"), go("search", "search"), back())
                .page("deep", go("twice", "about"), labelled("greeting", "about", Map.of("en", "Hi {visitor.name}")))
                .page("language", back())
                .page("staff", STAFF, go("safe", "deep"), back())
                .says("item", "item {item.id}", "shelf", go("details", "details"), go("top", "about"))
                .says("details", "details of {item.id}", "shelf", back())
                .ask("search", "shelf", "item", "unsure", back())
                .page("unsure", back())
                .form(
                        "inquiry",
                        true,
                        doing("send", Map.of(), "sent", "home"),
                        field("n", new Form.Kind.Words(1, 20)),
                        field("m", new Form.Kind.Words(1, 20)))
                .command("menu", Guard.OPEN, new Target.Go("home", ""))
                .command("deep", Guard.OPEN, new Target.Go("deep", ""))
                .command("books", STAFF, new Target.Go("staff", ""))
                .command("inquiry", Guard.OPEN, new Target.Fill("inquiry"));
    }

    private static Option labelled(String id, String state, Map<String, String> words) {
        var label = new HashMap<Language, String>();
        words.forEach((language, text) -> label.put(new Language(language), text));
        return new Option(id, new Text(label, Draft.EN), Guard.OPEN, new Target.Go(state, ""), Button.Style.PLAIN);
    }

    @Test
    void a_label_of_any_page_may_be_typed_in_any_language() {
        for (var words : List.of("language", "ＬＡＮＧＵＡＧＥ", "🌐 Язык", "  мова ", "👉 语言!")) {
            chat.says("/start deep")
                    .says(words)
                    .standsIn("language")
                    .afresh()
                    .presses("back")
                    .standsIn("deep");
        }
    }

    @Test
    void a_label_typed_after_stray_words_leads_back_to_where_the_person_was() {
        chat.says("/start about")
                .says("hm")
                .says("language")
                .standsIn("language")
                .presses("back")
                .standsIn("about");
    }

    @Test
    void the_present_screens_labels_come_first() {
        chat.says("/start about")
                .says("[twice]")
                .standsIn("deep")
                .says("[twice]")
                .standsIn("about");
    }

    @Test
    void a_label_that_leads_to_several_places_is_none() {
        chat.says("/start language").says("[twice]").standsIn("unsure");
    }

    @Test
    void a_label_that_the_person_may_not_see_is_none() {
        chat.says("/start language")
                .says("[books]")
                .standsIn("unsure")
                .says("[safe]")
                .standsIn("unsure");
        chat.with("owner").says("[safe]").standsIn("deep").says("[books]").standsIn("staff");
    }

    @Test
    void a_label_that_needs_an_item_or_has_placeholders_is_none() {
        chat.says("/start language")
                .says("[details]")
                .standsIn("unsure")
                .says("Hi Alice")
                .standsIn("unsure");
        chat.says("[top]").standsIn("about");
    }

    @Test
    void in_a_form_a_label_of_a_page_is_an_answer() {
        chat.says("/inquiry")
                .says("language")
                .isAsked("m")
                .says("menu")
                .reviews()
                .hears("language")
                .hears("menu");
    }

    @Test
    void where_something_is_looked_for_a_label_counts_only_if_nothing_is_found() {
        chat.says("/start search").says("aims").standsIn("item").hears("item aims");
        chat.says("/start search").says("Язык").standsIn("language");
        chat.says("/start search").says("menu").standsIn("home");
        chat.says("/start search").says("zzz").standsIn("unsure");
    }

    @Test
    void a_command_may_be_typed_without_its_slash() {
        chat.says("/start about")
                .says("Menu")
                .standsIn("home")
                .says(" deep ")
                .standsIn("deep")
                .says("START");
        chat.standsIn("home").says("inquiry").isAsked("n");
    }

    @Test
    void words_around_the_name_of_a_command_make_it_none() {
        for (var words : List.of("menu!", "the menu", "menu please", "books", "weather")) {
            chat.says("/start about").says(words).standsIn("unsure");
        }
    }

    @Test
    void cancel_may_be_typed_inside_a_form_and_outside() {
        chat.says("/inquiry")
                .says("Alice")
                .isAsked("m")
                .says("Cancel")
                .hears("cancelled")
                .standsIn("home");
        chat.says("/start about").says("cancel").hears("nothing-to-cancel").standsIn("about");
        assertThat(chat.conversation().filling()).isNull();
    }

    @Test
    void a_slash_of_full_width_is_a_slash_everywhere() {
        chat.says("／deep")
                .standsIn("deep")
                .says("／ｍｅｎｕ")
                .standsIn("home")
                .says("／start　about")
                .standsIn("about");
        chat.says("／weather")
                .hears("unknown-command /weather")
                .standsIn("about")
                .says("／天气")
                .standsIn("unsure");
        chat.says("／inquiry")
                .says("／MENU")
                .standsIn("home")
                .isOffered("continue")
                .presses("continue");
        chat.isAsked("n").says("／cancel").hears("cancelled").standsIn("home");
        chat.says("/start search").says("／menu").standsIn("home");
    }

    @Test
    void a_slash_of_full_width_is_one_also_where_the_question_is_gone() {
        chat.says("/inquiry").says("Alice").isAsked("m");
        chat.reading(desk().form(
                        "inquiry",
                        true,
                        doing("send", Map.of()),
                        field("n", new Form.Kind.Words(1, 20)),
                        field("k", new Form.Kind.Words(1, 20)))
                .revision(2)
                .script());

        chat.says("／menu").standsIn("home").hearsNot("changed");
    }

    @Test
    void what_is_typed_in_another_language_walks_the_same_way() {
        chat.speaking(new Language("zh")).says("/start deep").says("language").hears("zh page language");
        chat.says("menu").hears("zh page home").says("ru [about]").hears("zh page about");
    }
}
