package bot.accord.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.bench.Person;
import bot.accord.bench.Received;
import bot.accord.bench.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and changed clients may send; Telegram, played strictly, must not refuse one of the bot's calls. */
class BadInputIT {

    private static final long GROUP = -1_001_234_567_890L;
    private static final int MOST = 4_096;

    @RegisterExtension
    private static final Stage STAGE = Stage.forAllTests();

    private static long people = 60_000;

    private final Person person = Person.of(++people);
    private long lines;
    private int updates;

    @BeforeAll
    static void start() {
        STAGE.rig().check();
        STAGE.open(STAGE.launch());
        STAGE.answer(Person.of(++people), "/menu", Stage.START);
    }

    @BeforeEach
    void count() {
        lines = STAGE.bot().log().lines().count();
        updates = STAGE.rig().given().size();
    }

    @AfterEach
    void others_are_served_telegram_refuses_nothing_and_the_log_stays_short() {
        STAGE.answer(Person.of(++people), "/menu");

        assertThat(STAGE.rig().refusals())
                .filteredOn(refusal -> !refusal.contains("message is not modified"))
                .isEmpty();
        assertThat(STAGE.bot().log().lines().count() - lines)
                .as("log lines")
                .isLessThanOrEqualTo(STAGE.rig().given().size() - updates);
    }

    static List<String> texts() {
        return List.of(
                "x".repeat(MOST),
                "ў".repeat(MOST),
                "学".repeat(MOST),
                "😀".repeat(MOST / 2),
                "x" + "😀".repeat(MOST / 2 - 1) + "x",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "שלום \u202Eevil\u202C مرحبا",
                "\u2066\u2067\u2068unclosed",
                "zero\u200Bwidth\u200D\uFEFF\u2060",
                "\u200B",
                "nul\u0000 bell\u0007 escape\u001B[31m delete\u007F",
                "line\r\nfeeds\u2028and\u2029others\u0085",
                "a\ufffe\uffff",
                "lone \uD83D surrogate \uDE00",
                "e" + "\u0301".repeat(2_000),
                "<b>bold</b> <a href=\"https://example.org\">x</a> <script>alert(1)</script> &amp; &#0;",
                "*bold* _italic_ `code` [link](https://example.org) ~~~ ||| > # - \\",
                "{visitor.name} {0} '{' ${x} %s #{y}",
                "/",
                "//menu",
                "/menu@other_bot",
                "/" + "m".repeat(400),
                "/menu\u0000",
                "/start " + "A".repeat(64),
                "/start ' or 1=1 --",
                "   \n\t ",
                "\n".repeat(MOST));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_is_answered_or_passed_over(String text) {
        var update = STAGE.rig().says(person, text);

        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
        STAGE.answer(person, "/menu");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_name_is_just_a_name(String name) {
        var named = new Person(person.id(), name, "en");

        STAGE.answer(named, "/menu");
        STAGE.answer(named, "/mydata");
        STAGE.answer(named, "hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "zh-hans", "pt-br", "be_BY", "xx", "e", "-", "ru\\u0000"})
    void any_tongue_is_taken(String tongue) {
        STAGE.answer(new Person(person.id(), "Alice", tongue), "/menu");
    }

    static List<String> forged() {
        return List.of(
                "",
                " ",
                "x",
                "0",
                "-1",
                ".",
                "..",
                "1.home.about.extra.more",
                "9223372036854775808.a.b",
                "admins",
                "invite:owner",
                "' or 1=1 --",
                "../../etc/passwd",
                "{}",
                "\u0000\u0001",
                "😀".repeat(16),
                "x".repeat(64),
                "x".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void forged_data_is_answered_once_and_does_nothing_worse_than_show_a_screen(String data) {
        var screen = screen();

        var callback = STAGE.rig().presses(person, screen.message(), data);

        STAGE.awaitToast(callback);
        STAGE.answer(person, "/menu");
        assertThat(STAGE.toasts(callback)).isEqualTo(1);
    }

    @Test
    void a_button_of_somebody_else_does_not_touch_their_chat() {
        var screen = screen();
        var stranger = Person.of(++people);
        var before = STAGE.rig().shown(person.id()).size();

        var callback =
                STAGE.rig().presses(stranger, screen.message(), screen.buttons().getFirst());

        STAGE.awaitToast(callback);
        STAGE.answer(stranger, "/menu");
        assertThat(STAGE.rig().shown(person.id())).hasSize(before);
    }

    @Test
    void a_press_is_answered_once_however_often_and_under_however_old_a_message_it_comes() {
        var old = screen();
        screen();

        for (var time = 1; time <= 3; time++) {
            for (var data : old.buttons()) {
                var callback = STAGE.rig().presses(person, old.message(), data);
                STAGE.awaitToast(callback);
                assertThat(STAGE.toasts(callback)).isEqualTo(1);
            }
        }
    }

    @Test
    void two_presses_within_20_ms_get_an_answer_each() {
        var screen = screen();

        var first =
                STAGE.rig().presses(person, screen.message(), screen.buttons().getFirst());
        var second =
                STAGE.rig().presses(person, screen.message(), screen.buttons().getFirst());

        STAGE.awaitToast(first);
        STAGE.awaitToast(second);
        STAGE.answer(person, "/menu");
        assertThat(STAGE.toasts(first)).isEqualTo(1);
        assertThat(STAGE.toasts(second)).isEqualTo(1);
    }

    @Test
    void a_press_under_a_message_that_telegram_no_longer_shows_gets_a_fresh_screen() {
        var screen = screen();
        var before = STAGE.rig().shown(person.id()).size();
        var callback = STAGE.rig().nextCallback();

        STAGE.rig()
                .give(
                        person.id(),
                        "\"callback_query\":{\"id\":\"" + callback + "\",\"from\":" + person.from()
                                + ",\"message\":{\"chat\":{\"id\":"
                                + person.id() + ",\"type\":\"private\"},\"message_id\":" + screen.message()
                                + ",\"date\":0},\"chat_instance\":\"1\",\"data\":"
                                + Person.quote(screen.buttons().getFirst()) + "}");

        STAGE.awaitToast(callback);
        STAGE.nextShown(person, before, Stage.SOON);
    }

    static List<String> contents() {
        return List.of(
                "\"sticker\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\",\"width\":1,\"height\":1,"
                        + "\"is_animated\":false,\"is_video\":false}",
                "\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}],\"caption\":\"<b>\"",
                "\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"file_name\":\"../../etc/passwd\"}",
                "\"voice\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":1}",
                "\"location\":{\"latitude\":53.9,\"longitude\":27.5}",
                "\"contact\":{\"phone_number\":\"1\",\"first_name\":\"x\"}",
                "\"dice\":{\"emoji\":\"🎲\",\"value\":1}",
                "\"poll\":{\"id\":\"1\",\"question\":\"?\",\"options\":[],\"total_voter_count\":0,\"is_closed\":false,"
                        + "\"is_anonymous\":true,\"type\":\"regular\",\"allows_multiple_answers\":false}",
                "\"forward_origin\":{\"type\":\"hidden_user\",\"sender_user_name\":\"x\",\"date\":1},\"text\":\"hello\"",
                "\"forward_origin\":{\"type\":\"novel\"},\"text\":\"hello\"",
                "\"via_bot\":{\"id\":9,\"is_bot\":true,\"first_name\":\"other\"},\"text\":\"hello\"",
                "\"reply_to_message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":1,\"type\":\"private\"}},\"text\":\"hi\"");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatever_a_message_holds_gets_an_answer(String content) {
        STAGE.rig()
                .give(
                        person.id(),
                        "\"message\":{"
                                + person.head(
                                        STAGE.rig().nextMessage(), STAGE.rig().date()) + "," + content + "}");

        STAGE.nextShown(person, 0, Stage.SOON);
    }

    static List<String> silent() {
        var head =
                "{\"message_id\":5,\"date\":1,\"chat\":{\"id\":" + GROUP + ",\"type\":\"supergroup\",\"title\":\"G\"},";
        var from = "\"from\":{\"id\":61,\"is_bot\":false,\"first_name\":\"x\"},";
        return List.of(
                "\"message\":" + head + from + "\"text\":\"hello all\"}",
                "\"message\":" + head + from + Person.text("/menu@other_bot") + "}",
                "\"message\":" + head + from + "\"new_chat_title\":\"H\"}",
                "\"message\":" + head + from
                        + "\"left_chat_member\":{\"id\":62,\"is_bot\":false,\"first_name\":\"y\"}}",
                "\"edited_message\":" + head + from + "\"text\":\"hello\"}",
                "\"channel_post\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":" + GROUP
                        + ",\"type\":\"channel\",\"title\":\"C\"},\"text\":\"/menu\"}",
                "\"inline_query\":{\"id\":\"1\"," + from + "\"query\":\"x\",\"offset\":\"\"}",
                "\"business_message\":" + head + from + "\"text\":\"x\"}",
                "\"message_reaction\":{\"chat\":{\"id\":" + GROUP
                        + ",\"type\":\"supergroup\"},\"message_id\":1,\"date\":1}",
                "\"poll_answer\":{\"poll_id\":\"1\",\"option_ids\":[]}");
    }

    @ParameterizedTest
    @MethodSource("silent")
    void what_is_not_said_to_the_bot_gets_no_answer(String rest) {
        var before = STAGE.rig().received().size();

        var update = STAGE.rig().give(GROUP, rest);

        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
        STAGE.answer(person, "/menu");
        assertThat(STAGE.rig().receivedAfter(before))
                .filteredOn(Received::isShown)
                .allMatch(call -> call.chat() > 0);
    }

    @Test
    void an_edited_message_is_not_taken_for_a_command() {
        STAGE.answer(person, "/menu");

        var update = STAGE.rig()
                .give(
                        person.id(),
                        person.says(STAGE.rig().nextMessage(), STAGE.rig().date(), "/menu")
                                .replace("\"message\"", "\"edited_message\""));

        await("its confirmation").atMost(Stage.SOON).until(update::isConfirmed);
        STAGE.answer(person, "/menu");
    }

    @Test
    void a_blocked_bot_stays_silent_until_it_is_taken_back() {
        STAGE.answer(person, "/menu");
        var before = STAGE.rig().shown(person.id()).size();

        var block = STAGE.rig().give(person.id(), membership("member", "kicked"));
        var unblock = STAGE.rig().give(person.id(), membership("kicked", "member"));

        await("its confirmation").atMost(Stage.SOON).until(() -> block.isConfirmed() && unblock.isConfirmed());
        STAGE.answer(person, "/menu");
        assertThat(STAGE.rig().shown(person.id())).hasSize(before + 1);
    }

    private String membership(String old, String now) {
        var desk = "{\"id\":1,\"is_bot\":true,\"first_name\":\"Desk\"}";
        return "\"my_chat_member\":{\"chat\":{\"id\":" + person.id() + ",\"type\":\"private\"},\"from\":"
                + person.from()
                + ",\"date\":" + STAGE.rig().date() + ",\"old_chat_member\":{\"status\":\"" + old + "\",\"user\":"
                + desk
                + "},\"new_chat_member\":{\"status\":\"" + now + "\",\"until_date\":0,\"user\":" + desk + "}}";
    }

    private Screen screen() {
        STAGE.answer(person, "/menu");
        var screen = STAGE.rig().screen(person.id());
        assertThat(screen).isNotNull();
        return screen == null ? new Screen(0, List.of()) : screen;
    }
}
