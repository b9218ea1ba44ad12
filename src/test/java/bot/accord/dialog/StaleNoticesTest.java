package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody was to be told may no longer be true when its time comes. */
class StaleNoticesTest {

    private final Shelf shelf = new Shelf("shelf", "a1");
    private final Chat chat = new Chat(
            new Draft()
                    .page("home", go("about", "about"))
                    .page("about", back())
                    .says("unsure", "unsure", "", go("home", "home"))
                    .state(new State.Page(
                            "cancelled",
                            is("item.state", "cancelled"),
                            Draft.text("no more of {item.id}"),
                            "shelf",
                            List.of(List.of(back()))))
                    .script(),
            Capabilities.of(List.of(), List.of(shelf), Knowledge.NONE));

    @Test
    void a_notice_whose_page_does_not_hold_for_its_item_is_passed_over_with_its_files() {
        var file = new Outgoing.Document(7, "plan.ics", "x", Rich.EMPTY);
        shelf.more.put("a1", Map.of("item.state", "upcoming"));

        chat.isTold("cancelled", "a1", file);
        assertThat(chat.out()).isEmpty();

        shelf.more.put("a1", Map.of("item.state", "cancelled"));
        chat.isTold("cancelled", "a1", file).hears("no more of a1");
        assertThat(chat.out()).hasSize(2);
    }
}
