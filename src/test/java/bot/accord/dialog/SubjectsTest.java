package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists about something, and lists narrowed by the words that led to them. */
class SubjectsTest {

    private final Roster roster = new Roster()
            .with("laser", "ann", "bob", "cyd")
            .with("water", "dan", "eve", "fay")
            .with("12", "gil");
    private final Shelf topics = new Shelf("topics", "laser", "water", "12", "empty");
    private final Deed follow = Deed.with("follow", "followed");
    private final Deed mute = Deed.with("mute", "muted").harmlessToRepeat();
    private final Rote rote = new Rote().knows("laser people", "who", "").knows("water people", "who", "");
    private final Capabilities capabilities = Capabilities.of(List.of(follow, mute), List.of(roster, topics), rote);
    private final Chat chat = new Chat(desk().script(), capabilities);

    private static State list(String id, String source, int size, String opens, Option... options) {
        return new State.Listing(
                id,
                Guard.OPEN,
                Draft.text("list of {subject}, {narrowed}, {page} of {pages}"),
                Draft.text("none of {subject}, {narrowed}"),
                source,
                size,
                opens,
                List.of(options).stream().map(List::of).toList());
    }

    private static Draft desk() {
        return new Draft()
                .page(
                        "home",
                        go("topics", "topics"),
                        go("all", "people"),
                        option("water", new Target.Go("people-of", "water")))
                .state(list("topics", "topics", 3, "people-of", back()))
                .state(list(
                        "people-of",
                        "roster",
                        2,
                        "person",
                        does("follow", "follow", Map.of(), "followed", "people-of"),
                        does("mute", "mute", Map.of(), "muted", "people-of"),
                        go("topic", "topic"),
                        go("all", "people"),
                        fill("ask", "inquiry"),
                        back()))
                .state(list("people", "roster", 2, "person", go("all", "people"), back()))
                .says(
                        "topic",
                        "topic {item.id}",
                        "topics",
                        go("people-of", "people-of"),
                        go("members", "members"),
                        back())
                .state(list("members", "roster", 2, "person", back()))
                .says("person", "person {person.name}", "roster", go("everybody", "people"), back())
                .says("unsure", "unsure", "", go("home", "home"))
                .answers("answer", Guard.OPEN, go("home", "home"))
                .leading("who", new Target.Go("people", ""))
                .form(
                        "inquiry",
                        true,
                        Draft.doing("follow", Map.of(), "followed", "home"),
                        Draft.field("n", new Form.Kind.Words(1, 9)))
                .command("people", Guard.OPEN, new Target.Go("people", ""))
                .command("topics", Guard.OPEN, new Target.Go("topics", ""));
    }

    private Request lastAsked() {
        return roster.asked.getLast();
    }

    @Test
    void an_item_of_a_list_opens_the_list_about_it() {
        chat.says("/topics").presses("water").standsIn("people-of").hears("list of water, —, 1 of 2");

        chat.isOffered("dan", "eve").isNotOffered("ann", "fay");
        assertThat(lastAsked().arguments()).isEqualTo(Map.of("item", "water"));
    }

    @Test
    void the_subject_stays_while_the_list_is_turned_and_on_the_way_back() {
        chat.says("/topics")
                .presses("water")
                .presses("later")
                .hears("list of water, —, 2 of 2")
                .isOffered("fay");
        chat.presses("fay")
                .hears("person fay")
                .presses("back")
                .hears("list of water, —, 2 of 2")
                .isOffered("fay");

        chat.presses("earlier").isOffered("dan", "eve").presses("back").standsIn("topics");
        chat.presses("laser")
                .hears("list of laser")
                .presses("back")
                .standsIn("topics")
                .presses("back")
                .standsIn("home");
    }

    @Test
    void a_subject_may_look_like_a_number_or_have_nothing() {
        chat.says("/topics").presses("12").hears("list of 12, —, 1 of 1").isOffered("gil");
        chat.presses("back").presses("later").presses("empty").hears("none of empty, —");
    }

    @Test
    void buttons_of_old_keyboards_are_about_their_own_subject() {
        chat.says("/topics").presses("water").says("/topics").presses("laser").says("/start");

        chat.pressesOld(2, "later")
                .standsIn("people-of")
                .hears("list of water, —, 2 of 2")
                .afresh();
        chat.pressesOld(2, "topic").hears("topic water");
        chat.pressesOld(4, "topic").hears("topic laser");
        chat.pressesOld(2, "mute").standsIn("people-of").hears("list of water");
        chat.pressesOld(4, "ann").hears("person ann");
        assertThat(mute.done.getFirst().arguments()).containsEntry("item", "water");
        chat.pressesOld(2, "follow").toasted("old-button").hears("list of water");
        assertThat(follow.done).isEmpty();
    }

    @Test
    void what_is_done_on_the_list_is_done_about_its_subject() {
        chat.says("/topics")
                .presses("water")
                .presses("follow")
                .standsIn("people-of")
                .hears("list of water");
        assertThat(follow.done.getFirst().arguments()).isEqualTo(Map.of("item", "water"));

        chat.presses("ask").says("Al").presses("send");
        assertThat(follow.done.getLast().arguments()).isEqualTo(Map.of("item", "water"));
    }

    @Test
    void a_subject_too_long_for_a_button_is_still_there_on_the_present_screen() {
        var subject = "s".repeat(24);
        roster.with(subject, "h1", "h2", "h3");
        var long24 = "l" + "o".repeat(23);
        var script = desk().state(list(long24, "roster", 2, "person", back()))
                .page("home", option("long", new Target.Go(long24, subject)))
                .script();
        var other = new Chat(script, capabilities);
        for (var screen = 0; screen < 50_000; screen += 10_000) {
            other.says("/start").presses("long");
        }

        other.presses("later")
                .isOffered("h3")
                .hears("list of " + subject)
                .presses("earlier")
                .isOffered("h1");
        other.pressesData(1, "zzzzzzz+" + long24 + ".1.").toasted("old-button").standsIn(long24);
    }

    @Test
    void a_button_with_an_argument_and_an_address_name_the_subject() {
        chat.says("/start")
                .presses("water")
                .hears("list of water")
                .presses("back")
                .standsIn("home");
        chat.says("/start people-of_laser")
                .hears("list of laser")
                .presses("later")
                .hears("list of laser, —, 2 of 2");

        chat.says("/start people_laser").standsIn("people").hears("list of —, —, 1 of 4");
        assertThat(lastAsked().arguments()).isEmpty();
    }

    @Test
    void a_page_gives_its_item_to_a_list_about_one_and_to_no_other() {
        chat.says("/start topic_water")
                .presses("people-of")
                .hears("list of water")
                .presses("all")
                .hears("list of —, —, 1 of 4");
        chat.says("/start topic_water").presses("members").hears("list of water");

        chat.says("/start person_ann").presses("everybody").hears("list of —, —, 1 of 4");
        chat.says("/start topic_water").presses("people-of").presses("topic").hears("topic water");
    }

    @Test
    void lists_that_are_about_something_are_known_by_what_leads_to_them() {
        assertThat(Subjects.of(desk().script())).containsExactlyInAnyOrder("people-of", "members");
        assertThat(Subjects.of(
                        desk().leading("all", new Target.Go("members", "")).script()))
                .containsExactly("people-of");
    }

    @Test
    void words_that_led_to_a_list_narrow_it_on_all_its_pages() {
        chat.says("water people")
                .standsIn("people")
                .hears("list of —, water people, 1 of 2")
                .isOffered("dan", "eve");
        chat.presses("later")
                .hears("list of —, water people, 2 of 2")
                .isOffered("fay")
                .presses("earlier");
        chat.presses("later").presses("fay").presses("back").hears("list of —, water people, 2 of 2");

        chat.sendsSticker().hears("list of —, water people, 2 of 2");
        assertThat(lastAsked().arguments()).isEqualTo(Map.of("words", "water people"));
    }

    @Test
    void who_comes_by_a_command_or_a_button_sees_all() {
        chat.says("water people").says("/people").hears("list of —, —, 1 of 4");
        assertThat(lastAsked().arguments()).isEmpty();

        chat.says("water people").presses("all").hears("list of —, —, 1 of 4");
        chat.says("water people").says("/start").presses("all").hears("list of —, —, 1 of 4");
        chat.says("water people").presses("dan").presses("everybody").hears("list of —, —, 1 of 4");
    }

    @Test
    void other_words_narrow_it_anew() {
        chat.says("water people").presses("later").says("laser people").hears("list of —, laser people, 1 of 2");

        chat.presses("back").hears("list of —, water people, 2 of 2");
    }

    @Test
    void an_old_keyboard_of_a_narrowed_list_keeps_the_words_as_long_as_the_way_does() {
        chat.says("water people").sendsSticker();
        chat.pressesOld(1, "later").hears("list of —, water people, 2 of 2").presses("fay");
        chat.pressesOld(1, "later").hears("list of —, water people, 2 of 2");

        chat.says("/start").pressesOld(1, "later").hears("list of —, —, 2 of 4");
    }

    @Test
    void a_label_of_a_button_to_a_list_about_something_leads_nowhere_when_typed_elsewhere() {
        rote.knows("[people-of]", "", "");

        chat.says("/start").says("[people-of]").standsIn("unsure");
    }

    @Test
    void a_place_keeps_page_and_subject() {
        for (var portion : List.of(
                new Portion("", 0),
                new Portion("", 3),
                new Portion("a", 0),
                new Portion("7", 2),
                new Portion("~a~", 1))) {
            assertThat(Portion.of(new Place("list", portion.argument()))).isEqualTo(portion);
        }
        assertThat(Portion.of(new Place("list", "3"))).isEqualTo(new Portion("", 3));
        assertThat(Portion.of(new Place("list", "laser"))).isEqualTo(new Portion("laser", 0));
        assertThat(Portion.of(new Place("list", "99999999999"))).isEqualTo(new Portion("", 0));
    }

    @Test
    void an_item_may_be_several_things_at_once_to_a_condition() {
        var shelf = new Shelf("shelf", "a1", "a2");
        shelf.more.put("a1", Map.of("can", List.of("register", "calendar")));
        var script = new Draft()
                .says(
                        "item",
                        "item {item.id}",
                        "shelf",
                        Draft.when(Draft.is("can", "register"), go("register", "home")),
                        Draft.when(Draft.is("can", "cancel"), go("cancel", "home")),
                        Draft.when(
                                new Guard.All(List.of(Draft.is("can", "calendar"), Draft.is("can", "register"))),
                                go("both", "home")))
                .page("home", back())
                .says("unsure", "unsure", "")
                .script();
        var visitor = new Chat(script, Capabilities.of(List.of(), List.of(shelf), Knowledge.NONE));

        visitor.says("/start item_a1").isOffered("register", "both").isNotOffered("cancel");
        visitor.says("/start item_a2");
        assertThat(visitor.out().getLast().toString()).doesNotContain("register");
    }
}
