package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static bot.accord.dialog.Draft.when;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Mark;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Guard STAFF = is("role", "staff");

    private static Draft desk() {
        return new Draft()
                .page("home", go("about", "about"), when(STAFF, go("staff", "staff")), go("open-staff", "staff"))
                .page("about", go("more", "more"), back())
                .page("more", back(), go("home", "home"))
                .page("staff", STAFF, back())
                .page("unsure", go("home", "home"), back())
                .command("start", Guard.OPEN, new Target.Go("home", ""))
                .command("menu", Guard.OPEN, new Target.Go("home", ""))
                .command("about", Guard.OPEN, new Target.Go("about", ""))
                .command("staff", STAFF, new Target.Go("staff", ""));
    }

    private final Chat chat = new Chat(desk());

    @Test
    void a_press_leads_on_in_place_and_back_again() {
        chat.says("/start")
                .standsIn("home")
                .afresh()
                .presses("about")
                .standsIn("about")
                .inPlace()
                .toasted("")
                .presses("more")
                .presses("back")
                .standsIn("about")
                .presses("back")
                .standsIn("home");
    }

    @Test
    void back_without_a_trail_leads_to_the_start() {
        chat.says("/about").presses("back").standsIn("home");
    }

    @Test
    void a_double_tap_acts_once() {
        chat.says("/start")
                .presses("about")
                .pressesOld(1, "about")
                .inPlace()
                .toasted("")
                .standsIn("about");
    }

    @Test
    void an_old_keyboard_still_navigates_as_a_fresh_message() {
        chat.says("/start")
                .says("/about")
                .after(Duration.ofDays(7))
                .pressesOld(1, "about")
                .afresh()
                .standsIn("about");
    }

    @Test
    void a_button_shown_is_no_right() {
        chat.says("/start")
                .isNotOffered("staff")
                .presses("open-staff")
                .toasted("not-allowed")
                .standsIn("home");
    }

    @Test
    void whoever_loses_the_right_to_a_page_is_led_to_the_start() {
        chat.with("editor")
                .says("/start")
                .presses("staff")
                .standsIn("staff")
                .with()
                .presses("back")
                .toasted("not-allowed")
                .standsIn("home");
    }

    @Test
    void commands_of_staff_are_unknown_to_others() {
        chat.says("/staff").hears("unknown-command /staff").hears("page home").standsIn("home");
        chat.with("owner").says("/staff").standsIn("staff");
    }

    @Test
    void foreign_data_is_answered_with_the_present_screen() {
        chat.says("/start").presses("about");
        for (var data : new String[] {"", "x", "1:home", "zzzzzzzzzzzzzzzzzz:home.about", "a:b.c", "🎉", "3!about.x"}) {
            chat.pressesData(55, data).afresh().toasted("old-button").standsIn("about");
        }
    }

    @Test
    void a_press_without_a_message_is_answered_by_a_new_one() {
        var data = chat.says("/start").last().button("about").orElseThrow().data();

        chat.pressesData(0, data).afresh().standsIn("about");
    }

    @Test
    void a_label_typed_in_any_language_is_a_press() {
        chat.says("/start")
                .says("  BE   [About] ")
                .standsIn("about")
                .afresh()
                .says("back")
                .standsIn("home")
                .speaking(new Language("ru"))
                .says("about")
                .standsIn("about")
                .hears("ru page about");
    }

    @Test
    void words_that_nobody_asked_for_lead_where_the_script_says() {
        chat.says("/about")
                .says("who are you?")
                .standsIn("unsure")
                .says("hm")
                .presses("back")
                .standsIn("about");
    }

    @Test
    void back_leads_past_the_page_for_words_that_nobody_asked_for() {
        chat.says("/about")
                .says("who are you?")
                .standsIn("unsure")
                .says("/start more")
                .standsIn("more");
        chat.presses("back").standsIn("home");

        chat.says("/about").says("who are you?").says("/help").says("/staff").standsIn("about");
        chat.says("hm").presses("home").says("/about").presses("back").standsIn("home");
        chat.says("/about")
                .says("hm")
                .says("/about")
                .says("/start more")
                .presses("back")
                .standsIn("home");
    }

    @Test
    void back_leads_past_the_page_that_an_action_was_called_from_after_stray_words() {
        var flip = Deed.with("flip", "done");
        var script = desk().page("unsure", does("flip", "flip", Map.of(), "done", "more"))
                .script();
        var talker = new Chat(script, Capabilities.of(List.of(flip), List.of(), Knowledge.NONE));

        talker.says("/about")
                .says("hm")
                .presses("flip")
                .standsIn("more")
                .presses("back")
                .standsIn("about");
    }

    @Test
    void what_was_found_for_words_that_nobody_asked_for_is_come_back_to() {
        var script = desk().ask("unsure", "shelf", "item", "more", back())
                .says("item", "item {item.id}", "shelf", back())
                .script();
        var talker =
                new Chat(script, Capabilities.of(List.of(), List.of(new Shelf("shelf", "b1", "b2")), Knowledge.NONE));

        talker.says("/about").says("b").isOffered("b1", "b2").presses("b2").hears("item b2");
        talker.presses("back").isOffered("b1", "b2").sendsSticker().isOffered("b1", "b2");
        talker.presses("back").standsIn("about");
    }

    @Test
    void a_notice_after_stray_words_comes_with_where_the_person_was_before() {
        chat.says("/about")
                .says("hm")
                .standsIn("unsure")
                .sendsSticker()
                .hears("no-use")
                .hears("page about");
        chat.says("hm").sends("paper.pdf").hears("no-files").hears("page about").standsIn("about");
        chat.says("hm").says("/weather").hears("unknown-command /weather").hears("page about");
        chat.presses("back").standsIn("home").says("hm").sendsSticker().hears("page home");
    }

    @Test
    void a_notice_and_the_page_are_one_message_with_a_line_between() {
        var page = "x".repeat(Rich.MESSAGE - "no-use\n\n".length());
        var talker = new Chat(desk().says("about", page, "", back()));

        talker.says("/about").sendsSticker();
        assertThat(talker.out()).hasSize(1);
        assertThat(talker.last().text().text()).isEqualTo("no-use\n\n" + page).hasSize(Rich.MESSAGE);
    }

    @Test
    void a_link_may_name_a_state() {
        chat.says("/start more").standsIn("more").presses("back").standsIn("home");
        chat.says("/start staff").standsIn("home").hears("not-allowed");
        chat.says("/start nowhere_12").standsIn("home");
    }

    @Test
    void what_the_desk_cannot_use_is_answered_kindly() {
        chat.says("/about").sendsSticker().hears("no-use").hears("page about").standsIn("about");
        chat.sendsPlace(53.92, 27.6).hears("no-use").hears("page about").standsIn("about");
        chat.sends("paper.pdf").hears("no-files").hears("page about");
        chat.does(new Incoming.Edited(Rich.plain("again"))).hears("edited").hearsNot("page");
    }

    @Test
    void cancel_outside_a_form_says_so() {
        chat.says("/about")
                .says("/cancel")
                .hears("nothing-to-cancel")
                .hears("page about")
                .standsIn("about");
        chat.presses("more").says("what?").standsIn("unsure").says("/cancel").hears("nothing-to-cancel");
        chat.hears("page more").standsIn("more").presses("back").standsIn("about");
    }

    @Test
    void a_text_too_long_for_one_message_is_cut_where_it_must_be_one_and_whole_elsewhere() {
        var words = "слово ".repeat(899) + "end";
        var talker = new Chat(desk().says("about", words + " {visitor.name}", "", go("home", "home")));

        talker.named("😀".repeat(200)).says("/about").hears("end").hears("😀".repeat(200));
        assertThat(talker.says("/start")
                        .presses("about")
                        .inPlace()
                        .last()
                        .text()
                        .text())
                .hasSizeBetween(4095, 4096)
                .endsWith("…");
    }

    @Test
    void rows_are_kept_within_what_a_keyboard_holds() {
        var options =
                IntStream.range(0, 130).mapToObj(i -> go("o" + i, "about")).toList();
        var wide = new State.Page("home", Guard.OPEN, Draft.text("home"), null, List.of(options));
        var keyboard = new Chat(desk().state(wide)).says("/start").last().keyboard();

        assertThat(keyboard.rows())
                .hasSize(13)
                .allSatisfy(row -> assertThat(row).hasSizeBetween(4, 8));
        assertThat(keyboard.rows().stream().mapToInt(List::size).sum()).isEqualTo(100);
    }

    @Test
    void a_name_is_never_markup() {
        var talker =
                new Chat(desk().says("about", "**Hello {visitor.name}**", "")).named("*x* [y](https://z)\u202E<b>");

        assertThat(talker.says("/about").out().getLast())
                .isEqualTo(Outgoing.Say.of(
                        7,
                        new Rich("Hello *x* [y](https://z)<b>", List.of(new Mark(Mark.Kind.BOLD, 0, 27, null))),
                        Keyboard.NONE));
    }

    @Test
    void the_trail_keeps_sixteen_places() {
        for (var i = 0; i < 40; i++) {
            chat.says("/about").says("/start more");
        }
        chat.presses("back").standsIn("home");
    }
}
