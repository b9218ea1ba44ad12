package bot.accord.dialog;

import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.does;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.is;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat.Kind;
import bot.accord.chat.Incoming;
import bot.accord.chat.Mark;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions in a person's own words. */
class AnswersTest {

    private static final String LONG = "when " + "x".repeat(5000);

    private final Rote rote = new Rote()
            .knows("when?", "date", "place who")
            .knows("where?", "place", "")
            .knows("when and where?", "date place", "")
            .knows("who?", "who", "weather")
            .knows("hello", "hello", "")
            .knows("sign", "", "date weather place vault")
            .knows("erase me", "erase", "")
            .knows("talk to somebody", "talk", "")
            .knows("erase me and when?", "erase date", "")
            .knows("erase me, talk to somebody", "erase talk", "")
            .knows("weather?", "weather", "date")
            .knows("weather in Minsk?", "weather rain", "date")
            .knows("weather and when?", "weather date", "")
            .knows("the vault", "vault", "")
            .knows("lost", "lost", "lost");
    private final Deed pass = Deed.with("pass", "passed");
    private final Deed send = Deed.with("send", "sent");
    private final Capabilities capabilities = Capabilities.of(List.of(pass, send), List.of(), rote);
    private final Chat chat = new Chat(desk().script(), capabilities);

    private static Draft desk() {
        return desk(Guard.OPEN);
    }

    private static Draft desk(Guard guard) {
        return new Draft()
                .page("home", go("about", "about"), fill("ask", "inquiry"))
                .page("about", go("deep", "deep"), back())
                .page("deep", back())
                .page("forget", does("pass", "pass", Map.of(), "passed", "about"), back())
                .page("vault", is("role", "staff"), back())
                .page(
                        "unsure",
                        does("pass", "pass", Map.of("way", "quick"), "passed", "about"),
                        fill("ask", "inquiry"),
                        back())
                .answers("answer", guard, does("pass", "pass", Map.of()), back())
                .article("date", "place", "who", "hello", "gone", "vault")
                .article("place", "date")
                .article("who", "hello", "erase", "talk", "vault", "date", "place")
                .article("purpose")
                .article("history")
                .article("seminar")
                .house("hello")
                .leading("erase", new Target.Go("forget", ""))
                .leading("talk", new Target.Fill("inquiry"))
                .leading("vault", new Target.Go("vault", ""))
                .leading("weather", new Target.Go("unsure", ""))
                .leading("rain", new Target.Go("unsure", ""))
                .form("inquiry", true, doing("send", Map.of(), "sent", "home"), field("n", new Form.Kind.Words(1, 20)));
    }

    @Test
    void a_question_is_answered_with_its_source_in_a_quotation() {
        chat.says("/start about").says("when?").answers("date").afresh();

        assertThat(chat.last().text())
                .isEqualTo(new Rich(
                        "answer date\n\nSource: the notice",
                        List.of(new Mark(Mark.Kind.BOLD, 0, 6, null), new Mark(Mark.Kind.QUOTE, 13, 18, null))));
        assertThat(rote.missed).isEmpty();
    }

    @Test
    void the_quotation_is_that_of_a_page() {
        var page = Draft.text("**answer** date\n\n> Source: the notice").in(Draft.EN);

        chat.says("when?");

        assertThat(chat.last().text()).isEqualTo(page);
    }

    @Test
    void two_questions_in_one_are_both_answered_and_a_source_of_both_is_named_once() {
        chat.says("when and where?").answers("date", "place");

        assertThat(chat.last().text().text()).isEqualTo("answer date\n\nanswer place\n\nSource: the notice");
        chat.isOffered("who", "hello", "not-my-question").isNotOffered("date", "place");
    }

    @Test
    void under_an_answer_stand_what_it_points_to_the_way_out_and_the_states_own_buttons() {
        chat.says("when?");
        assertThat(chat.last().buttons())
                .extracting(button -> button.label())
                .containsExactly("about place", "about who", "about hello", "not-my-question", "[pass]", "[back]");

        chat.says("who?").isOffered("hello", "erase", "talk", "date").isNotOffered("place", "vault");
        chat.with("owner")
                .says("who?")
                .isOffered("hello", "erase", "talk", "vault")
                .isNotOffered("date");
    }

    @Test
    void an_answer_of_the_desks_own_has_no_source_and_nothing_to_take_back() {
        chat.says("hello").answers("hello").isNotOffered("not-my-question").isOffered("back");

        assertThat(chat.last().text().text()).isEqualTo("house hello");
    }

    @Test
    void an_article_may_be_opened_by_its_button_and_by_its_label() {
        chat.says("when?").presses("place").inPlace().answers("place");
        chat.says("About Date").answers("date").says("ru about who").answers("who");

        assertThat(rote.questions).hasSize(1);
    }

    @Test
    void back_from_an_answer_leads_to_where_the_person_was() {
        chat.says("/start about").says("when?").presses("place").says("who?").answers("who");

        chat.presses("back").answers("place").presses("back").answers("date");
        chat.presses("back").standsIn("about").presses("back").standsIn("home");
    }

    @Test
    void what_was_answered_before_goes_along_with_the_next_question() {
        chat.says("when and where?").says("why?").says("sign").says("how?");

        assertThat(rote.questions)
                .containsExactly(
                        new Knowledge.Question("when and where?", Draft.EN, List.of()),
                        new Knowledge.Question("why?", Draft.EN, List.of("date", "place")),
                        new Knowledge.Question("sign", Draft.EN, List.of()),
                        new Knowledge.Question("how?", Draft.EN, List.of()));
    }

    @Test
    void where_several_may_be_meant_they_are_offered_but_none_that_is_closed_or_off_topic() {
        chat.says("sign").asksWhether("date", "place").isOffered("date", "place", "not-my-question");
        assertThat(chat.last().button("not-my-question").orElseThrow().label()).isEqualTo("none-of-these");

        chat.says("about place").answers("place").presses("back").asksWhether("date", "place");
        chat.presses("date").answers("date").isOffered("not-my-question");
        assertThat(rote.missed).isEmpty();
    }

    @Test
    void where_nothing_fits_the_question_is_kept_and_the_person_told() {
        chat.says("/start about")
                .says("why?")
                .standsIn("unsure")
                .presses("back")
                .standsIn("about");

        assertThat(rote.missed)
                .containsExactly(
                        new Knowledge.Miss(7, "why?", "", Draft.EN, List.of(), Instant.parse("2026-03-02T07:00:00Z")));
    }

    @Test
    void a_question_is_kept_with_the_one_that_it_goes_on_from() {
        chat.says("when?").answers("date").says("why?").standsIn("unsure");
        chat.says("why not?").standsIn("unsure");
        chat.says("when?").presses("place").says("why there?").standsIn("unsure");

        assertThat(rote.missed).extracting(Knowledge.Miss::after).containsExactly("when?", "", "about place");
    }

    @Test
    void what_is_off_topic_has_no_answer() {
        chat.says("weather?").standsIn("unsure").says("weather in Minsk?").standsIn("unsure");
        chat.says("weather and when?").answers("date");

        assertThat(rote.missed)
                .extracting(Knowledge.Miss::candidates)
                .containsExactly(List.of("weather", "date"), List.of("weather", "rain", "date"));
    }

    @Test
    void an_article_that_the_script_does_not_have_is_none() {
        chat.says("lost").standsIn("unsure");
    }

    @Test
    void an_article_that_leads_is_followed_as_a_button_would_be() {
        chat.says("/start about")
                .says("erase me")
                .standsIn("forget")
                .presses("back")
                .standsIn("about");
        chat.says("talk to somebody").isAsked("n").presses("cancel").standsIn("about");
        chat.says("the vault").hears("not-allowed").standsIn("about");
        chat.with("owner").says("the vault").standsIn("vault");
    }

    @Test
    void of_two_the_one_that_leads_is_a_button_under_the_other_ones_answer() {
        chat.says("erase me and when?").hears("answer date").hearsNot("erase");
        assertThat(chat.last().buttons().getFirst().label()).isEqualTo("about erase");

        chat.presses("erase").standsIn("forget").presses("back").hears("answer date");
    }

    @Test
    void two_that_both_lead_are_offered() {
        chat.says("erase me, talk to somebody")
                .asksWhether("erase", "talk")
                .presses("talk")
                .isAsked("n");
    }

    @Test
    void of_two_that_both_lead_only_what_is_open_counts() {
        rote.knows("vault and erase", "vault erase", "").knows("vault and safe", "vault safe", "");
        var guarded =
                new Chat(desk().leading("safe", new Target.Go("vault", "")).script(), capabilities);

        guarded.says("vault and erase").standsIn("forget");
        guarded.says("vault and safe").hears("not-allowed").standsIn("forget");
        guarded.with("owner").says("vault and safe").asksWhether("vault", "safe");
    }

    @Test
    void who_meant_another_question_is_offered_what_else_it_may_be_and_the_miss_is_kept_once() {
        chat.says("when?").presses("not-my-question").inPlace().asksWhether("place", "who");
        chat.presses("not-my-question").standsIn("unsure");
        chat.presses("back").asksWhether("place", "who").presses("back").answers("date");
        chat.presses("not-my-question").asksWhether("place", "who");

        assertThat(rote.missed).hasSize(1);
        assertThat(rote.missed.getFirst().words()).isEqualTo("when?");
        assertThat(rote.missed.getFirst().candidates()).containsExactly("date", "place", "who");
    }

    @Test
    void the_same_question_asked_anew_may_be_missed_anew() {
        chat.says("when?").presses("not-my-question").says("when?").presses("not-my-question");

        assertThat(rote.missed).hasSize(2);
    }

    @Test
    void who_meant_another_question_where_there_is_no_other_is_told() {
        chat.says("where?").presses("not-my-question").standsIn("unsure");

        assertThat(rote.missed).extracting(Knowledge.Miss::words).containsExactly("where?");
    }

    @Test
    void none_of_those_offered_is_a_miss() {
        chat.says("sign").presses("not-my-question").standsIn("unsure");

        assertThat(rote.missed).extracting(Knowledge.Miss::candidates).containsExactly(List.of("date", "place"));
    }

    @Test
    void an_answer_that_a_button_led_to_is_no_miss_and_its_neighbours_are_offered() {
        chat.says("when?").presses("who").presses("not-my-question");
        chat.asksWhether("hello", "erase", "talk", "date", "place", "purpose", "history", "seminar")
                .presses("not-my-question")
                .standsIn("unsure");

        assertThat(rote.missed).isEmpty();
    }

    @Test
    void a_double_tap_is_no_second_word() {
        chat.says("when?").presses("not-my-question").pressesOld(1, "not-my-question");
        chat.inPlace().toasted("").asksWhether("place", "who");

        assertThat(rote.missed).hasSize(1);
    }

    @Test
    void on_an_old_keyboard_articles_open_and_the_way_out_does_not() {
        chat.says("when?").says("/start about");

        chat.pressesOld(1, "not-my-question")
                .toasted("old-button")
                .standsIn("about")
                .afresh();
        chat.pressesOld(1, "who").answers("who").presses("back").standsIn("about");
        assertThat(rote.missed).isEmpty();
    }

    @Test
    void an_old_button_of_an_article_that_leads_is_followed() {
        chat.says("who?").says("/start about").pressesOld(1, "erase").standsIn("forget");
        chat.pressesOld(1, "talk").isAsked("n");
    }

    @Test
    void a_button_of_an_article_that_is_gone_says_so() {
        chat.says("when?").reading(desk().without("place", "who").revision(2).script());
        chat.presses("place").toasted("gone").answers("date").isNotOffered("place");
        chat.says("/start about").pressesOld(1, "who").toasted("gone").standsIn("about");
    }

    @Test
    void of_answers_whose_articles_are_partly_gone_the_rest_is_shown() {
        chat.says("when and where?").reading(desk().without("date").revision(2).script());

        chat.sendsSticker().hears("answer place").hearsNot("answer date").isOffered("back", "not-my-question");
    }

    @Test
    void answers_that_are_gone_lead_back() {
        chat.says("/start about").says("when?").presses("place");
        chat.reading(desk().without("place").revision(2).script()).sendsSticker();
        chat.hears("gone").answers("date");
        chat.reading(desk().without("date", "place").revision(3).script()).presses("not-my-question");
        chat.toasted("gone").standsIn("about");

        assertThat(rote.missed).isEmpty();
    }

    @Test
    void what_was_offered_and_is_gone_is_not_offered() {
        chat.says("sign").reading(desk().without("date").revision(2).script()).sendsSticker();

        chat.hears("perhaps").isOffered("place").isNotOffered("date");
        chat.reading(desk().without("date", "place").revision(3).script()).sendsSticker();
        chat.hears("gone").standsIn("home");
    }

    @Test
    void a_place_of_answers_that_was_renamed_is_found_again() {
        chat.says("when?");
        chat.reading(desk().without("answer")
                .answers("reply", Guard.OPEN, back())
                .was("answer", "reply")
                .revision(2)
                .script());

        chat.presses("not-my-question").standsIn("reply").hears("perhaps");
        chat.says("/start").pressesOld(1, "who").standsIn("reply").hears("answer who");
    }

    @Test
    void nothing_leads_to_a_place_of_answers_without_an_article() {
        chat.says("/start answer").hears("gone").standsIn("home");
    }

    @Test
    void answers_are_for_those_whom_the_state_is_open_to() {
        var guarded = new Chat(desk(is("role", "staff")).script(), capabilities);

        guarded.says("when?").hears("not-allowed").standsIn("home");
        assertThat(rote.questions).isEmpty();
        guarded.with("owner").says("when?").answers("date").with().presses("who");
        guarded.toasted("not-allowed").standsIn("home");
        guarded.says("/start").pressesOld(2, "who").toasted("not-allowed").standsIn("home");
    }

    @Test
    void an_action_is_told_the_words_that_led_to_it() {
        chat.says("why?").presses("pass");
        chat.says("when?").presses("pass").answers("date").presses("who").presses("pass");
        chat.says("erase me").presses("pass");
        chat.says("sign").presses("place").presses("pass");

        assertThat(pass.done)
                .extracting(Request::arguments)
                .containsExactly(
                        Map.of("way", "quick", "words", "why?"),
                        Map.of("words", "when?", "articles", "date place who"),
                        Map.of(),
                        Map.of("words", "erase me", "after", "about who"),
                        Map.of());
    }

    @Test
    void the_words_go_along_until_they_find_no_more() {
        chat.says("when?").presses("not-my-question").presses("not-my-question").presses("pass");

        assertThat(pass.done.getFirst().arguments()).containsEntry("words", "when?");
    }

    @Test
    void an_action_that_stays_keeps_the_words_for_the_next_one() {
        chat.says("when?")
                .presses("pass")
                .presses("pass")
                .presses("not-my-question")
                .asksWhether("place", "who");

        assertThat(pass.done)
                .extracting(Request::arguments)
                .containsOnly(Map.of("words", "when?", "articles", "date place who"));
    }

    @Test
    void a_form_is_about_the_words_that_led_to_it_wherever_it_is_sent() {
        chat.says("when?").says("talk to somebody").isAsked("n").says("Alice").presses("send");
        chat.says("why?").presses("ask").says("/start about").says("when?").presses("continue");
        chat.says("Alice").presses("send");
        chat.says("talk to somebody")
                .says("/start")
                .presses("ask")
                .says("Alice")
                .presses("send");

        assertThat(send.done)
                .extracting(Request::arguments)
                .containsExactly(
                        Map.of("words", "talk to somebody"),
                        Map.of("words", "why?"),
                        Map.of("words", "talk to somebody"));
    }

    @Test
    void a_form_that_a_button_led_to_is_about_no_words() {
        chat.says("/start").presses("ask").says("/start about").says("when?").presses("continue");
        chat.says("Alice").presses("send");
        chat.says("who?").says("/start about").says("when?").pressesOld(shownBefore("about talk"), "talk");
        chat.says("Alice").presses("send");

        assertThat(send.done).extracting(Request::arguments).containsOnly(Map.of());
    }

    @Test
    void a_form_begun_anew_by_other_words_is_about_these() {
        rote.knows("a human please", "talk", "");
        chat.says("talk to somebody")
                .says("/start about")
                .says("a human please")
                .says("Alice")
                .presses("send");
        chat.standsIn("home");

        assertThat(send.done.getFirst().arguments()).containsEntry("words", "a human please");
    }

    private int shownBefore(String label) {
        for (var number = 1; ; number++) {
            if (chat.shown().get(number - 1).buttons().stream()
                    .anyMatch(button -> button.label().equals(label))) {
                return number;
            }
        }
    }

    @Test
    void a_long_question_is_passed_on_as_it_is_kept() {
        chat.says(LONG).presses("pass");

        assertThat(rote.questions.getFirst().words()).hasSize(4096);
        assertThat(rote.missed.getFirst().words()).hasSize(1000).endsWith("…");
        assertThat(pass.done.getFirst().arguments())
                .containsEntry("words", rote.missed.getFirst().words());
    }

    @Test
    void inside_a_form_words_are_the_fields_answer() {
        chat.says("/start inquiry").says("when?").reviews().hears("when?");

        assertThat(rote.questions).isEmpty();
    }

    @Test
    void a_form_left_in_the_middle_is_offered_under_answers_too() {
        chat.says("/start inquiry").says("/start about").says("when?").isOffered("continue", "drop");

        chat.presses("continue").isAsked("n").presses("back").answers("date");
    }

    @Test
    void a_label_of_another_page_and_a_command_come_before_a_question() {
        chat.says("when?").says("[deep]").standsIn("deep").says("cancel").standsIn("deep");

        assertThat(rote.questions).hasSize(1);
    }

    @Test
    void a_forged_button_does_nothing() {
        chat.says("when?");
        var serial = Long.toString(chat.conversation().screen(), 36);
        chat.pressesData(chat.last().id(), serial + "!answer.send")
                .toasted("old-button")
                .answers("date");
        chat.says("/start about");
        serial = Long.toString(chat.conversation().screen(), 36);
        chat.pressesData(chat.last().id(), serial + "!about.not-my-question")
                .toasted("old-button")
                .standsIn("about");

        assertThat(rote.missed).isEmpty();
    }

    @Test
    void in_a_group_the_question_is_replied_to() {
        var group = new Chat(desk().script(), capabilities, new bot.accord.chat.Chat(-100, Kind.GROUP), 1001);

        group.says("when?").answers("date");

        assertThat(((Outgoing.Say) group.out().getLast()).replyTo()).isEqualTo(100L);
        group.presses("not-my-question").asksWhether("place", "who");
        assertThat(rote.missed.getFirst().person()).isEqualTo(1001);
    }

    @Test
    void another_members_buttons_open_articles_for_whoever_presses_them() {
        var chatroom = new bot.accord.chat.Chat(-100, Kind.GROUP);
        var alice = new Chat(desk().script(), capabilities, chatroom, 1001).says("when?");
        var bob = new Chat(desk().script(), capabilities, chatroom, 1002).says("/start about");

        bob.presses(alice.last(), "who").answers("who").afresh();
        bob.presses(alice.last(), "not-my-question").toasted("old-button").answers("who");
    }

    @Test
    void two_sources_have_a_line_each() {
        var other = new Article(
                "paper",
                Set.of("signing"),
                Draft.text("about paper"),
                Map.of(),
                Draft.text("answer paper"),
                List.of(Draft.text("Source: *the paper*"), Draft.text("Source: the notice")),
                List.of(),
                null);
        rote.knows("both?", "date paper", "");
        var both = new Chat(desk().article(other).script(), capabilities).says("both?");

        assertThat(both.last().text().text())
                .isEqualTo("answer date\n\nanswer paper\n\nSource: the notice\nSource: the paper");
        assertThat(both.last().text().marks())
                .containsExactly(
                        new Mark(Mark.Kind.BOLD, 0, 6, null),
                        new Mark(Mark.Kind.QUOTE, 27, 36, null),
                        new Mark(Mark.Kind.ITALIC, 54, 9, null));
    }

    @Test
    void a_sticker_after_words_that_found_nothing_leads_back() {
        chat.says("when?")
                .says("why?")
                .standsIn("unsure")
                .does(new Incoming.Other("sticker"))
                .answers("date");
    }
}
