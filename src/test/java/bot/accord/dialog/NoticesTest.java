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

import bot.accord.chat.Chat.Kind;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody is told of something and did nothing to see it; then they press its buttons. */
class NoticesTest {

    private final Shelf shelf = new Shelf("shelf", "a1", "a2");
    private final Deed decline = Deed.with("decline", "declined").harmlessToRepeat();
    private final Deed leave = Deed.with("leave", "left").harmlessToRepeat();
    private final Deed erase = Deed.with("erase", "erased");
    private final Capabilities capabilities =
            Capabilities.of(List.of(decline, leave, erase), List.of(shelf), Knowledge.NONE);
    private final Chat chat = new Chat(desk().script(), capabilities);

    private static Draft desk() {
        return new Draft()
                .page("home", go("about", "about"), go("items", "items"))
                .page("about", back())
                .listing("items", "shelf", 4, "item", back())
                .says(
                        "item",
                        "item {item.id}",
                        "shelf",
                        does("decline", "decline", Map.of(), "declined", "item"),
                        back())
                .says(
                        "reminder",
                        "soon {item.id} {item.at}",
                        "shelf",
                        go("item", "item"),
                        does("decline", "decline", Map.of(), "declined", "reminder"),
                        does("leave", "leave", Map.of(), "left", "back"),
                        does("erase", "erase", Map.of(), "erased", "about"),
                        when(new Guard.Has("item", "seats"), does("join", "decline", Map.of(), "declined", "item")),
                        fill("ask", "inquiry"),
                        back())
                .state(new State.Page(
                        "secret",
                        is("role", "staff"),
                        Draft.text("secret {item.id}"),
                        "shelf",
                        List.of(List.of(back()))))
                .says("unsure", "unsure", "", go("home", "home"))
                .form(
                        "inquiry",
                        true,
                        doing("erase", Map.of(), "erased", "home"),
                        field("n", new Form.Kind.Words(1, 9)));
    }

    @Test
    void it_speaks_their_language_and_zone_and_says_what_its_source_knows() {
        shelf.more.put("a1", Map.of("item.at", Instant.parse("2026-03-03T07:00:00Z")));

        chat.isTold("reminder", "a1").hears("soon a1 3 Mar 2026, 10:00").afresh();
        chat.speaking(Draft.RU).isTold("reminder", "a1").hears("ru soon a1 3 мар. 2026");
    }

    @Test
    void nobody_opens_it_by_an_address() {
        decline.telling("reminder");
        var visitor = new Chat(
                desk().command("start", Guard.OPEN, new Target.Go("about", "")).script(), capabilities);

        visitor.says("/start reminder_a1")
                .standsIn("about")
                .says("/start reminder")
                .standsIn("about");
        visitor.says("/start item_a1").hears("item a1");
        visitor.reading(desk().was("told", "reminder").script())
                .says("/start told_a1")
                .standsIn("home");
    }

    @Test
    void what_goes_with_it_comes_after_it() {
        var file = new Outgoing.Document(7, "plan.ics", "x", Rich.EMPTY);

        chat.isTold("reminder", "a1", file);

        assertThat(chat.out()).hasSize(2).last().isEqualTo(file);
    }

    @Test
    void nothing_comes_where_there_is_nothing_to_show() {
        shelf.ids.remove("a2");
        chat.isTold("reminder", "a2");
        assertThat(chat.out()).isEmpty();

        chat.isTold("secret", "a1")
                .isTold("nowhere", "a1")
                .isTold("about", "a1")
                .isTold("items", "a1");
        assertThat(chat.out()).isEmpty();
        chat.isTold("inquiry", "a1").isTold("reminder", "");
        assertThat(chat.out()).isEmpty();
        chat.with("owner").isTold("secret", "a1").hears("secret a1");
    }

    @Test
    void a_page_that_was_renamed_is_shown_under_its_new_name() {
        chat.reading(desk().was("alarm", "reminder").script())
                .isTold("alarm", "a1")
                .hears("soon a1");
    }

    @Test
    void a_form_left_in_the_middle_is_not_offered_on_it_and_stays() {
        chat.says("/start inquiry")
                .says("/start")
                .isOffered("continue")
                .isTold("reminder", "a1")
                .isNotOffered("continue");

        chat.presses("item")
                .hears("item a1")
                .isOffered("continue")
                .presses("continue")
                .isAsked("n");
    }

    @Test
    void whoever_never_said_a_word_gets_the_next_screen_as_a_new_message() {
        chat.isTold("reminder", "a1")
                .presses("item")
                .toasted("")
                .hears("item a1")
                .standsIn("item")
                .afresh();

        chat.presses("back").standsIn("home").inPlace();
    }

    @Test
    void its_buttons_are_on_no_screen_however_many_were_shown() {
        for (var screen = 0; screen < 40; screen++) {
            chat.isTold("reminder", "a1").presses("erase").toasted("old-button").afresh();
        }
        assertThat(erase.done).isEmpty();
    }

    @Test
    void what_is_harmless_is_done_about_its_item_and_shows_the_page_where_it_leads_nowhere_else() {
        chat.says("/start about").isTold("reminder", "a2").presses("decline");

        chat.toasted("").standsIn("reminder").hears("soon a2").afresh();
        assertThat(decline.done.getFirst().arguments()).containsEntry("item", "a2");
        chat.presses("back").standsIn("about");
    }

    @Test
    void an_action_that_leads_back_shows_where_the_person_was() {
        chat.says("/start about")
                .isTold("reminder", "a2")
                .presses("leave")
                .standsIn("about")
                .hears("page about")
                .afresh();
        assertThat(leave.done).hasSize(1);
    }

    @Test
    void two_taps_are_answered_twice_and_do_no_harm() {
        chat.isTold("reminder", "a1");
        var notice = chat.last();

        chat.presses(notice, "decline").toasted("").afresh().hears("soon a1");
        chat.presses(notice, "decline").toasted("").afresh().hears("soon a1");

        assertThat(decline.done).hasSize(2);
        chat.presses("back").standsIn("home");
    }

    @Test
    void what_may_harm_is_shown_anew_and_done_when_pressed_there() {
        chat.isTold("reminder", "a1")
                .presses("erase")
                .toasted("old-button")
                .hears("soon a1")
                .afresh();
        assertThat(erase.done).isEmpty();

        chat.presses("erase").standsIn("about").inPlace();
        assertThat(erase.done.getFirst().arguments()).containsEntry("item", "a1");
    }

    @Test
    void a_form_is_begun_from_the_page_shown_anew() {
        chat.isTold("reminder", "a1")
                .presses("ask")
                .toasted("old-button")
                .hears("soon a1")
                .afresh();

        chat.presses("ask").isAsked("n");
    }

    @Test
    void back_shows_where_the_person_is() {
        chat.says("/start")
                .presses("items")
                .isTold("reminder", "a1")
                .presses("back")
                .standsIn("items")
                .afresh();

        chat.presses("back").standsIn("home");
    }

    @Test
    void back_leaves_a_form_as_it_is() {
        chat.says("/start inquiry")
                .isTold("reminder", "a1")
                .presses("back")
                .isAsked("n")
                .afresh();
    }

    @Test
    void after_its_item_is_gone_nothing_is_done() {
        chat.says("/start about").isTold("reminder", "a1");
        var notice = chat.last();
        shelf.ids.remove("a1");

        chat.presses(notice, "decline").toasted("old-button").standsIn("about").afresh();
        chat.presses(notice, "item").toasted("gone").standsIn("about").afresh();
        chat.presses(notice, "erase").toasted("old-button").standsIn("about");
        assertThat(decline.done).isEmpty();
    }

    @Test
    void a_button_whose_condition_no_longer_holds_shows_the_page_anew() {
        shelf.more.put("a1", Map.of("item.seats", 1));
        chat.isTold("reminder", "a1").isOffered("join");
        var notice = chat.last();
        shelf.more.clear();

        chat.presses(notice, "join").toasted("old-button").hears("soon a1").isNotOffered("join");
        assertThat(decline.done).isEmpty();
    }

    @Test
    void somebody_else_acts_for_themselves_alone() {
        chat.with("owner").isTold("secret", "a1").isTold("reminder", "a1");
        var data = chat.last().button("decline").orElseThrow().data();
        var stranger = new Chat(desk().script(), capabilities, new bot.accord.chat.Chat(8, Kind.PRIVATE), 8);
        var group = new Chat(desk().script(), capabilities, new bot.accord.chat.Chat(-9, Kind.GROUP), 8);

        stranger.pressesData(500, data).toasted("").hears("soon a1").afresh();
        group.pressesData(500, data).toasted("").hears("soon a1").afresh();
        stranger.pressesData(500, "0:secret.back.a1").toasted("").standsIn("reminder");

        assertThat(decline.done).extracting(request -> request.visitor().id()).containsOnly(8L);
    }

    @Test
    void nothing_that_a_client_makes_up_is_live() {
        chat.says("/start");

        chat.pressesData(500, "0!inquiry.send").toasted("ended");
        chat.pressesData(500, "0!inquiry.continue").toasted("ended");
        chat.pressesData(500, "0:home.erase.a1").toasted("old-button");
        chat.pressesData(500, "00:reminder.erase.a1").toasted("old-button").hears("soon a1");
        assertThat(erase.done).isEmpty();
    }
}
