package bot.accord.dialog;

import static bot.accord.dialog.Desk.back;
import static bot.accord.dialog.Desk.go;
import static bot.accord.dialog.Desk.is;
import static bot.accord.dialog.Desk.when;

import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Guard STAFF = is("role", "staff");

    private static Desk desk() {
        return new Desk()
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
    void a_link_may_name_a_state() {
        chat.says("/start more").standsIn("more").presses("back").standsIn("home");
        chat.says("/start staff").standsIn("home").hears("not-allowed");
        chat.says("/start nowhere_12").standsIn("home");
    }

    @Test
    void what_the_desk_cannot_use_is_answered_kindly() {
        chat.says("/about").sendsSticker().hears("no-use").hears("page about").standsIn("about");
        chat.sends("paper.pdf").hears("no-files").hears("page about");
        chat.does(new Incoming.Edited(Rich.plain("again"))).hears("edited").hearsNot("page");
    }

    @Test
    void cancel_outside_a_form_says_so() {
        chat.says("/about").says("/cancel").hears("nothing-to-cancel").standsIn("home");
    }

    @Test
    void the_trail_keeps_sixteen_places() {
        for (var i = 0; i < 40; i++) {
            chat.says("/about").says("/start more");
        }
        chat.presses("back").standsIn("home");
    }
}
