package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Telegram refuses is refused here, in its words. */
class RefusalsTest extends SimulatorTest {

    private static final String NOT_MODIFIED = "400 Bad Request: message is not modified: specified new message content"
            + " and reply markup are exactly the same as a current content and reply markup of the message";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'chat_id':1001                                          | message text is empty",
                "'chat_id':1001,'text':' \\n '                           | text must be non-empty",
                "'chat_id':1001,'text':'\\u200b'                         | text must be non-empty",
                "'chat_id':1001,'text':'\\ud83d'                         | text must be encoded in UTF-8",
                "'text':'x'                                              | chat_id is empty",
                "'chat_id':'@nobody','text':'x'                          | chat not found",
                "'chat_id':424242,'text':'x'                             | chat not found",
                "'chat_id':1001,'text':'x','parse_mode':'Word'           | unsupported parse_mode",
                "'chat_id':1001,'text':'x','message_thread_id':77        | message thread not found",
                "'chat_id':1001,'text':'x','reply_to_message_id':99999   | message to be replied not found",
                "'chat_id':1001,'text':'x','reply_parameters':{}         | can't find field \"message_id\"",
            })
    void a_text_that_cannot_be_sent(String fields, String words) {
        assertThat(bot.refused("sendMessage", "{" + fields + "}")).isEqualTo("400 Bad Request: " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'bold','offset':9,'length':1}  | entity begins after the end of the text at UTF-16 offset 9",
                "{'type':'bold','offset':0,'length':9}  | entity beginning at UTF-16 offset 0 ends after the end of the"
                        + " text at UTF-16 offset 9",
                "{'type':'bold','offset':-1,'length':1} | receive an entity with incorrect offset -1",
                "{'type':'loud','offset':0,'length':1}  | can't parse MessageEntity: Unsupported type specified",
                "{'type':'text_link','offset':0,'length':1} | can't parse MessageEntity: Can't find field \"url\"",
                "{'type':'text_link','offset':0,'length':1,'url':'not-a-url'} | entity URL 'not-a-url' is invalid:"
                        + " Wrong HTTP URL",
            })
    void marks_that_do_not_fit_the_text(String entity, String words) {
        // the words hold quotation marks of their own, so the body is written with real ones
        var body = Map.of("chat_id", ALICE, "text", "hello", "entities", "[" + entity.replace('\'', '"') + "]");
        assertThat(bot.refused("sendMessage", body)).isEqualTo("400 Bad Request: " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'callback_data':'x'}               | can't parse inline keyboard button: Can't find field \"text\"",
                "{'text':'','callback_data':'x'}     | can't parse inline keyboard button: Field \"text\" must be"
                        + " non-empty",
                "{'text':'A'}                        | can't parse inline keyboard button: Text buttons are unallowed"
                        + " in the inline keyboard",
                "{'text':'A','callback_data':''}     | can't parse inline keyboard button: Text buttons are unallowed"
                        + " in the inline keyboard",
                "{'text':'A','url':'not-a-url'}      | inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP"
                        + " URL",
                "{'text':'A','url':'ftp://a.org'}    | inline keyboard button URL 'ftp://a.org' is invalid: Unsupported"
                        + " URL protocol",
                "{'text':'A','copy_text':{'text':''}}| BUTTON_COPY_TEXT_INVALID",
                "{'text':'A','pay':true}             | BUTTON_TYPE_INVALID",
            })
    void buttons_that_do_nothing(String button, String words) {
        assertThat(bot.refused("sendMessage", withButtons("[[" + button.replace('\'', '"') + "]]")))
                .isEqualTo("400 Bad Request: " + words);
    }

    @Test
    void callback_data_holds_64_bytes_and_not_one_more() {
        bot.ok("sendMessage", withButtons(button("я".repeat(32))));

        assertThat(bot.refused("sendMessage", withButtons(button("я".repeat(32) + "!"))))
                .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void a_keyboard_holds_a_hundred_buttons() {
        var row = "{\"text\":\"A\",\"callback_data\":\"x\"}";
        var rows = IntStream.range(0, 100).mapToObj(_ -> "[" + row + "]").collect(Collectors.joining(","));

        bot.ok("sendMessage", withButtons("[" + rows + "]"));
        assertThat(bot.refused("sendMessage", withButtons("[" + rows + ",[" + row + "]]")))
                .isEqualTo("400 Bad Request: reply markup is too long");
    }

    private static Map<String, Object> withButtons(String rows) {
        return Map.of("chat_id", ALICE, "text", "x", "reply_markup", "{\"inline_keyboard\":" + rows + "}");
    }

    private static String button(String data) {
        return "[[{\"text\":\"A\",\"callback_data\":\"" + data + "\"}]]";
    }

    @Test
    void a_text_holds_4096_code_points_and_32768_bytes() {
        said("界".repeat(4096));
        said("😀".repeat(4096));

        assertThat(bot.refused("sendMessage", Map.of("chat_id", ALICE, "text", "x".repeat(4097))))
                .isEqualTo("400 Bad Request: message is too long");
        assertThat(bot.refused("sendMessage", Map.of("chat_id", ALICE, "text", "я".repeat(16_385))))
                .isEqualTo("400 Bad Request: text is too long");
        said("x".repeat(4096) + "   ");
    }

    @Test
    void a_caption_holds_1024() {
        var caption = Map.of("chat_id", ALICE, "caption", "x".repeat(1025));

        assertThat(Caller.refusal(bot.upload("sendDocument", caption, "document", new byte[] {1})))
                .isEqualTo("400 Bad Request: message caption is too long");
    }

    @Test
    void an_edit_must_change_something_that_is_there_and_ours() {
        var id = said("Good day", "Menu", "m");

        assertThat(edit(id, "Good day", "Menu")).isEqualTo(NOT_MODIFIED);
        assertThat(edit(id + 1000, "x", "Menu")).isEqualTo("400 Bad Request: message to edit not found");
        assertThat(edit(alice.mine().id(), "x", "Menu")).isEqualTo("400 Bad Request: message can't be edited");
        assertThat(bot.refused("editMessageReplyMarkup", markup(id, "Menu"))).isEqualTo(NOT_MODIFIED);
        assertThat(bot.refused("editMessageCaption", Map.of("chat_id", ALICE, "message_id", id, "caption", "x")))
                .isEqualTo("400 Bad Request: there is no caption in the message to edit");
        bot.ok("editMessageReplyMarkup", Map.of("chat_id", ALICE, "message_id", id));
        assertThat(alice.last().buttons()).isEmpty();
    }

    private String edit(int id, String text, String label) {
        return bot.refused("editMessageText", with(markup(id, label), "text", text));
    }

    private static Map<String, Object> markup(int id, String label) {
        var rows = "{\"inline_keyboard\":[[{\"text\":\"%s\",\"callback_data\":\"m\"}]]}".formatted(label);
        return Map.of("chat_id", ALICE, "message_id", id, "reply_markup", rows);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, String value) {
        return java.util.stream.Stream.concat(
                        fields.entrySet().stream(), java.util.stream.Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void a_message_can_be_deleted_once_and_within_48_hours() {
        var early = said("early");
        var late = said("late");

        bot.ok("deleteMessage", Map.of("chat_id", ALICE, "message_id", early));
        assertThat(bot.refused("deleteMessage", Map.of("chat_id", ALICE, "message_id", early)))
                .isEqualTo("400 Bad Request: message to delete not found");
        clock.passes(Duration.ofHours(49));
        assertThat(bot.refused("deleteMessage", Map.of("chat_id", ALICE, "message_id", late)))
                .isEqualTo("400 Bad Request: message can't be deleted for everyone");
    }

    @Test
    void a_press_is_answered_once_and_in_time() {
        var id = said("Good day", "Menu", "m");
        var first = alice.forges(id, "m").lastPress();
        var tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

        assertThat(bot.refused("answerCallbackQuery", Map.of("callback_query_id", first, "text", "x".repeat(201))))
                .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
        bot.ok("answerCallbackQuery", Map.of("callback_query_id", first, "text", "x".repeat(200)));
        assertThat(bot.refused("answerCallbackQuery", Map.of("callback_query_id", first)))
                .isEqualTo(tooOld);
        var second = alice.forges(id, "m").lastPress();
        clock.passes(Duration.ofSeconds(151));
        assertThat(bot.refused("answerCallbackQuery", Map.of("callback_query_id", second)))
                .isEqualTo(tooOld);
    }

    @Test
    void a_person_who_never_started_or_who_blocked_cannot_be_reached() {
        var hello = Map.of("chat_id", 1002, "text", "Добрый день");
        assertThat(bot.refused("sendMessage", hello))
                .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");

        var ivan = simulator.person("ru").says("/start").blocks();
        assertThat(bot.refused("sendMessage", hello)).isEqualTo("403 Forbidden: bot was blocked by the user");
        assertThat(bot.refused("sendChatAction", Map.of("chat_id", 1002, "action", "typing")))
                .isEqualTo("403 Forbidden: bot was blocked by the user");

        ivan.unblocks();
        bot.ok("sendMessage", hello);
    }

    @Test
    void a_reply_to_nothing_goes_out_where_that_is_allowed() {
        bot.ok(
                "sendMessage",
                "{'chat_id':1001,'text':'x','reply_parameters':{'message_id':9999,'allow_sending_without_reply':true}}");

        assertThat(alice.last().replyTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "setMyDescription      | description       | 513 | bot description is too long",
                "setMyShortDescription | short_description | 121 | bot short description is too long",
                "setMyName             | name              |  65 | bot name is too long",
            })
    void a_profile_has_its_limits(String method, String field, int length, String words) {
        bot.ok(method, Map.of(field, "x".repeat(length - 1)));

        assertThat(bot.refused(method, Map.of(field, "x".repeat(length)))).isEqualTo("400 Bad Request: " + words);
        assertThat(bot.refused(method, Map.of(field, "x", "language_code", "zh-hans")))
                .isEqualTo("400 Bad Request: invalid language code specified");
    }

    @Test
    void commands_have_their_limits() {
        var command = "{\"command\":\"menu\",\"description\":\"The menu\"}";
        var hundred = IntStream.range(0, 100).mapToObj(_ -> command).collect(Collectors.joining(","));

        bot.ok("setMyCommands", Map.of("commands", "[" + hundred + "]"));
        assertThat(bot.refused("setMyCommands", Map.of("commands", "[" + hundred + "," + command + "]")))
                .isEqualTo("400 Bad Request: BOT_COMMANDS_TOO_MUCH");
        assertThat(bot.refused("setMyCommands", Map.of("commands", "[" + command + "]", "language_code", "rus")))
                .isEqualTo("400 Bad Request: invalid language code specified");
        assertThat(bot.refused("setMyCommands", "{'commands':[{'command':'Menu','description':'x'}]}"))
                .isEqualTo("400 Bad Request: BOT_COMMAND_INVALID");
    }
}
