package bot.accord.dialog;

import static bot.accord.dialog.Draft.RU;
import static bot.accord.dialog.Draft.back;
import static bot.accord.dialog.Draft.doing;
import static bot.accord.dialog.Draft.field;
import static bot.accord.dialog.Draft.fill;
import static bot.accord.dialog.Draft.go;
import static bot.accord.dialog.Draft.optional;
import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Rich;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days, hours and zones in a form; it is Monday, 2 March 2026, ten o'clock in Minsk. */
class MomentsTest {

    private static final Form.Kind WORDS = new Form.Kind.Words(1, 20);
    private static final Form.Kind START = new Form.Kind.Moment("zone", null, true);
    private static final Form.Kind END = new Form.Kind.Moment("zone", "starts", false);

    private final Deed save = Deed.with("save", "saved");
    private final Chat chat = chat(desk());

    private static Draft desk() {
        return desk(
                field("zone", new Form.Kind.Zone()),
                field("starts", START),
                field("ends", END),
                optional(field("name", WORDS)));
    }

    private static Draft desk(Form.Field... fields) {
        return new Draft()
                .page("home", go("items", "items"), back())
                .page("unsure", back())
                .listing("items", "events", 9, "item", back())
                .says("item", "item {item.id}", "events", fill("edit", "event"), back())
                .formFrom("events", "event", doing("save", Map.of(), "saved", "home"), fields)
                .command("new", Guard.OPEN, new Target.Fill("event"))
                .command("home", Guard.OPEN, new Target.Go("home", ""));
    }

    private Chat chat(Draft desk) {
        return new Chat(desk.script(), Capabilities.of(List.of(save), List.of(new Events()), Knowledge.NONE));
    }

    /** One exchange that began a day ago. */
    private record Events(Shelf shelf) implements Source {

        Events() {
            this(new Shelf("events", "e1"));
        }

        @Override
        public String name() {
            return "events";
        }

        @Override
        public Set<String> values() {
            return shelf.values();
        }

        @Override
        public Slice list(Request request, int from, int count) {
            return shelf.list(request, from, count);
        }

        @Override
        public Optional<Map<String, Object>> item(Request request, String id) {
            return shelf.item(request, id);
        }

        @Override
        public Map<String, Answer> answers(Request request, String item) {
            return Map.of(
                    "zone", written("Europe/Minsk"),
                    "starts", written("2026-03-01T10:00+03:00[Europe/Minsk]"),
                    "ends", written("2026-03-05T12:00+03:00[Europe/Minsk]"),
                    "name", written("Expo"));
        }
    }

    private static Answer written(String words) {
        return new Answer.Written(Rich.plain(words));
    }

    private Optional<Answer> saved(String field) {
        return Optional.ofNullable(save.done.getLast().answers().get(field));
    }

    private Chat filled() {
        return chat.says("/new")
                .says("Berlin")
                .says("12.03.2027 09:00")
                .says("12.03.2027 12:00")
                .presses("skip")
                .reviews();
    }

    @Test
    void a_moment_is_one_of_the_zone_that_was_chosen() {
        chat.says("/new")
                .says("Shanghai")
                .isAsked("starts")
                .says("12.03.2027 10:00")
                .isAsked("ends");
        chat.says("12 March 2027, 12:00").presses("skip").presses("send");

        assertThat(saved("zone")).contains(written("Asia/Shanghai"));
        assertThat(saved("starts")).contains(written("2027-03-12T10:00+08:00[Asia/Shanghai]"));
        assertThat(saved("ends")).contains(written("2027-03-12T12:00+08:00[Asia/Shanghai]"));
    }

    @Test
    void without_a_zone_of_its_own_a_moment_is_one_of_the_persons_zone() {
        var own = chat(desk(field("starts", new Form.Kind.Moment(null, null, false))));
        own.says("/new").says("tomorrow 15:00").reviews().presses("send");

        assertThat(saved("starts")).contains(written("2026-03-03T15:00+03:00[Europe/Minsk]"));
    }

    @Test
    void moments_and_zones_are_told_in_words_in_the_readers_language() {
        filled().hears("name-zone: Berlin (UTC+1)");
        chat.hears("name-starts: moment Friday, 12 March 2027, 09:00 Berlin (UTC+1)");

        chat.speaking(RU).says("/new").hears("пятница, 12 марта 2027 г., 09:00 Берлин (UTC+1)");
    }

    @Test
    void a_question_may_speak_of_a_moment_before_it() {
        var starts = field("starts", new Form.Kind.Moment(null, null, true));
        var name = new Form.Field("name", Draft.text("n"), Draft.text("Name of {starts}?"), Guard.OPEN, false, WORDS);

        chat(desk(starts, name))
                .says("/new")
                .says("12.03.2027 9:00")
                .hears("Name of moment Friday, 12 March 2027, 09:00");
    }

    @Test
    void words_that_are_no_moment_are_told_so() {
        chat.says("/new")
                .says("Minsk")
                .says("whenever you like")
                .hears("not-moment")
                .isAsked("starts");
        chat.sendsSticker().hears("not-moment").sends("file").hears("not-moment");

        chat.says("31.02.2027 10:00").hears("no-such-moment 31.02.2027").isAsked("starts");
        chat.says("12.03.2027 25:00").hears("no-such-moment 25:00").isAsked("starts");
    }

    @Test
    void of_a_day_without_an_hour_the_hour_is_asked() {
        chat.says("/new")
                .says("Minsk")
                .says("12.03.2027")
                .hears("no-hour Friday, 12 March 2027")
                .isAsked("starts");
        chat.says("some time or other").hears("not-moment").says("10:30").isAsked("ends");

        chat.says("12.03.2027 12:00").presses("skip").presses("send");
        assertThat(saved("starts")).contains(written("2027-03-12T10:30+03:00[Europe/Minsk]"));
    }

    @Test
    void after_a_day_without_an_hour_another_day_may_be_typed() {
        chat.says("/new")
                .says("Minsk")
                .says("12.03.2027")
                .says("13.03.2027 11:00")
                .isAsked("ends");
        chat.says("14.03.2027").hears("no-hour Sunday, 14 March 2027").says("15.03.2027");
        chat.hears("no-hour Monday, 15 March 2027").says("9").presses("skip").presses("send");

        assertThat(saved("starts")).contains(written("2027-03-13T11:00+03:00[Europe/Minsk]"));
        assertThat(saved("ends")).contains(written("2027-03-15T09:00+03:00[Europe/Minsk]"));
    }

    @Test
    void a_day_that_waits_for_its_hour_is_forgotten_with_the_question() {
        chat.says("/new")
                .says("Minsk")
                .says("12.03.2027")
                .presses("back")
                .isAsked("zone")
                .says("Minsk");
        chat.isAsked("starts").says("11:00").says("15:00").presses("skip").presses("send");

        assertThat(saved("starts")).contains(written("2026-03-02T11:00+03:00[Europe/Minsk]"));
    }

    @Test
    void a_day_that_waits_for_its_hour_waits_while_the_person_is_elsewhere() {
        chat.says("/new")
                .says("Minsk")
                .says("12.03.2027")
                .says("/home")
                .presses("continue")
                .says("11:00");

        chat.isAsked("ends").says("15:00").presses("skip").hears("12 March 2027, 11:00");
    }

    @Test
    void what_must_be_ahead_is_not_over() {
        chat.says("/new").says("Minsk").says("02.03.2026 09:59").hears("past moment Monday, 2 March 2026, 09:59");
        chat.isAsked("starts")
                .says("01.03.2026")
                .hears("past Sunday, 1 March 2026")
                .isAsked("starts");
        chat.says("02.03.2026")
                .hears("no-hour Monday, 2 March 2026")
                .says("9:00")
                .hears("past")
                .says("11:00");

        chat.isAsked("ends");
    }

    @Test
    void what_must_be_later_is_later() {
        chat.says("/new").says("Minsk").says("12.03.2027 10:00").says("11.03.2027 12:00");
        chat.hears("not-after name-starts moment Friday, 12 March 2027, 10:00 Minsk (UTC+3)")
                .isAsked("ends");

        chat.says("12.03.2027 10:00")
                .hears("not-after")
                .says("12.03.2027 10:01")
                .isAsked("name");
    }

    private Chat withDeadline() {
        var deadline = new Form.Kind.Moment("zone", null, "starts", true);
        return chat(desk(
                field("zone", new Form.Kind.Zone()), field("starts", START), optional(field("deadline", deadline))));
    }

    @Test
    void what_must_be_earlier_is_earlier() {
        var clerk = withDeadline()
                .says("/new")
                .says("Minsk")
                .says("12.03.2027 10:00")
                .says("13.03.2027 12:00");
        clerk.hears("not-before name-starts moment Friday, 12 March 2027, 10:00 Minsk (UTC+3)")
                .isAsked("deadline");

        clerk.says("12.03.2027 10:00")
                .hears("not-before")
                .says("01.03.2026 10:00")
                .hears("past");
        clerk.says("12.03.2027 09:59").reviews().presses("send");
        assertThat(saved("deadline")).contains(written("2027-03-12T09:59+03:00[Europe/Minsk]"));
    }

    @Test
    void an_hour_alone_is_the_last_before_what_must_be_later() {
        var clerk = withDeadline()
                .says("/new")
                .says("Minsk")
                .says("12.03.2027 10:00")
                .says("9:00");
        clerk.reviews().hears("name-deadline: moment Friday, 12 March 2027, 09:00");

        clerk.presses("correct").presses("deadline").says("18:00").reviews();
        clerk.hears("name-deadline: moment Thursday, 11 March 2027, 18:00");
    }

    @Test
    void an_hour_alone_that_would_be_over_is_one_to_come() {
        var clerk = withDeadline()
                .says("/new")
                .says("Minsk")
                .says("02.03.2026 14:00")
                .says("15:00");
        clerk.hears("not-before name-starts").isAsked("deadline").says("12:00").reviews();

        clerk.hears("name-deadline: moment Monday, 2 March 2026, 12:00");
    }

    @Test
    void a_start_moved_before_the_deadline_has_the_deadline_asked_again() {
        var clerk = withDeadline()
                .says("/new")
                .says("Minsk")
                .says("12.03.2027 10:00")
                .says("11.03.2027 18:00");
        clerk.presses("correct").presses("starts").says("11.03.2027 12:00");

        clerk.hears("again name-deadline")
                .isAsked("deadline")
                .presses("skip")
                .reviews()
                .hearsNot("dropped");
    }

    @Test
    void an_hour_alone_ends_what_began_before_it_over_midnight_too() {
        chat.says("/new").says("Minsk").says("12.03.2027 20:00").says("22:30").presses("skip");
        chat.hears("name-ends: moment Friday, 12 March 2027, 22:30");

        chat.presses("correct").presses("ends").says("1:30").reviews();
        chat.hears("name-ends: moment Saturday, 13 March 2027, 01:30");

        chat.presses("correct").presses("ends").says("21").reviews();
        chat.hears("name-ends: moment Friday, 12 March 2027, 21:00");
    }

    @Test
    void an_hour_that_the_clocks_skip_is_refused_with_those_beside_it() {
        chat.says("/new")
                .says("Berlin")
                .says("29.03.2026 02:30")
                .hears("skipped-hour 03:00 02:00")
                .isAsked("starts");

        chat.says("29.03.2026 03:00").isAsked("ends");
    }

    @Test
    void an_hour_that_comes_twice_is_taken_the_first_time() {
        chat.says("/new")
                .says("Berlin")
                .says("25.10.2026 02:30")
                .says("25.10.2026 04:00")
                .presses("skip");
        chat.presses("send");

        assertThat(saved("starts")).contains(written("2026-10-25T02:30+02:00[Europe/Berlin]"));
    }

    @Test
    void another_zone_keeps_the_local_time() {
        filled().presses("correct").presses("zone").says("Minsk").reviews();
        chat.hears("name-starts: moment Friday, 12 March 2027, 09:00 Minsk (UTC+3)")
                .presses("send");

        assertThat(saved("starts")).contains(written("2027-03-12T09:00+03:00[Europe/Minsk]"));
        assertThat(saved("ends")).contains(written("2027-03-12T12:00+03:00[Europe/Minsk]"));
    }

    @Test
    void a_start_moved_past_the_end_has_the_end_asked_again() {
        filled().presses("correct").presses("starts").says("13.03.2027 09:00");
        chat.hears("again name-ends").isAsked("ends").says("11:00").reviews();

        chat.hearsNot("dropped").hears("name-ends: moment Saturday, 13 March 2027, 11:00");
    }

    @Test
    void an_hour_that_another_zone_skips_is_asked_again() {
        chat.says("/new")
                .says("Minsk")
                .says("29.03.2026 02:30")
                .says("29.03.2026 04:30")
                .presses("skip");
        chat.presses("correct").presses("zone").says("Berlin");

        chat.hears("again name-starts")
                .isAsked("starts")
                .says("29.03.2026 03:30")
                .reviews();
    }

    @Test
    void what_is_over_when_it_is_sent_is_asked_again() {
        chat.says("/new")
                .says("Minsk")
                .says("11:00")
                .says("16:00")
                .presses("skip")
                .reviews();

        chat.after(Duration.ofHours(2)).presses("send").hears("past moment Monday, 2 March 2026, 11:00");
        chat.isAsked("starts").says("15:00").reviews().presses("send").standsIn("home");
        assertThat(save.done).hasSize(1);
    }

    @Test
    void what_is_over_is_asked_again_in_a_form_without_a_summary_too() {
        var brief = chat(desk().form(
                        "event",
                        false,
                        doing("save", Map.of(), "saved", "home"),
                        field("starts", new Form.Kind.Moment(null, null, true)),
                        field("name", WORDS)));
        brief.says("/new").says("11:00").after(Duration.ofHours(2)).says("Expo").hears("past moment Monday");

        brief.isAsked("starts")
                .presses("back")
                .standsIn("home")
                .presses("continue")
                .says("15:00")
                .standsIn("home");
        assertThat(saved("name")).contains(written("Expo"));
    }

    @Test
    void what_has_begun_already_can_still_be_corrected() {
        chat.says("/start").presses("items").presses("e1").presses("edit").reviews();
        chat.presses("correct")
                .presses("name")
                .says("World Expo")
                .presses("send")
                .standsIn("home");

        assertThat(saved("starts")).contains(written("2026-03-01T10:00+03:00[Europe/Minsk]"));
    }

    @Test
    void a_zone_is_chosen_by_button_or_typed_in_any_language() {
        chat.says("/new");
        assertThat(chat.last().buttons().stream().map(Button.Callback::label))
                .startsWith("Minsk (UTC+3)")
                .contains("Beijing (UTC+8)");
        chat.presses("Asia/Shanghai").isAsked("starts").hears("ask-starts");

        chat.presses("back").says("北京").isAsked("starts");
        chat.presses("back").says("Минск (UTC+3)").isAsked("starts");
        chat.presses("back").says("nowhere at all").hears("not-zone").isAsked("zone");
        chat.sendsSticker().hears("not-zone");
    }

    @Test
    void of_several_zones_the_likeliest_is_taken_and_shown() {
        chat.says("/new").says("China").says("12.03.2027 09:00").says("12:00").presses("skip");

        chat.hears("name-zone: Beijing (UTC+8)");
    }

    @Test
    void an_old_zone_button_chooses_nothing() {
        chat.says("/new")
                .says("Berlin")
                .pressesOld(1, "Asia/Shanghai")
                .toasted("old-button")
                .isAsked("starts");
    }

    @Test
    void other_content_keeps_the_moments_that_it_still_asks_for() {
        filled();
        chat.reading(desk(
                                field("starts", new Form.Kind.Moment(null, null, true)),
                                field("ends", new Form.Kind.Day()),
                                field("zone", new Form.Kind.Zone()))
                        .revision(2)
                        .script())
                .presses("send")
                .toasted("changed")
                .isAsked("ends");

        chat.says("2027-03-14").reviews().hears("name-starts: moment Friday, 12 March 2027, 09:00 Berlin (UTC+1)");
    }
}
