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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody changes an item while others change it too. */
class MeanwhileTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(1, 20);

    private final Deed save = Deed.with("save", "saved");
    private final Shelf people = new Shelf("people", "p1");
    private final Map<String, Answer> stated = new HashMap<>();
    private final Chat chat =
            new Chat(desk().script(), Capabilities.of(List.of(save), List.of(people), Knowledge.NONE));

    private static Draft desk() {
        return new Draft()
                .page("home", go("people", "people"), back())
                .page("unsure", back())
                .listing("people", "people", 9, "person", back())
                .says("person", "person {item.id}", "people", fill("edit", "entry"), back())
                .formFrom(
                        "people",
                        "entry",
                        doing("save", Map.of(), "saved", "person"),
                        field("name", WORDS),
                        field("release", oneOf("public", "never")),
                        field("host", oneOf("none", "listed")),
                        when(is("host", "listed"), field("topics", someOf(1, 2, "sun", "wind"))),
                        field("starts", new Form.Kind.Moment(null, null, false)),
                        field("ends", new Form.Kind.Moment(null, "starts", false)))
                .command("home", Guard.OPEN, new Target.Go("home", ""));
    }

    @BeforeEach
    void aPersonIsKnown() {
        people.known.put("p1", stated);
        stated.put("name", written("Ann"));
        stated.put("release", new Answer.Chosen("public"));
        stated.put("host", new Answer.Chosen("listed"));
        stated.put("topics", new Answer.Picked(List.of("sun")));
        stated.put("starts", written("2027-03-12T10:00+03:00[Europe/Minsk]"));
        stated.put("ends", written("2027-03-12T12:00+03:00[Europe/Minsk]"));
        chat.says("/start").presses("people").presses("p1").presses("edit").reviews();
    }

    private static Answer written(String words) {
        return new Answer.Written(Rich.plain(words));
    }

    private Chat renames(String name) {
        return chat.presses("correct").presses("name").says(name).reviews();
    }

    private @Nullable Answer saved(String field) {
        return save.done.getLast().answers().get(field);
    }

    @Test
    void what_the_person_did_not_touch_is_sent_as_it_is_now() {
        renames("Anna").says("/home");
        stated.put("release", new Answer.Chosen("never"));

        chat.after(Duration.ofDays(2)).presses("continue").presses("send").standsIn("person");
        assertThat(saved("release")).isEqualTo(new Answer.Chosen("never"));
        assertThat(saved("name")).isEqualTo(written("Anna"));
    }

    @Test
    void what_both_changed_is_shown_before_it_is_sent() {
        renames("Anna");
        stated.put("name", written("Annie"));
        stated.put("release", new Answer.Chosen("never"));

        chat.presses("send").reviews().hears("overtaken name-name").hearsNot("name-release,");
        chat.hears("name-name: Anna").hears("name-release: <never>");
        assertThat(save.done).isEmpty();

        chat.presses("send").standsIn("person");
        assertThat(saved("name")).isEqualTo(written("Anna"));
        assertThat(saved("release")).isEqualTo(new Answer.Chosen("never"));
    }

    @Test
    void what_is_changed_once_more_is_shown_once_more() {
        renames("Anna");
        stated.put("name", written("Annie"));
        chat.presses("send").hears("overtaken");
        stated.put("name", written("Hannah"));

        chat.presses("send").reviews().hears("overtaken").presses("send").standsIn("person");
        assertThat(save.done).hasSize(1);
    }

    @Test
    void who_changed_it_to_the_same_is_not_asked() {
        renames("Anna");
        stated.put("name", written("Anna"));

        chat.presses("send").standsIn("person");
    }

    @Test
    void what_the_person_changed_back_is_as_if_untouched() {
        renames("Anna");
        renames("Ann");
        stated.put("name", written("Annie"));

        chat.presses("send").standsIn("person");
        assertThat(saved("name")).isEqualTo(written("Annie"));
    }

    @Test
    void answers_that_no_longer_go_together_are_asked_again() {
        chat.presses("correct").presses("ends").says("12.03.2027 11:00").reviews();
        stated.put("starts", written("2027-03-12T11:30+03:00[Europe/Minsk]"));

        chat.presses("send")
                .hears("again name-ends")
                .isAsked("ends")
                .says("13:00")
                .reviews();
        chat.presses("send").standsIn("person");
        assertThat(saved("starts")).isEqualTo(written("2027-03-12T11:30+03:00[Europe/Minsk]"));
        assertThat(saved("ends")).isEqualTo(written("2027-03-12T13:00+03:00[Europe/Minsk]"));
    }

    @Test
    void a_question_that_others_did_away_with_takes_its_answer_along_and_says_so() {
        chat.presses("correct")
                .presses("topics")
                .presses("wind")
                .presses("done")
                .reviews();
        stated.put("host", new Answer.Chosen("none"));
        stated.remove("topics");

        chat.presses("send").hears("overtaken name-topics").hears("dropped name-topics");
        chat.presses("send").standsIn("person");
        assertThat(saved("host")).isEqualTo(new Answer.Chosen("none"));
        assertThat(saved("topics")).isNull();
    }

    @Test
    void a_question_that_others_opened_comes_with_their_answer() {
        stated.put("host", new Answer.Chosen("none"));
        stated.remove("topics");
        chat.says("/cancel").presses("edit").reviews();
        renames("Anna");
        stated.put("host", new Answer.Chosen("listed"));
        stated.put("topics", new Answer.Picked(List.of("wind")));

        chat.presses("send").standsIn("person");
        assertThat(saved("topics")).isEqualTo(new Answer.Picked(List.of("wind")));
    }

    @Test
    void an_item_that_is_gone_is_the_affair_of_the_action() {
        renames("Anna");
        people.known.clear();

        chat.presses("send").standsIn("person");
        assertThat(saved("release")).isEqualTo(new Answer.Chosen("public"));
    }

    @Test
    void other_content_compares_what_it_still_asks_for() {
        renames("Anna");
        stated.put("topics", new Answer.Picked(List.of("wind")));
        chat.reading(desk().formFrom(
                        "people",
                        "entry",
                        doing("save", Map.of(), "saved", "person"),
                        field("name", WORDS),
                        field("topics", someOf(1, 2, "wind", "coal")))
                .revision(2)
                .script());

        chat.says("coal")
                .hears("changed")
                .says("coal")
                .presses("done")
                .reviews()
                .presses("send")
                .hears("overtaken name-topics");
        chat.hears("name-topics: <coal>").presses("send").standsIn("person");
    }
}
