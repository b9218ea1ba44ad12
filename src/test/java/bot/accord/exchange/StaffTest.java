package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.dialog.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanges from the draft to the end, and who may do what with them. */
class StaffTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language RUSSIAN = new Language("ru");

    @TempDir
    Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
        LongStream.rangeClosed(1, 4).forEach(person -> hall.knows(person, "en", "Europe/Minsk"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_form_becomes_a_draft_with_all_that_was_filled_in() {
        var id = hall.drafts(new Blank()
                .language("ru")
                .title("Семинар")
                .text("О чистой энергии\nи лазерах.")
                .place("Minsk, Independence Avenue 66")
                .spot("53.92,27.6")
                .link("https://example.org/meet")
                .seats(20)
                .deadline("2027-03-10T18:00")
                .topics("clean-energy", "laser-physics"));

        var exchange = hall.exchange(id);
        assertThat(exchange.status()).isEqualTo(Exchange.Status.DRAFT);
        assertThat(exchange.words())
                .isEqualTo(Map.of(RUSSIAN, new Exchange.Words("Семинар", "О чистой энергии\nи лазерах.")));
        assertThat(exchange.plan())
                .isEqualTo(new Plan(
                        RUSSIAN,
                        ZonedDateTime.parse("2027-03-12T10:00+03:00[Europe/Minsk]"),
                        ZonedDateTime.parse("2027-03-12T12:00+03:00[Europe/Minsk]"),
                        new Plan.Where(
                                "Minsk, Independence Avenue 66",
                                new Plan.Spot(53.92, 27.6),
                                "https://example.org/meet"),
                        20,
                        ZonedDateTime.parse("2027-03-10T18:00+03:00[Europe/Minsk]"),
                        List.of("clean-energy", "laser-physics")));
        assertThat(exchange.version()).isZero();
        assertThat(exchange.maker()).isEqualTo(Hall.STAFF);
        assertThat(exchange.created()).isEqualTo(Hall.NOW).isEqualTo(exchange.changed());
    }

    @Test
    void the_form_begins_with_what_is_kept_and_saves_the_same_again() {
        var blank = new Blank()
                .place("Hall 1")
                .spot("-33.5,151.25")
                .link("https://example.org/a?b=c")
                .seats(5)
                .deadline("2027-03-10T18:00")
                .topics("clean-energy");
        var id = hall.publishes(blank);
        var before = hall.exchange(id);

        var answers = hall.source("staff-exchange")
                .answers(hall.request(Hall.STAFF, "", Map.of(), "owner"), String.valueOf(id));
        hall.staff("save-exchange", String.valueOf(id), answers);

        assertThat(hall.exchange(id)).isEqualTo(before);
        assertThat(answers).containsEntry("topics", new Answer.Picked(List.of("clean-energy")));
    }

    @Test
    void what_is_not_filled_in_is_left_out_of_the_form_too() {
        var id = hall.drafts(new Blank());

        var answers = hall.source("staff-exchange")
                .answers(hall.request(Hall.STAFF, "", Map.of(), "owner"), String.valueOf(id));

        assertThat(answers)
                .containsEntry("place", new Answer.Skipped())
                .containsEntry("spot", new Answer.Skipped())
                .containsEntry("link", new Answer.Skipped())
                .containsEntry("deadline", new Answer.Skipped())
                .containsEntry("topics", new Answer.Skipped())
                .containsEntry("seats", new Answer.Written(Rich.plain("0")));
    }

    @Test
    void readers_learn_nothing_of_a_draft() {
        var id = hall.drafts(new Blank());

        assertThat(hall.source("exchange").item(hall.request(1, "", Map.of()), String.valueOf(id)))
                .isEmpty();
        assertThat(hall.source("staff-exchange").item(hall.request(1, "", Map.of()), String.valueOf(id)))
                .isEmpty();
        assertThat(hall.source("staff-exchange").answers(hall.request(1, "", Map.of()), String.valueOf(id)))
                .isEmpty();
        assertThat(hall.list("exchanges", 1, "")).isEmpty();
        assertThat(hall.list("staff-exchanges", 1, "")).isEmpty();
        assertThat(hall.does(1, "calendar", id)).isEqualTo("gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save-exchange",
                "translate-exchange",
                "publish-exchange",
                "cancel-exchange",
                "delete-draft",
                "participants"
            })
    void what_staff_do_nobody_else_does_and_nobody_in_a_group(String action) {
        var id = String.valueOf(hall.drafts(new Blank()));
        var before = hall.exchange(Long.parseLong(id));
        var answers = new Blank().title("Mine").answers();
        var group = new Chat(-7, Chat.Kind.GROUP);

        assertThat(hall.perform(action, hall.request(1, id, answers)).outcome()).isEqualTo("refused");
        assertThat(hall.perform(action, hall.request(group, Hall.STAFF, id, answers, "owner"))
                        .outcome())
                .isEqualTo("refused");
        assertThat(hall.action(action).harmless()).isFalse();
        assertThat(hall.exchange(Long.parseLong(id))).isEqualTo(before);
        assertThat(hall.audit()).containsExactly("save-exchange exchange " + id);
    }

    @Test
    void what_may_be_pressed_on_an_old_keyboard_is_what_the_next_press_undoes() {
        assertThat(hall.actions().stream()
                        .filter(name -> hall.action(name).harmless())
                        .sorted())
                .containsExactly("calendar", "decline", "register", "tell-me", "tell-me-not", "unregister", "venue");
    }

    @Test
    void each_act_of_staff_is_kept() {
        var id = hall.drafts(new Blank());
        hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "Об энергии."));
        hall.staff("publish-exchange", id);
        hall.changes(id, new Blank().seats(3));
        hall.staff("participants", id);
        hall.staff("cancel-exchange", id);
        var other = hall.drafts(new Blank());
        hall.staff("delete-draft", other);

        assertThat(hall.audit())
                .containsExactly(
                        "save-exchange exchange " + id,
                        "translate-exchange exchange " + id,
                        "publish-exchange exchange " + id,
                        "save-exchange exchange " + id,
                        "participants exchange " + id,
                        "cancel-exchange exchange " + id,
                        "save-exchange exchange " + other,
                        "delete-draft exchange " + other);
    }

    @Test
    void whoever_watches_is_told_when_it_is_public_but_not_whoever_did_it() {
        hall.does(1, "tell-me", 0);
        hall.does(2, "tell-me", 0);
        hall.does(2, "tell-me", 0);
        hall.does(Hall.STAFF, "tell-me", 0);
        hall.does(3, "tell-me", 0);
        hall.does(3, "tell-me-not", 0);

        hall.publishes(new Blank());

        assertThat(hall.told()).containsExactly("1 exchange-new", "2 exchange-new");
    }

    @Test
    void whoever_no_longer_watches_is_not_told_what_is_under_way() {
        hall.does(1, "tell-me", 0);
        hall.publishes(new Blank());

        hall.does(1, "tell-me-not", 0);

        assertThat(hall.told()).isEmpty();
        assertThat(hall.page("exchange-watch", hall.request(1, "", Map.of()), ""))
                .containsEntry("watching", "no");
    }

    @Test
    void news_of_what_has_begun_are_none() {
        hall.does(1, "tell-me", 0);
        hall.publishes(new Blank());

        assertThat(hall.at("2027-03-12T07:00:00Z").told()).isEmpty();
    }

    @Test
    void what_has_begun_is_not_made_public_and_what_is_public_not_twice() {
        var past = hall.drafts(new Blank().from("2027-03-01T11:59", "2027-03-01T13:00"));
        var id = hall.publishes(new Blank());

        assertThat(hall.staff("publish-exchange", past)).isEqualTo("past");
        assertThat(hall.staff("publish-exchange", id)).isEqualTo("already");
        assertThat(hall.staff("publish-exchange", 999)).isEqualTo("gone");
    }

    @Test
    void what_nobody_could_register_for_is_not_made_public() {
        hall.does(1, "tell-me", 0);
        var id = hall.drafts(new Blank().deadline("2027-03-05T18:00"));
        hall.at("2027-03-05T15:00:00Z");

        assertThat(hall.staff("publish-exchange", id)).isEqualTo("past");

        assertThat(hall.told()).isEmpty();
        hall.changes(id, new Blank().deadline("2027-03-06T18:00"));
        assertThat(hall.staff("publish-exchange", id)).isEqualTo("published");
    }

    @Test
    void times_in_the_wrong_order_are_not_kept() {
        var id = hall.publishes(new Blank());
        var before = hall.exchange(id);

        assertThat(hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-12T10:00")))
                .isEqualTo("wrong-order");
        assertThat(hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-11T12:00")))
                .isEqualTo("wrong-order");
        assertThat(hall.changes(id, new Blank().deadline("2027-03-12T10:01"))).isEqualTo("wrong-order");
        assertThat(hall.staff(
                                "save-exchange",
                                "",
                                new Blank().deadline("2027-03-13T10:00").answers())
                        .outcome())
                .isEqualTo("wrong-order");
        assertThat(hall.exchange(id)).isEqualTo(before);
        assertThat(hall.changes(id, new Blank().deadline("2027-03-12T10:00"))).isEqualTo("saved");
    }

    @Test
    void what_is_public_is_not_moved_into_the_past() {
        var id = hall.publishes(new Blank());

        assertThat(hall.changes(id, new Blank().from("2027-02-12T10:00", "2027-02-12T12:00")))
                .isEqualTo("past");
        assertThat(hall.exchange(id).starts()).isEqualTo("2027-03-12T07:00:00Z");
    }

    @Test
    void what_goes_on_is_prolonged_and_shortened_and_whoever_is_there_is_told() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.at("2027-03-12T08:00:00Z");

        assertThat(hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-12T14:00")))
                .isEqualTo("saved");
        assertThat(hall.exchange(id).ends()).isEqualTo("2027-03-12T11:00:00Z");
        assertThat(hall.told()).containsExactly("1 exchange-changed");

        assertThat(hall.changes(id, new Blank().from("2027-03-12T10:00", "2027-03-12T11:30")))
                .isEqualTo("saved");
        assertThat(hall.exchange(id).ends()).isEqualTo("2027-03-12T08:30:00Z");
        assertThat(hall.changes(id, new Blank().from("2027-03-12T10:30", "2027-03-12T11:30")))
                .isEqualTo("past");
        assertThat(hall.changes(id, new Blank().from("2027-03-13T10:00", "2027-03-13T11:30")))
                .isEqualTo("saved");
    }

    @Test
    void words_may_be_mended_while_it_goes_on_and_after_it() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);
        hall.at("2027-03-12T08:00:00Z");
        assertThat(hall.changes(id, new Blank().text("About clean energy."))).isEqualTo("saved");
        assertThat(hall.told()).isEmpty();

        hall.at("2027-04-12T08:00:00Z");
        assertThat(hall.changes(id, new Blank().title("The seminar"))).isEqualTo("saved");
        assertThat(hall.told()).isEmpty();
        assertThat(hall.exchange(id).words(ENGLISH).title()).isEqualTo("The seminar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "title", "text", "zone", "starts", "ends"})
    void a_form_that_lacks_what_must_be_there_is_refused(String field) {
        var answers = new HashMap<>(new Blank().answers());
        answers.remove(field);

        assertThat(hall.staff("save-exchange", "", answers).outcome()).isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "spot", "link", "seats", "deadline", "topics"})
    void what_may_be_left_out_may_be_left_out(String field) {
        var answers = new HashMap<>(new Blank().answers());
        answers.remove(field);

        assertThat(hall.staff("save-exchange", "", answers).outcome()).isEqualTo("saved");
    }

    @Test
    void times_keep_their_hour_where_the_zone_was_corrected_last() {
        var answers = new HashMap<>(new Blank().answers());
        answers.put("zone", new Answer.Written(Rich.plain("Asia/Shanghai")));

        var id = Long.parseLong(hall.staff("save-exchange", "", answers).item());

        assertThat(hall.exchange(id).plan().starts()).hasToString("2027-03-12T10:00+08:00[Asia/Shanghai]");
    }

    @Test
    void a_change_of_time_place_or_title_is_told_with_the_entry_for_the_calendar() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        for (var blank : List.of(
                new Blank().from("2027-03-12T11:00", "2027-03-12T12:00"),
                new Blank().from("2027-03-12T11:00", "2027-03-12T12:00").place("Hall 2"),
                new Blank()
                        .from("2027-03-12T11:00", "2027-03-12T12:00")
                        .place("Hall 2")
                        .title("New"))) {
            var version = hall.exchange(id).version();
            hall.later(Duration.ofMinutes(1));

            assertThat(hall.changes(id, blank)).isEqualTo("saved");

            assertThat(hall.due()).singleElement().satisfies(notice -> {
                assertThat(notice.page()).isEqualTo("exchange-changed");
                assertThat(Hall.file(notice.also())).contains("SEQUENCE:" + (version + 1));
            });
        }
    }

    @Test
    void a_change_of_anything_else_is_nobodys_concern() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        hall.changes(id, new Blank().seats(7).deadline("2027-03-10T10:00").topics("clean-energy"));
        assertThat(hall.exchange(id).version()).isZero();

        hall.changes(id, new Blank().text("More of it."));
        assertThat(hall.exchange(id).version()).isEqualTo(1);
        assertThat(hall.told()).isEmpty();
    }

    @Test
    void a_draft_changes_without_a_word_to_anybody() {
        var id = hall.drafts(new Blank());

        hall.changes(id, new Blank().title("Other").from("2026-01-01T10:00", "2026-01-01T11:00"));

        assertThat(hall.exchange(id).version()).isZero();
        assertThat(hall.rows("exchange_notice")).isZero();
    }

    @Test
    void a_language_that_was_mistaken_takes_its_words_along() {
        var id = hall.drafts(new Blank().title("Семинар"));

        hall.changes(id, new Blank().language("ru").title("Семинар").text("Об энергии."));

        assertThat(hall.exchange(id).words()).containsOnlyKeys(RUSSIAN);
        assertThat(hall.rows("exchange_words")).isEqualTo(1);
    }

    @Test
    void a_language_that_has_words_already_keeps_them() {
        var id = hall.publishes(new Blank());
        hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "Об энергии."));
        var before = hall.exchange(id);

        assertThat(hall.changes(id, new Blank().language("ru").title("Seminar").text("About energy.")))
                .isEqualTo("taken");

        assertThat(hall.exchange(id)).isEqualTo(before);
        assertThat(hall.changes(id, new Blank().language("be").title("Семінар").text("Пра энергію.")))
                .isEqualTo("saved");
        assertThat(hall.exchange(id).words(RUSSIAN).text()).isEqualTo("Об энергии.");
    }

    @Test
    void a_translation_into_the_language_of_the_author_is_a_change_like_any_other() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);

        hall.staff("translate-exchange", String.valueOf(id), translation("en", "Workshop", "About energy."));

        assertThat(hall.exchange(id).version()).isEqualTo(1);
        assertThat(hall.told()).containsExactly("1 exchange-changed", "2 exchange-changed");
    }

    @Test
    void what_does_not_take_place_is_not_translated() {
        var id = hall.publishes(new Blank());
        hall.staff("cancel-exchange", id);
        var before = hall.exchange(id);

        var result = hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "Об энергии."));

        assertThat(result.outcome()).isEqualTo("gone");
        assertThat(hall.exchange(id)).isEqualTo(before);
    }

    @Test
    void a_translation_is_added_and_replaced_and_calendars_see_it() {
        var id = hall.publishes(new Blank());
        hall.registers(id, 1);

        assertThat(hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "Об энергии."))
                        .outcome())
                .isEqualTo("saved");
        hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "О чистой энергии."));
        hall.staff("translate-exchange", String.valueOf(id), translation("ru", "Семинар", "О чистой энергии."));

        assertThat(hall.exchange(id).words(RUSSIAN).text()).isEqualTo("О чистой энергии.");
        assertThat(hall.exchange(id).words(ENGLISH).text()).isEqualTo("About energy.");
        assertThat(hall.exchange(id).version()).isEqualTo(2);
        assertThat(hall.told()).isEmpty();
        assertThat(hall.staff("translate-exchange", String.valueOf(id), Map.of())
                        .outcome())
                .isEqualTo("refused");
    }

    @Test
    void whoever_wanted_to_come_is_told_of_the_end_and_of_nothing_else() {
        hall.does(4, "tell-me", 0);
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.does(3, "decline", id);
        hall.changes(id, new Blank().seats(1).title("Other"));

        assertThat(hall.staff("cancel-exchange", id)).isEqualTo("cancelled");

        assertThat(hall.due())
                .allSatisfy(notice -> assertThat(Hall.file(notice.also()))
                        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2"))
                .extracting(notice -> notice.person() + " " + notice.page())
                .containsExactly("1 exchange-cancelled", "2 exchange-cancelled");
        assertThat(hall.rows("exchange_notice")).isZero();
        assertThat(hall.page(1, id)).containsEntry("state", "cancelled");
        assertThat(hall.list("exchanges", 1, "")).isEmpty();
    }

    @Test
    void only_what_is_public_and_not_over_is_cancelled() {
        var draft = hall.drafts(new Blank());
        var id = hall.publishes(new Blank());
        hall.staff("cancel-exchange", id);
        var past = hall.publishes(new Blank());

        assertThat(hall.staff("cancel-exchange", draft)).isEqualTo("already");
        assertThat(hall.staff("cancel-exchange", id)).isEqualTo("already");
        assertThat(hall.changes(id, new Blank())).isEqualTo("gone");
        hall.at("2027-03-12T09:00:00Z");
        assertThat(hall.staff("cancel-exchange", past)).isEqualTo("past");
    }

    @Test
    void a_draft_is_thrown_away_whole_and_its_number_is_never_given_again() {
        var id = hall.drafts(new Blank().topics("clean-energy"));

        assertThat(hall.staff("delete-draft", id)).isEqualTo("deleted");

        assertThat(hall.exchanges.find(id)).isEmpty();
        assertThat(hall.rows("exchange_words")).isZero();
        assertThat(hall.rows("exchange_topic")).isZero();
        assertThat(hall.staff("delete-draft", id)).isEqualTo("gone");
        assertThat(hall.drafts(new Blank())).isGreaterThan(id);
    }

    @Test
    void what_was_public_is_not_thrown_away() {
        var id = hall.publishes(new Blank());

        assertThat(hall.staff("delete-draft", id)).isEqualTo("kept");
        assertThat(hall.exchanges.find(id)).isPresent();
    }

    @Test
    void the_list_of_participants_is_a_table() {
        var id = hall.publishes(new Blank().seats(1));
        hall.registers(id, 1, 2);
        hall.later(Duration.ofMinutes(90)).does(3, "decline", id);

        var result = hall.staff("participants", String.valueOf(id), Map.of());

        assertThat(result.also())
                .singleElement()
                .isEqualTo(new Outgoing.Document(
                        Hall.STAFF, "exchange-" + id + "-participants.csv", """
                        \uFEFFtelegram id,name,language,state,since
                        1,Person 1,en,registered,2027-03-01 12:00
                        2,Person 2,en,waiting,2027-03-01 12:00
                        3,Person 3,en,absent,2027-03-01 13:30
                        """.replace("\n", "\r\n"), Rich.EMPTY));
    }

    @Test
    void staff_see_all_with_how_many_come() {
        hall.publishes(new Blank().title("Public").seats(3));
        hall.registers(1, 1, 2);
        hall.drafts(new Blank().title("Draft").from("2027-03-05T10:00", "2027-03-05T11:00"));
        var cancelled = hall.publishes(new Blank().title("Cancelled").from("2027-03-20T10:00", "2027-03-20T11:00"));
        hall.staff("cancel-exchange", cancelled);
        hall.publishes(new Blank().title("Soon past").from("2027-03-02T10:00", "2027-03-02T11:00"));
        hall.at("2027-03-03T00:00:00Z");

        var items = hall.source("staff-exchanges").list(hall.request(Hall.STAFF, "", Map.of(), "owner"), 0, 10);

        assertThat(items.total()).isEqualTo(4);
        assertThat(items.items())
                .extracting(item -> item.label())
                .containsExactly(
                        "📝 5 Mar 2027 · Draft",
                        "📢 2/3 · 12 Mar 2027 · Public",
                        "❌ 0 · 20 Mar 2027 · Cancelled",
                        "🕰 0 · 2 Mar 2027 · Soon past");
    }

    @Test
    void staff_see_what_can_be_done() {
        var id = hall.drafts(new Blank().seats(5));
        assertThat(staffPage(id))
                .containsEntry("state", "draft")
                .containsEntry("can", List.of("edit", "translate", "publish", "delete"))
                .containsEntry("languages", "English");

        hall.staff("publish-exchange", id);
        hall.registers(id, 1);
        assertThat(staffPage(id))
                .containsEntry("state", "upcoming")
                .containsEntry("registered", 1)
                .containsEntry("left", 4)
                .containsEntry("can", List.of("edit", "translate", "share", "cancel", "calendar", "participants"));

        hall.staff("cancel-exchange", id);
        assertThat(staffPage(id)).containsEntry("can", List.of("participants"));
    }

    private Map<String, Object> staffPage(long id) {
        return hall.page("staff-exchange", hall.request(Hall.STAFF, "", Map.of(), "owner"), String.valueOf(id));
    }

    private static Map<String, Answer> translation(String language, String title, String text) {
        return Map.of(
                "language", new Answer.Chosen(language),
                "title", new Answer.Written(Rich.plain(title)),
                "text", new Answer.Written(Rich.plain(text)));
    }
}
