package bot.accord.dialog;

import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.option;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Buttons that lead outside Telegram. */
class AddressesTest {

    private static final String SHARE =
            "https://t.me/share/url?url=https%3A%2F%2Ft.me%2F{bot}%3Fstart%3Ditem_{item.id}&text={item.title}";

    private final Shelf shelf = new Shelf("shelf", "a1", "a b&c");
    private String bot = "desk_bot";
    private final Capabilities capabilities =
            Capabilities.of(List.of(), List.of(shelf), Knowledge.NONE, List.of(), () -> bot);
    private final Chat chat = new Chat(
            new Draft()
                    .page("home", option("site", new Target.Open("https://example.org/a?b=c")), go("items", "items"))
                    .says(
                            "item",
                            "item {item.id}",
                            "shelf",
                            option("share", new Target.Open(SHARE)),
                            go("home", "home"))
                    .says("unsure", "unsure", "")
                    .script(),
            capabilities);

    private List<String> links() {
        var say = (Outgoing.Say) chat.out().getLast();
        return say.keyboard().rows().stream()
                .flatMap(List::stream)
                .filter(Button.Link.class::isInstance)
                .map(button -> ((Button.Link) button).url())
                .toList();
    }

    @Test
    void one_without_placeholders_stays_as_it_is() {
        chat.says("/start");

        assertThat(links()).containsExactly("https://example.org/a?b=c");
    }

    @Test
    void values_are_encoded_so_that_none_ends_its_part_of_the_address() {
        shelf.more.put("a b&c", Map.of("item.title", "Тёплая «вода»? 100% + #1"));

        chat.says("/start item_a b&c");

        assertThat(links())
                .containsExactly(
                        "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fdesk_bot%3Fstart%3Ditem_a%20b%26c&text="
                                + "%D0%A2%D1%91%D0%BF%D0%BB%D0%B0%D1%8F%20%C2%AB%D0%B2%D0%BE%D0%B4%D0%B0%C2%BB%3F%20100%25%20%2B%20%231");
    }

    @Test
    void texts_are_told_in_the_readers_language_and_numbers_as_machines_read_them() {
        shelf.more.put("a1", Map.of("item.title", Draft.text("Talk")));
        chat.speaking(Draft.RU).says("/start item_a1");
        assertThat(links().getFirst()).endsWith("&text=ru%20Talk");

        shelf.more.put("a1", Map.of("item.title", 12_345.5));
        chat.says("/start item_a1");
        assertThat(links().getFirst()).endsWith("&text=12345.5");
        shelf.more.put("a1", Map.of("item.title", Instant.parse("2026-03-02T07:00:00Z")));
        chat.says("/start item_a1");
        assertThat(links().getFirst()).endsWith("&text=2026-03-02T07%3A00%3A00Z");
        shelf.more.put("a1", Map.of("item.title", Rich.plain("half \uD800")));
        chat.says("/start item_a1");
        assertThat(links().getFirst()).endsWith("&text=half%20%EF%BF%BD");
    }

    @Test
    void where_a_value_is_missing_there_is_no_button() {
        chat.says("/start item_a1").hears("item a1").isOffered("home");
        assertThat(links()).isEmpty();

        shelf.more.put("a1", Map.of("item.title", " "));
        chat.says("/start item_a1");
        assertThat(links()).isEmpty();
    }

    @Test
    void while_the_bot_does_not_know_its_name_there_is_no_button_that_leads_to_it() {
        shelf.more.put("a1", Map.of("item.title", "Talk"));
        bot = "";
        chat.says("/start item_a1");
        assertThat(links()).isEmpty();

        bot = "other_bot";
        chat.says("/start item_a1");
        assertThat(links().getFirst()).contains("other_bot");
    }

    @Test
    void one_that_gets_too_long_is_left_out() {
        shelf.more.put("a1", Map.of("item.title", "ж".repeat(400)));

        chat.says("/start item_a1").isOffered("home");

        assertThat(links()).isEmpty();
    }

    @Test
    void on_a_notice_it_is_the_same() {
        shelf.more.put("a1", Map.of("item.title", "Talk"));

        chat.isTold("item", "a1");

        assertThat(links()).hasSize(1).first().asString().endsWith("item_a1&text=Talk");
    }

    @Test
    void an_address_is_known_again_by_what_stands_around_its_values() {
        var share = new Target.Open(SHARE);

        assertThat(share.placeholders()).containsExactlyInAnyOrder("bot", "item.id", "item.title");
        assertThat(share.comesTo(share.sample())).isTrue();
        assertThat(share.comesTo(share.sample() + "%20more")).isTrue();
        assertThat(share.comesTo(share.sample() + "&more")).isFalse();
        assertThat(new Target.Open("https://a.b/c?d=e").comesTo("https://a.b/c?d=e"))
                .isTrue();
        assertThat(new Target.Open("https://a.b/c?d=e").comesTo("https://a.b/cxd=e"))
                .isFalse();
    }
}
