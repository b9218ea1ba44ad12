package bot.accord.telegram;

import static bot.accord.telegram.Posts.group;
import static bot.accord.telegram.Posts.membership;
import static bot.accord.telegram.Posts.message;
import static bot.accord.telegram.Posts.press;
import static bot.accord.telegram.Posts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Incoming.Attachment;
import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import bot.accord.chat.Sender;
import bot.accord.chat.Update;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class UpdatesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant SENT = Instant.ofEpochSecond(1_760_000_000);
    private static final String TO_BOT =
            ",\"reply_to_message\":{\"message_id\":40,\"from\":{\"id\":123456,\"is_bot\":true,\"first_name\":\"Desk\"}}";

    private static final Updates updates = updates();

    private static Updates updates() {
        try (var telegram = new StandIn();
                var wire = new Wire(telegram.connection())) {
            var identity = new Identity(telegram.connection());
            identity.learn(wire.sending());
            return new Updates(InstantSource.fixed(NOW), identity);
        } catch (TelegramApiException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Incoming incoming(String raw) {
        return understood(raw).incoming();
    }

    private static Update.Understood understood(String raw) {
        var update = updates.read(raw);
        assertThat(update).isInstanceOf(Update.Understood.class);
        return (Update.Understood) update;
    }

    private static Incoming.Text words(String text) {
        return new Incoming.Text(Rich.plain(text));
    }

    private static Incoming.Command command(String name, String rest) {
        return new Incoming.Command(name, rest);
    }

    static Stream<Arguments> inPrivate() {
        return Stream.of(
                arguments("\"text\":\"Good day\"", words("Good day")),
                arguments("\"text\":\" two\\n lines <b>&\"", words(" two\n lines <b>&")),
                arguments("\"text\":\"/start\"", command("start", "")),
                arguments("\"text\":\"/Start visit-7\"", command("start", "visit-7")),
                arguments("\"text\":\"/inquiry  about\\nthe expo \"", command("inquiry", "about\nthe expo")),
                arguments("\"text\":\"/start@AccordBot x\"", command("start", "x")),
                arguments("\"text\":\"/start@accordbot\"", command("start", "")),
                arguments("\"text\":\"/start@OtherBot\"", words("/start@OtherBot")),
                arguments("\"text\":\"/usr/bin is a path\"", words("/usr/bin is a path")),
                arguments("\"text\":\"/\"", words("/")),
                arguments("\"text\":\"/пуск\"", words("/пуск")),
                arguments("\"text\":\"see /help\"", words("see /help")),
                arguments("\"text\":\"   \"", new Incoming.Other("text")),
                arguments("\"text\":\"a\\u0000b\\ud83dc\\ude00d\"", words("a\uFFFDb\uFFFDc\uFFFDd")),
                arguments("\"text\":\"\\ud83d\\ude00 fine\"", words("😀 fine")),
                arguments(
                        "\"text\":\"/start\",\"entities\":[{\"type\":\"code\",\"offset\":0,\"length\":6}]",
                        new Incoming.Text(new Rich("/start", List.of(new Mark(Mark.Kind.CODE, 0, 6, null))))),
                arguments(
                        "\"document\":{\"file_id\":\"F\",\"file_name\":\"a.pdf\",\"mime_type\":\"application/pdf\",\"file_size\":9}",
                        new Attachment(Attachment.Kind.DOCUMENT, "F", "a.pdf", "application/pdf", 9, Rich.EMPTY, null)),
                arguments(
                        "\"photo\":[{\"file_id\":\"S\",\"width\":90,\"height\":60},{\"file_id\":\"L\",\"width\":900,\"height\":600,\"file_size\":8},"
                                + "{\"file_id\":\"M\",\"width\":300,\"height\":200}],\"caption\":\"the hall\",\"media_group_id\":\"71\"",
                        new Attachment(Attachment.Kind.PHOTO, "L", null, null, 8, Rich.plain("the hall"), "71")),
                arguments(
                        "\"voice\":{\"file_id\":\"V\",\"duration\":3,\"mime_type\":\"audio/ogg\"}",
                        new Attachment(Attachment.Kind.VOICE, "V", null, "audio/ogg", 0, Rich.EMPTY, null)),
                arguments(
                        "\"video\":{\"file_id\":\"V\",\"width\":1,\"height\":1}",
                        new Attachment(Attachment.Kind.VIDEO, "V", null, null, 0, Rich.EMPTY, null)),
                arguments(
                        "\"audio\":{\"file_id\":\"A\"}",
                        new Attachment(Attachment.Kind.AUDIO, "A", null, null, 0, Rich.EMPTY, null)),
                arguments(
                        "\"animation\":{\"file_id\":\"G\"},\"document\":{\"file_id\":\"G\",\"file_name\":\"x.mp4\"}",
                        new Attachment(Attachment.Kind.DOCUMENT, "G", "x.mp4", null, 0, Rich.EMPTY, null)),
                arguments("\"document\":{}", new Incoming.Other("document")),
                arguments("\"sticker\":{\"emoji\":\"x\"}", new Incoming.Other("sticker")),
                arguments("\"location\":{\"latitude\":1.5,\"longitude\":-2}", new Incoming.Spot(1.5, -2)),
                arguments(
                        "\"location\":{\"latitude\":53.92,\"longitude\":27.6,\"live_period\":900,\"heading\":7}",
                        new Incoming.Spot(53.92, 27.6)),
                arguments(
                        "\"venue\":{\"location\":{\"latitude\":53.92,\"longitude\":27.6},\"title\":\"Hall\",\"address\":\"Minsk\"},"
                                + "\"location\":{\"latitude\":53.92,\"longitude\":27.6}",
                        new Incoming.Spot(53.92, 27.6)),
                arguments("\"location\":{\"latitude\":90.1,\"longitude\":2}", new Incoming.Other("location")),
                arguments("\"location\":{\"latitude\":9,\"longitude\":1e300}", new Incoming.Other("location")),
                arguments("\"location\":{\"latitude\":\"9\",\"longitude\":2}", new Incoming.Other("location")),
                arguments("\"venue\":{},\"location\":{}", new Incoming.Other("venue")),
                arguments("\"contact\":{\"phone_number\":\"1\"}", new Incoming.Other("contact")),
                arguments("\"poll\":{\"id\":\"1\"}", new Incoming.Other("poll")),
                arguments("\"hologram\":{\"id\":\"1\"}", new Incoming.Other("hologram")),
                arguments("\"<b>\":1", new Incoming.Other("unknown")));
    }

    @ParameterizedTest
    @MethodSource("inPrivate")
    void a_private_message_is_understood(String content, Incoming expected) {
        assertThat(incoming(message(7, "," + content))).isEqualTo(expected);
    }

    static Stream<Arguments> inGroup() {
        return Stream.of(
                arguments("\"text\":\"/contacts@AccordBot now\"", command("contacts", "now")),
                arguments("\"text\":\"@AccordBot who is there?\"", words("who is there?")),
                arguments("\"text\":\"tell us, @accordbot, please\"", words("tell us, , please")),
                arguments("\"text\":\"tell us @AccordBot please\"", words("tell us please")),
                arguments("\"text\":\"@AccordBot /help me\"", command("help", "me")),
                arguments("\"text\":\"@AccordBot\"", new Incoming.Other("mention")),
                arguments("\"text\":\"yes\"" + TO_BOT, words("yes")),
                arguments("\"text\":\"/cancel\"" + TO_BOT, command("cancel", "")),
                arguments("\"sticker\":{}" + TO_BOT, new Incoming.Other("sticker")),
                arguments("\"location\":{\"latitude\":1.5,\"longitude\":2}" + TO_BOT, new Incoming.Spot(1.5, 2)),
                arguments(
                        "\"document\":{\"file_id\":\"F\"},\"caption\":\"for @AccordBot\"",
                        new Attachment(Attachment.Kind.DOCUMENT, "F", null, null, 0, Rich.plain("for"), null)),
                arguments("\"migrate_to_chat_id\":-1007", new Incoming.Migrated(-1007)));
    }

    @ParameterizedTest
    @MethodSource("inGroup")
    void what_a_group_says_to_the_bot_is_understood(String content, Incoming expected) {
        var understood = understood(group(7, "," + content));

        assertThat(understood.incoming()).isEqualTo(expected);
        assertThat(understood.chat()).isEqualTo(new Chat(-100200, Chat.Kind.GROUP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":\"between ourselves\"",
                "\"text\":\"/start\"",
                "\"text\":\"/start@OtherBot\"",
                "\"text\":\"mail a@AccordBot or @AccordBotanist\"",
                "\"text\":\"no\",\"reply_to_message\":{\"message_id\":40,\"from\":{\"id\":6}}",
                "\"text\":\"/start@OtherBot\",\"reply_to_message\":{\"message_id\":40,\"from\":{\"id\":123456}}",
                "\"text\":\"in a topic\",\"is_topic_message\":true,\"message_thread_id\":40,"
                        + "\"reply_to_message\":{\"message_id\":40,\"from\":{\"id\":123456}}",
                "\"text\":\"in a topic\",\"reply_to_message\":{\"message_id\":40,\"forum_topic_created\":{},\"from\":{\"id\":123456}}",
                "\"document\":{\"file_id\":\"F\"}",
                "\"location\":{\"latitude\":1.5,\"longitude\":2}",
                "\"new_chat_members\":[]",
                "\"migrate_from_chat_id\":-5",
                "\"pinned_message\":{}"
            })
    void what_a_group_says_otherwise_is_not_even_kept(String content) {
        assertThat(updates.read(group(7, "," + content)))
                .isInstanceOf(Update.Ignored.class)
                .extracting(Update::raw)
                .isEqualTo("{\"update_id\":7}");
    }

    static Stream<Arguments> ignored() {
        return Stream.of(
                arguments("{\"update_id\":7}"),
                arguments("{\"update_id\":7,\"channel_post\":{\"message_id\":1}}"),
                arguments("{\"update_id\":7,\"edited_channel_post\":{\"message_id\":1}}"),
                arguments("{\"update_id\":7,\"message_reaction\":{}}"),
                arguments("{\"update_id\":7,\"something_of_next_year\":[1,{}]}"),
                arguments(message(7, ",\"pinned_message\":{}")),
                arguments(message(7, ",\"write_access_allowed\":{}")),
                arguments(message(7, "")),
                arguments(message(7, ",\"text\":\"x\"").replace("\"private\"", "\"channel\"")),
                arguments(message(7, ",\"text\":\"x\"").replace("\"private\"", "\"hive\"")),
                arguments(edited(",\"edit_date\":1760000001,\"location\":{}")),
                arguments(membership(7, "channel", "left", "administrator")),
                arguments(membership(7, "supergroup", "member", "administrator")),
                arguments(press(7, "x").replace("\"message\":{", "\"inline_message_id\":\"9\",\"was\":{")));
    }

    @ParameterizedTest
    @MethodSource("ignored")
    void what_is_not_for_the_desk_is_ignored(String raw) {
        assertThat(updates.read(raw))
                .isInstanceOf(Update.Ignored.class)
                .extracting(Update::id)
                .isEqualTo(7L);
    }

    private static String edited(String more) {
        return message(7, more).replace("\"message\":{\"message_id\"", "\"edited_message\":{\"message_id\"");
    }

    @Test
    void a_message_says_who_when_and_where() {
        var raw = message(7, ",\"text\":\"yes\"" + TO_BOT);

        assertThat(updates.read(raw))
                .isEqualTo(new Update.Understood(
                        7,
                        raw,
                        SENT,
                        new Chat(5, Chat.Kind.PRIVATE),
                        new Sender(5, "Ada L.", "ru", true),
                        1007,
                        40L,
                        words("yes")));
    }

    @Test
    void a_press_is_understood() {
        var raw = press(7, "menu|1");

        assertThat(updates.read(raw))
                .isEqualTo(new Update.Understood(
                        7,
                        raw,
                        NOW,
                        new Chat(5, Chat.Kind.PRIVATE),
                        new Sender(5, "Ada", null, true),
                        42,
                        null,
                        new Incoming.Press("991", 42, "menu|1")));
    }

    @Test
    void a_press_under_a_message_that_telegram_no_longer_shows_is_answered_too() {
        var raw = press(7, "menu|1").replace("\"date\":1760000000", "\"date\":0");

        assertThat(incoming(raw)).isEqualTo(new Incoming.Press("991", 0, "menu|1"));
        assertThat(understood(raw).message()).isEqualTo(42);
    }

    @Test
    void a_press_without_its_message_belongs_to_the_private_chat() {
        var raw = press(7, "menu|1").replace("\"message\":{", "\"was\":{");

        assertThat(understood(raw).chat()).isEqualTo(new Chat(5, Chat.Kind.PRIVATE));
        assertThat(incoming(raw)).isEqualTo(new Incoming.Press("991", 0, "menu|1"));
    }

    @Test
    void a_press_without_data_is_answered_too() {
        assertThat(incoming(press(7, "x").replace("\"data\"", "\"game_short_name\"")))
                .isEqualTo(new Incoming.Press("991", 42, ""));
    }

    @Test
    void an_edited_message_is_known_as_one() {
        var understood = understood(edited(",\"edit_date\":1760000005,\"text\":\"/start\""));

        assertThat(understood.incoming()).isEqualTo(new Incoming.Edited(Rich.plain("/start")));
        assertThat(understood.at()).isEqualTo(SENT.plusSeconds(5));
    }

    @Test
    void an_edited_caption_is_known_as_one() {
        assertThat(incoming(edited(",\"caption\":\"new\",\"photo\":[]")))
                .isEqualTo(new Incoming.Edited(Rich.plain("new")));
    }

    static Stream<Arguments> memberships() {
        return Stream.of(
                arguments("private", "member", "kicked", false),
                arguments("private", "kicked", "member", true),
                arguments("group", "left", "member", true),
                arguments("supergroup", "administrator", "left", false),
                arguments("supergroup", "member", "kicked", false));
    }

    @ParameterizedTest
    @MethodSource("memberships")
    void blocking_and_coming_back_are_understood(String type, String before, String now, boolean reachable) {
        assertThat(incoming(membership(7, type, before, now))).isEqualTo(new Incoming.Reachable(reachable));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sender_chat\":{\"id\":-1}",
                "\"forward_origin\":{\"type\":\"user\"}",
                "\"forward_from\":{\"id\":9}",
                "\"forward_date\":1",
                "\"via_bot\":{\"id\":9}",
                "\"is_automatic_forward\":true",
                "\"guest_bot_caller_user\":{\"id\":9}"
            })
    void words_that_are_not_the_senders_own_are_not_genuine(String mask) {
        var understood = understood(message(7, ",\"text\":\"/announce\"," + mask));

        assertThat(understood.sender().genuine()).isFalse();
        assertThat(understood.incoming()).isEqualTo(command("announce", ""));
    }

    @Test
    void a_bot_is_not_genuine() {
        assertThat(understood(text(7, "x").replace("\"is_bot\":false", "\"is_bot\":true"))
                        .sender()
                        .genuine())
                .isFalse();
    }

    @Test
    void somebody_else_in_a_private_chat_is_not_genuine() {
        assertThat(understood(text(7, "x").replace("\"from\":{\"id\":5", "\"from\":{\"id\":6"))
                        .sender()
                        .genuine())
                .isFalse();
    }

    @Test
    void formatting_that_fits_is_kept_and_what_clients_find_by_themselves_is_not() {
        var entities = """
                ,"text":"a😀 bold link code @x","entities":[
                {"type":"bold","offset":0,"length":8},{"type":"italic","offset":4,"length":4},
                {"type":"text_link","offset":9,"length":4,"url":"https://example.org"},
                {"type":"text_link","offset":9,"length":4},
                {"type":"pre","offset":14,"length":4,"language":"java"},{"type":"mention","offset":19,"length":2},
                {"type":"underline","offset":2,"length":3},{"type":"code","offset":6,"length":6},
                {"type":"spoiler","offset":19,"length":9},{"type":"code","offset":-1,"length":2},
                {"type":"code","offset":0,"length":0},{"type":"glitter","offset":0,"length":1},
                {"type":7},null,5,{"type":"expandable_blockquote","offset":14,"length":7}]""";

        assertThat(incoming(message(7, entities)))
                .isEqualTo(new Incoming.Text(new Rich(
                        "a😀 bold link code @x",
                        List.of(
                                new Mark(Mark.Kind.BOLD, 0, 8, null),
                                new Mark(Mark.Kind.ITALIC, 4, 4, null),
                                new Mark(Mark.Kind.LINK, 9, 4, "https://example.org"),
                                new Mark(Mark.Kind.QUOTE, 14, 7, null),
                                new Mark(Mark.Kind.PRE, 14, 4, "java")))));
    }

    @Test
    void a_mention_taken_out_moves_the_formatting() {
        var raw = group(
                7,
                ",\"text\":\"@AccordBot is it open?\",\"entities\":[{\"type\":\"mention\",\"offset\":0,"
                        + "\"length\":10},{\"type\":\"bold\",\"offset\":17,\"length\":4}]");

        assertThat(incoming(raw))
                .isEqualTo(new Incoming.Text(new Rich("is it open?", List.of(new Mark(Mark.Kind.BOLD, 6, 4, null)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "[]",
                "{",
                "{}",
                "{\"update_id\":\"seven\"}",
                "{\"update_id\":7.5}",
                "{\"update_id\":-7}",
                "{\"update_id\":99999999999}",
                "not json"
            })
    void what_has_no_id_is_unreadable_and_the_same_each_time(String raw) {
        var first = updates.read(raw);

        assertThat(first).isInstanceOf(Update.Unreadable.class).isEqualTo(updates.read(raw));
        assertThat(first.id()).isNegative();
    }

    @Test
    void an_unreadable_update_keeps_its_id_and_text() {
        var raw = "{\"update_id\":7,\"message\":{\"message_id\":1,\"chat\":[],\"text\":\"x\"}}";

        assertThat(updates.read(raw)).isEqualTo(new Update.Unreadable(7, raw, "chat: an object was wanted"));
    }

    @Test
    void json_without_a_floor_is_refused() {
        var deep = "{\"update_id\":7,\"message\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(updates.read(deep))
                .isInstanceOf(Update.Unreadable.class)
                .extracting(Update::id)
                .isEqualTo(7L);
    }
}
