package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.oneOf;
import static bot.accord.dialog.Draft.someOf;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms that begin with what is known of an item. */
class GoingOnTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(1, 20);

    private final Deed save = Deed.with("save", "saved");
    private final Chat chat = chat(desk());

    private static Draft desk() {
        return new Draft()
                .page("home", go("items", "items"), back())
                .page("unsure", back())
                .listing("items", "events", 9, "item", back())
                .says("item", "item {item.id}", "events", fill("edit", "event"), back())
                .formFrom(
                        "events",
                        "event",
                        doing("save", Map.of(), "saved", "item"),
                        field("title", WORDS),
                        field("kind", oneOf("visit", "seminar")),
                        when(is("kind", "seminar"), field("topics", someOf(1, 2, "sun", "wind"))),
                        field("seats", new Form.Kind.Whole(1, 9)))
                .command("new", Guard.OPEN, new Target.Fill("event"));
    }

    private Chat chat(Draft desk) {
        return new Chat(desk.script(), Capabilities.of(List.of(save), List.of(new Events()), Knowledge.NONE));
    }

    /** Knows everything of the first, something else of the second, and nothing of the third. */
    private static final class Events implements Source {

        private final Shelf shelf = new Shelf("events", "e1", "e2", "e3");

        @Override
        public String name() {
            return "events";
        }

        @Override
        public Set<String> values() {
            return shelf.values();
        }

        @Override
        public Slice list(Request request, int from, int count) {
            return shelf.list(request, from, count);
        }

        @Override
        public Optional<Map<String, Object>> item(Request request, String id) {
            return shelf.item(request, id);
        }

        @Override
        public Map<String, Answer> answers(Request request, String item) {
            assertThat(request.arguments()).containsEntry("item", item);
            return switch (item) {
                case "e1" ->
                    Map.of(
                            "title", written("Sun"),
                            "kind", new Answer.Chosen("seminar"),
                            "topics", new Answer.Picked(List.of("wind", "rain")),
                            "seats", written("5"),
                            "colour", written("red"));
                case "e2" ->
                    Map.of(
                            "title",
                            written("Wind"),
                            "kind",
                            new Answer.Chosen("visit"),
                            "topics",
                            new Answer.Picked(List.of("wind")),
                            "seats",
                            written("10"));
                default -> Map.of();
            };
        }

        private static Answer written(String words) {
            return new Answer.Written(Rich.plain(words));
        }
    }

    private Chat edits(String item) {
        return chat.says("/start").presses("items").presses(item).presses("edit");
    }

    @Test
    void a_form_about_an_item_begins_with_its_summary() {
        edits("e1")
                .reviews()
                .hears("name-title: Sun")
                .hears("name-topics: <wind>")
                .hears("name-seats: 5");
        chat.hearsNot("rain").hearsNot("red");

        chat.presses("correct")
                .presses("title")
                .says("Moon")
                .reviews()
                .presses("send")
                .standsIn("item");
        assertThat(save.done.getLast().arguments()).containsEntry("item", "e1");
        assertThat(save.done.getLast().answers().get("title")).isEqualTo(new Answer.Written(Rich.plain("Moon")));
    }

    @Test
    void what_is_no_answer_any_more_is_asked() {
        edits("e2")
                .isAsked("seats")
                .says("9")
                .reviews()
                .hears("name-kind: <visit>")
                .hearsNot("name-topics");
    }

    @Test
    void an_item_of_which_nothing_is_known_begins_empty() {
        edits("e3").isAsked("title");
    }

    @Test
    void without_an_item_the_form_begins_empty() {
        chat.says("/new").isAsked("title");
    }

    @Test
    void a_form_left_in_the_middle_goes_on_where_it_was() {
        edits("e1")
                .presses("correct")
                .presses("title")
                .says("Moon")
                .says("/start")
                .isOffered("continue");

        edits("e1").reviews().hears("name-title: Moon");
    }

    @Test
    void a_form_about_another_item_begins_anew() {
        edits("e1").presses("correct").presses("title").says("Moon");

        edits("e2").toasted("cancelled").isAsked("seats").says("3").hears("name-title: Wind");
    }

    @Test
    void something_new_is_never_taken_for_what_is_there() {
        chat.says("/new").says("Rain").isAsked("kind");
        edits("e1").reviews().hears("name-title: Sun");

        chat.says("/new").hears("cancelled").isAsked("title");
        chat.says("Rain").presses("visit").says("2").presses("send");
        assertThat(save.done.getLast().arguments()).doesNotContainKey("item");
    }

    @Test
    void back_leads_to_the_last_question_with_all_that_is_known() {
        edits("e1").presses("back").isAsked("seats").says("7").reviews().hears("name-seats: 7");
    }
}
