package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListsTest {

    private final Shelf shelf = new Shelf("shelf", "a1", "a2", "b3", "b4", "c5");
    private final Deed take = Deed.with("take", "taken");
    private final Deed burn = new Deed("burn", request -> {
        shelf().ids.remove(request.arguments().get("item"));
        return Action.Result.of("burnt", request.visitor());
    });
    private final Capabilities capabilities = Capabilities.of(List.of(take, burn), List.of(shelf), Knowledge.NONE);

    private static Draft desk() {
        return new Draft()
                .page("home", go("items", "items"), go("search", "search"))
                .listing("items", "shelf", 2, "item", back())
                .says(
                        "item",
                        "item {item.id}",
                        "shelf",
                        does("take", "take", Map.of("way", "quick"), "taken", "item"),
                        when(new Guard.Has("item", "seats"), go("seats", "seats")),
                        does("burn", "burn", Map.of(), "burnt", "items"),
                        go("details", "details"),
                        back())
                .says("details", "details of {item.id}", "shelf", back())
                .says("seats", "seats of {item.id}", "shelf", back())
                .ask("search", "shelf", "item", "unsure", back())
                .says("unsure", "unsure", "", go("home", "home"))
                .command("items", Guard.OPEN, new Target.Go("items", ""));
    }

    private final Chat chat = new Chat(desk().script(), capabilities);

    private Shelf shelf() {
        return shelf;
    }

    @Test
    void a_list_is_turned_page_by_page() {
        chat.says("/items").isOffered("a1", "a2", "later").isNotOffered("b3", "earlier");
        chat.presses("later")
                .isOffered("b3", "b4", "earlier", "later")
                .presses("later")
                .isOffered("c5");
        chat.isNotOffered("later")
                .presses("earlier")
                .presses("earlier")
                .isOffered("a1")
                .standsIn("items");
    }

    @Test
    void back_from_a_list_leads_to_before_it_and_from_an_item_to_its_page() {
        chat.says("/start")
                .presses("items")
                .presses("later")
                .presses("b4")
                .standsIn("item")
                .hears("item b4");
        chat.presses("back").standsIn("items").isOffered("b4").presses("back").standsIn("home");
    }

    @Test
    void an_item_goes_along_to_the_action_and_to_pages_about_it() {
        chat.says("/items").presses("a2").presses("take").standsIn("item").hears("item a2");
        assertThat(take.done.getFirst().arguments()).isEqualTo(Map.of("way", "quick", "item", "a2"));

        chat.presses("details").hears("details of a2").presses("back").hears("item a2");
    }

    @Test
    void an_old_button_of_an_item_leads_to_that_item() {
        chat.says("/items").presses("a2").says("/items").presses("a1").hears("item a1");
        chat.pressesOld(2, "details").hears("details of a2").afresh();
    }

    @Test
    void an_item_that_is_gone_leaves_the_list_on_the_screen() {
        chat.says("/items");
        shelf.ids.remove("a2");
        chat.presses("a2").toasted("gone").standsIn("items").isNotOffered("a2").isOffered("a1", "b3");
    }

    @Test
    void an_item_that_goes_while_it_is_shown_leads_back_to_the_list() {
        chat.says("/items").presses("a2");
        shelf.ids.remove("a2");
        chat.presses("take").toasted("gone").standsIn("items");
        assertThat(take.done).isEmpty();
    }

    @Test
    void what_was_meant_for_an_item_that_goes_is_not_done_to_the_one_shown_before() {
        chat.says("/items").says("/items").presses("a1").pressesOld(1, "a2").hears("item a2");
        shelf.ids.remove("a2");
        chat.presses("take").toasted("gone").hears("item a1");
        assertThat(take.done).isEmpty();
    }

    @Test
    void a_page_that_is_no_more_shows_the_last_one() {
        chat.says("/items").presses("later").presses("later").isOffered("c5");
        shelf.ids.subList(2, 5).clear();
        chat.sendsSticker().isOffered("a1", "a2").isNotOffered("later");
        shelf.ids.clear();
        chat.sendsSticker().hears("empty items");
    }

    @Test
    void an_item_that_was_done_away_with_is_not_on_the_way_back() {
        chat.says("/start")
                .presses("items")
                .presses("a1")
                .presses("burn")
                .standsIn("items")
                .isNotOffered("a1");
        chat.presses("back").standsIn("home");
    }

    @Test
    void a_guard_reads_the_item() {
        shelf.more.put("a1", Map.of("item.seats", 3));
        shelf.more.put("a2", Map.of("item.seats", 0));
        chat.says("/items")
                .presses("a1")
                .isOffered("seats")
                .presses("back")
                .presses("a2")
                .isNotOffered("seats");
    }

    @Test
    void what_is_asked_for_is_found() {
        chat.says("/start")
                .presses("search")
                .says("c")
                .standsIn("item")
                .hears("item c5")
                .presses("back");
        chat.standsIn("search")
                .says("b")
                .standsIn("search")
                .isOffered("b3", "b4")
                .presses("b3")
                .hears("item b3");
        chat.presses("back").isOffered("b3", "b4").says("zzz").standsIn("unsure");
    }

    @Test
    void a_label_of_an_item_may_be_typed() {
        chat.says("/items").says("Item A2").standsIn("item").hears("item a2");
    }

    @Test
    void an_item_found_is_no_item_of_another_page() {
        chat.says("/items");
        var screen = Long.toString(chat.conversation().screen(), 36);
        chat.pressesData(chat.last().id(), screen + "+home.4").standsIn("items");
        chat.pressesData(chat.last().id(), "1>item.a1").standsIn("items");
    }

    @Test
    void an_item_whose_id_fits_no_button_is_named() {
        assertThat(new Source.Item("d".repeat(24), "x").id()).hasSize(24);

        assertThatThrownBy(() -> new Source.Item("д".repeat(13), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ддддддддддддд");
    }
}
