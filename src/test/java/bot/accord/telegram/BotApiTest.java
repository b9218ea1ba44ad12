package bot.accord.telegram;

import static bot.accord.telegram.StandIn.busy;
import static bot.accord.telegram.StandIn.cut;
import static bot.accord.telegram.StandIn.cutInTheMiddle;
import static bot.accord.telegram.StandIn.error;
import static bot.accord.telegram.StandIn.html;
import static bot.accord.telegram.StandIn.ok;
import static bot.accord.telegram.StandIn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Mark;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.delivery.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BotApiTest {

    private static final Outgoing.Say SAY = Outgoing.Say.of(5, Rich.plain("hello"), Keyboard.NONE);
    private static final Outgoing.Say TO_GROUP = Outgoing.Say.of(-100, Rich.plain("hello"), Keyboard.NONE);
    private static final Outgoing.Edit EDIT = new Outgoing.Edit(5, 42, Rich.plain("hello"), Keyboard.NONE);
    private static final Outgoing.Toast TOAST = new Outgoing.Toast(5, "991", "done", false);
    private static final Outgoing.Document DOCUMENT =
            new Outgoing.Document(5, "list.csv", "a;б", Rich.plain("the list"));
    private static final Outgoing.Venue VENUE = new Outgoing.Venue(5, 53.92, -27.6, "Большой зал & <b>", "Minsk");
    private static final Outgoing.Contact CONTACT =
            new Outgoing.Contact(5, "+375 17 000 00 00", "联络处", "BEGIN:VCARD\r\nEND:VCARD\r\n");

    private final StandIn telegram = new StandIn();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Wire wire = new Wire(telegram.connection());
    private final BotApi api = new BotApi(wire, new SendMetrics(meters), new Pulse(InstantSource.system(), meters));

    @AfterEach
    void close() {
        wire.close();
        telegram.close();
    }

    private Outcome outcome(Outgoing outgoing) {
        return api.send(outgoing).toCompletableFuture().join();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(SAY, ok("{\"message_id\":7}"), new Outcome.Sent(7L)),
                arguments(DOCUMENT, ok("{\"message_id\":7,\"document\":5}"), new Outcome.Sent(7L)),
                arguments(VENUE, ok("{\"message_id\":7,\"venue\":5}"), new Outcome.Sent(7L)),
                arguments(CONTACT, ok("{\"message_id\":7,\"contact\":5}"), new Outcome.Sent(7L)),
                arguments(EDIT, ok("{\"message_id\":42}"), new Outcome.Sent(null)),
                arguments(EDIT, ok("true"), new Outcome.Sent(null)),
                arguments(TOAST, ok("true"), new Outcome.Sent(null)),
                arguments(EDIT, bad("message is not modified: specified new message content"), new Outcome.Sent(null)),
                arguments(
                        TOAST,
                        bad("query is too old and response timeout expired or query ID is invalid"),
                        new Outcome.Sent(null)),
                arguments(
                        SAY,
                        error(429, "Too Many Requests: retry after 7", "\"retry_after\":7"),
                        new Outcome.Wait(Duration.ofSeconds(7), true)),
                arguments(
                        SAY,
                        error(429, "Too Many Requests: retry after 3600", "\"retry_after\":3600"),
                        new Outcome.Wait(Duration.ofHours(1), false)),
                arguments(SAY, error(429, "Too Many Requests", ""), new Outcome.Wait(Duration.ofSeconds(1), true)),
                arguments(
                        TO_GROUP,
                        error(429, "Too Many Requests: retry after 7", "\"retry_after\":7"),
                        new Outcome.Wait(Duration.ofSeconds(7), false)),
                arguments(
                        TO_GROUP,
                        error(
                                400,
                                "Bad Request: group chat was upgraded to a supergroup chat",
                                "\"migrate_to_chat_id\":-1007"),
                        new Outcome.Moved(-1007)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_becomes_an_outcome(Outgoing outgoing, StandIn.Reply reply, Outcome expected) {
        telegram.answers(method(outgoing), reply);

        assertThat(outcome(outgoing)).isEqualTo(expected);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments(SAY, forbidden("bot was blocked by the user"), Outcome.Gone.class),
                arguments(SAY, forbidden("user is deactivated"), Outcome.Gone.class),
                arguments(SAY, forbidden("bot can't initiate conversation with a user"), Outcome.Gone.class),
                arguments(TO_GROUP, forbidden("bot was kicked from the supergroup chat"), Outcome.Gone.class),
                arguments(TO_GROUP, forbidden("bot is not a member of the supergroup chat"), Outcome.Gone.class),
                arguments(TO_GROUP, forbidden("the group chat was deleted"), Outcome.Gone.class),
                arguments(SAY, bad("chat not found"), Outcome.Gone.class),
                arguments(SAY, bad("private chat not found"), Outcome.Gone.class),
                arguments(EDIT, bad("message to edit not found"), Outcome.Uneditable.class),
                arguments(EDIT, bad("message can't be edited"), Outcome.Uneditable.class),
                arguments(EDIT, bad("there is no text in the message to edit"), Outcome.Uneditable.class),
                arguments(SAY, bad("message is too long"), Outcome.Refused.class),
                arguments(DOCUMENT, bad("message caption is too long"), Outcome.Refused.class),
                arguments(CONTACT, bad("phone number must be non-empty"), Outcome.Refused.class),
                arguments(VENUE, forbidden("bot was blocked by the user"), Outcome.Gone.class),
                arguments(SAY, bad("reply markup is too long"), Outcome.Refused.class),
                arguments(SAY, bad("BUTTON_DATA_INVALID"), Outcome.Refused.class),
                arguments(SAY, bad("message text is empty"), Outcome.Refused.class),
                arguments(TO_GROUP, bad("not enough rights to send text messages to the chat"), Outcome.Refused.class),
                arguments(DOCUMENT, error(413, "Request Entity Too Large"), Outcome.Refused.class),
                arguments(DOCUMENT, html(413), Outcome.Refused.class),
                arguments(SAY, bad("Logged out"), Outcome.NotTaken.class),
                arguments(SAY, error(401, "Unauthorized"), Outcome.NotTaken.class),
                arguments(SAY, error(401, "Unauthorized: invalid token specified"), Outcome.NotTaken.class),
                arguments(SAY, error(404, "Not Found"), Outcome.NotTaken.class),
                arguments(SAY, error(404, "Not Found: method not found"), Outcome.Refused.class),
                arguments(SAY, error(409, "Conflict"), Outcome.NotTaken.class),
                arguments(SAY, html(302), Outcome.NotTaken.class),
                arguments(SAY, html(401), Outcome.NotTaken.class),
                arguments(SAY, html(403), Outcome.NotTaken.class),
                arguments(SAY, html(404), Outcome.NotTaken.class),
                arguments(SAY, html(409), Outcome.NotTaken.class),
                arguments(SAY, html(400), Outcome.Refused.class),
                arguments(SAY, html(414), Outcome.Refused.class),
                arguments(SAY, html(421), Outcome.Refused.class),
                arguments(SAY, html(408), Outcome.Unknown.class),
                arguments(SAY, error(500, "Internal Server Error: restart"), Outcome.Unknown.class),
                arguments(SAY, error(502, "Bad Gateway"), Outcome.Unknown.class),
                arguments(SAY, html(502), Outcome.Unknown.class),
                arguments(SAY, busy("<html>"), Outcome.Unknown.class),
                arguments(
                        SAY,
                        busy("{\"ok\":false,\"error_code\":503,\"description\":\"Service Unavailable\"}"),
                        Outcome.Unknown.class),
                arguments(SAY, html(200), Outcome.Unknown.class),
                arguments(SAY, text(200, ""), Outcome.Unknown.class),
                arguments(SAY, text(502, ""), Outcome.Unknown.class),
                arguments(SAY, text(200, "{}"), Outcome.Unknown.class),
                arguments(SAY, text(200, "{\"ok\":true"), Outcome.Unknown.class),
                arguments(SAY, text(200, "[1]"), Outcome.Unknown.class),
                arguments(SAY, cut(), Outcome.Unknown.class),
                arguments(SAY, cutInTheMiddle(), Outcome.Unknown.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_failure_says_what_may_be_tried_again(
            Outgoing outgoing, StandIn.Reply reply, Class<? extends Outcome> expected) {
        telegram.answers(method(outgoing), reply);

        assertThat(outcome(outgoing)).isInstanceOf(expected);
        assertThat(telegram.calls()).hasSize(1);
    }

    private static StandIn.Reply bad(String what) {
        return error(400, "Bad Request: " + what);
    }

    private static StandIn.Reply forbidden(String what) {
        return error(403, "Forbidden: " + what);
    }

    private static String method(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say _ -> "sendMessage";
            case Outgoing.Edit _ -> "editMessageText";
            case Outgoing.Toast _ -> "answerCallbackQuery";
            case Outgoing.Document _ -> "sendDocument";
            case Outgoing.Venue _ -> "sendVenue";
            case Outgoing.Contact _ -> "sendContact";
        };
    }

    @Test
    void a_server_that_is_not_there_has_taken_nothing() {
        telegram.close();

        assertThat(outcome(SAY)).isInstanceOf(Outcome.NotTaken.class);
    }

    @Test
    void a_server_with_no_address_has_taken_nothing() {
        var nowhere = new Wire(new Connection(
                new Endpoint(URI.create("http://no-such-host.invalid"), new Endpoint.Token(StandIn.TOKEN)),
                Connection.Mode.POLLING,
                null,
                null));
        try (nowhere) {
            var outlet = new BotApi(nowhere, new SendMetrics(meters), new Pulse(InstantSource.system(), meters));

            assertThat(outlet.send(SAY).toCompletableFuture().join()).isInstanceOf(Outcome.NotTaken.class);
        }
    }

    @Test
    void a_message_sent_after_the_closing_has_not_been_taken() {
        wire.close();

        assertThat(outcome(SAY)).isInstanceOf(Outcome.NotTaken.class);
    }

    @Test
    void a_redirect_is_not_followed() {
        try (var elsewhere = new StandIn()) {
            telegram.answers("sendMessage", StandIn.redirect(elsewhere.root()));

            assertThat(outcome(SAY)).isInstanceOf(Outcome.NotTaken.class);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void a_message_whose_formatting_is_refused_goes_as_plain_text() {
        telegram.answers("sendMessage", bad("can't parse entities: whatever"));
        var bold = new Rich("hello", List.of(new Mark(Mark.Kind.BOLD, 0, 5, null)));

        assertThat(outcome(Outgoing.Say.of(5, bold, Keyboard.NONE))).isEqualTo(new Outcome.Sent(77L));
        var calls = telegram.calls("sendMessage");
        assertThat(calls.getFirst().body().path("entities")).hasSize(1);
        assertThat(calls.getLast().body().path("entities")).isEmpty();
        assertThat(calls).hasSize(2);
    }

    @Test
    void formatting_is_dropped_only_once() {
        telegram.answers("sendMessage", bad("can't parse entities"), bad("can't parse entities"));

        assertThat(outcome(SAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(telegram.calls()).hasSize(2);
    }

    @Test
    void a_reply_whose_message_is_gone_goes_without_it() {
        telegram.answers("sendMessage", bad("message to be replied not found"));

        assertThat(outcome(new Outgoing.Say(5, Rich.plain("hello"), Keyboard.NONE, 9L)))
                .isEqualTo(new Outcome.Sent(77L));
        assertThat(telegram.calls("sendMessage").getLast().body().has("reply_parameters"))
                .isFalse();
    }

    @Test
    void a_message_says_all_that_was_decided_and_nothing_more() {
        var text = new Rich(
                "a <b> & ў 学 😀",
                List.of(new Mark(Mark.Kind.BOLD, 0, 1, null), new Mark(Mark.Kind.LINK, 2, 3, "https://example.org")));
        var keyboard = new Keyboard(List.of(
                List.of(
                        new Button.Callback("Send", "go", Button.Style.SUCCESS),
                        new Button.Callback("Back", "back", Button.Style.PLAIN)),
                List.of(new Button.Link("Site", "https://example.org"), new Button.Copy("Copy", "x@example.org"))));

        outcome(new Outgoing.Say(5, text, keyboard, 9L));

        assertThat(telegram.calls("sendMessage").getFirst().body()).isEqualTo(Json.object("""
                {"method":"sendmessage","chat_id":"5","text":"a <b> & ў 学 😀",
                 "entities":[{"type":"bold","offset":0,"length":1},
                             {"type":"text_link","offset":2,"length":3,"url":"https://example.org"}],
                 "reply_markup":{"inline_keyboard":[
                     [{"text":"Send","callback_data":"go","style":"success"},{"text":"Back","callback_data":"back"}],
                     [{"text":"Site","url":"https://example.org"},
                      {"text":"Copy","copy_text":{"text":"x@example.org"}}]]},
                 "link_preview_options":{"is_disabled":true},
                 "reply_parameters":{"message_id":9,"allow_sending_without_reply":true}}"""));
    }

    @Test
    void a_notice_that_is_too_long_is_cut_rather_than_refused() {
        outcome(new Outgoing.Toast(5, "991", "x".repeat(198) + "😀😀", true));

        var body = telegram.calls("answerCallbackQuery").getFirst().body();
        assertThat(body.path("text").asText()).hasSize(199).endsWith("…");
        assertThat(body.path("show_alert").asBoolean()).isTrue();
    }

    @Test
    void a_document_is_made_of_its_text() {
        outcome(DOCUMENT);

        assertThat(telegram.calls("sendDocument").getFirst().text())
                .contains("filename=\"list.csv\"", "a;б", "the list", "name=\"chat_id\"");
    }

    @Test
    void a_venue_says_where_it_is_and_what_it_is_called() {
        outcome(VENUE);

        assertThat(telegram.calls("sendVenue").getFirst().body()).isEqualTo(Json.object("""
                {"method":"sendVenue","chat_id":"5","latitude":53.92,"longitude":-27.6,
                 "title":"Большой зал & <b>","address":"Minsk"}"""));
    }

    @Test
    void a_contact_has_a_number_a_name_and_its_card_where_there_is_one() {
        outcome(CONTACT);
        outcome(new Outgoing.Contact(5, "+375 17 000 00 00", "Desk", null));

        var calls = telegram.calls("sendContact");
        assertThat(calls.getFirst().body()).isEqualTo(Json.object("""
                {"method":"sendContact","chat_id":"5","phone_number":"+375 17 000 00 00","first_name":"联络处",
                 "vcard":"BEGIN:VCARD\\r\\nEND:VCARD\\r\\n"}"""));
        assertThat(calls.getLast().body().has("vcard")).isFalse();
    }

    @Test
    void a_root_with_a_path_is_called_below_it() {
        try (var below = new StandIn().under("/some/proxy");
                var wire = new Wire(below.connection())) {
            var outlet = new BotApi(wire, new SendMetrics(meters), new Pulse(InstantSource.system(), meters));

            assertThat(outlet.send(SAY).toCompletableFuture().join()).isEqualTo(new Outcome.Sent(77L));
            assertThat(below.calls().getFirst().path()).isEqualTo("/some/proxy/bot" + StandIn.TOKEN + "/sendmessage");
        }
    }

    @Test
    void sixty_four_messages_are_under_way_at_a_time() {
        var sent = Stream.generate(() -> api.send(SAY).toCompletableFuture())
                .limit(500)
                .toList();

        assertThat(sent).allSatisfy(one -> assertThat(one.join()).isEqualTo(new Outcome.Sent(77L)));
        assertThat(meters.get("accord.telegram.calls")
                        .tag("method", "sendMessage")
                        .tag("outcome", "sent")
                        .timer()
                        .count())
                .isEqualTo(500);
    }

    static Stream<Arguments> signsOfAGoodToken() {
        return Stream.of(
                arguments(ok("{\"message_id\":7}")),
                arguments(bad("message is too long")),
                arguments(forbidden("bot was blocked by the user")));
    }

    @ParameterizedTest
    @MethodSource("signsOfAGoodToken")
    void a_refused_token_shows_in_the_health_until_a_call_passes_it(StandIn.Reply sign) {
        var pulse = new Pulse(InstantSource.system(), meters);
        var outlet = new BotApi(wire, new SendMetrics(meters), pulse);
        telegram.answers("sendMessage", error(401, "Unauthorized"), bad("Logged out"), html(400), sign);

        for (var refused = 0; refused < 3; refused++) {
            outlet.send(SAY).toCompletableFuture().join();
            assertThat(pulse.ailment()).isEqualTo(Pulse.Ailment.UNAUTHORISED);
        }
        outlet.send(SAY).toCompletableFuture().join();
        assertThat(pulse.ailment()).isNull();
    }

    @Test
    void words_of_others_do_not_come_back_in_the_reason() {
        telegram.answers("sendMessage", bad("Unsupported start tag \\\"Ivanov\\\" at byte 7"));

        assertThat(outcome(SAY))
                .isEqualTo(new Outcome.Refused("Telegram refused with error 400: bad request: unsupported start tag"));
    }
}
