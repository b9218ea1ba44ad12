package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bot.accord.chat.Update;
import bot.accord.desk.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class WebhookTest {

    private static final String SECRET = "AbC-123_xyzAbC-123_xyzAbC-123_xyz";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final StandIn telegram = new StandIn();
    private final Connection connection = new Connection(
            telegram.connection().endpoint(),
            Connection.Mode.WEBHOOK,
            URI.create("https://desk.example.org/telegram/webhook"),
            SECRET);
    private final Wire wire = new Wire(connection);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Pulse pulse = new Pulse(InstantSource.system(), meters);
    private final Identity identity = new Identity(connection);
    private final Desk desk = mock();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Webhook(
                    connection, identity, new Updates(InstantSource.system(), identity), desk, pulse, meters))
            .build();

    @BeforeEach
    void know() throws TelegramApiException {
        identity.learn(wire.sending());
        doReturn(CompletableFuture.completedFuture(null)).when(desk).take(any());
    }

    @AfterEach
    void close() {
        wire.close();
        telegram.close();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder update(String body) {
        return post("/telegram/webhook").content(body);
    }

    private void assertRefused(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = answer(request);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).isEmpty();
        verify(desk, never()).take(any());
    }

    @Test
    void an_update_with_the_secret_is_taken_and_confirmed() throws Exception {
        assertThat(answer(update(Posts.text(7, "привет ў 学")).header(HEADER, SECRET))
                        .getStatus())
                .isEqualTo(200);

        var taken = ArgumentCaptor.<List<Update>>captor();
        verify(desk).take(taken.capture());
        assertThat(taken.getValue()).hasSize(1).first().isInstanceOf(Update.Understood.class);
        assertThat(taken.getValue().getFirst().raw()).isEqualTo(Posts.text(7, "привет ў 学"));
    }

    @Test
    void an_update_without_the_secret_is_refused() throws Exception {
        assertRefused(update(Posts.text(7, "x")), 401);
        assertThat(meters.get("accord.telegram.webhook.refused").counter().count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wrong",
                "AbC-123_xyzAbC-123_xyzAbC-123_xy",
                "AbC-123_xyzAbC-123_xyzAbC-123_xyzz",
                "abC-123_xyzAbC-123_xyzAbC-123_xyz",
                " AbC-123_xyzAbC-123_xyzAbC-123_xyz"
            })
    void an_update_with_a_wrong_secret_is_refused(String wrong) throws Exception {
        assertRefused(update(Posts.text(7, "x")).header(HEADER, wrong), 401);
    }

    @Test
    void an_update_with_two_secrets_is_refused() throws Exception {
        assertRefused(update(Posts.text(7, "x")).header(HEADER, SECRET, SECRET), 401);
    }

    @Test
    void a_get_is_refused_even_with_the_secret() throws Exception {
        assertRefused(get("/telegram/webhook").header(HEADER, SECRET), 405);
    }

    @Test
    void a_body_over_a_mebibyte_is_refused() throws Exception {
        assertRefused(update("x".repeat((1 << 20) + 1)).header(HEADER, SECRET), 413);
    }

    @Test
    void a_body_over_a_mebibyte_without_the_secret_is_not_read() throws Exception {
        assertRefused(update("x".repeat((1 << 20) + 1)), 401);
    }

    @Test
    void a_body_that_hides_its_length_is_refused_too() throws Exception {
        assertRefused(
                update("x".repeat((1 << 20) + 1)).header(HEADER, SECRET).with(request -> {
                    request.removeHeader("Content-Length");
                    return request;
                }),
                413);
    }

    @Test
    void json_of_a_thousand_levels_is_refused() throws Exception {
        var deep = "{\"update_id\":7,\"message\":" + "[".repeat(1000) + "]".repeat(1000) + "}";

        assertRefused(update(deep).header(HEADER, SECRET), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "[]", "{\"update_id\":7,\"message\":5}"})
    void what_cannot_be_read_is_kept_as_a_dead_letter_and_confirmed(String body) throws Exception {
        assertThat(answer(update(body).header(HEADER, SECRET)).getStatus()).isEqualTo(200);

        var taken = ArgumentCaptor.<List<Update>>captor();
        verify(desk).take(taken.capture());
        assertThat(taken.getValue()).hasSize(1).first().isInstanceOf(Update.Unreadable.class);
    }

    @Test
    void an_update_that_was_not_committed_is_asked_for_again() throws Exception {
        doReturn(CompletableFuture.failedFuture(new IllegalStateException("disk full")))
                .when(desk)
                .take(any());

        var answer = answer(update(Posts.text(7, "x")).header(HEADER, SECRET));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(pulse.ailment()).isEqualTo(Pulse.Ailment.COMMIT_FAILED);
    }

    @Test
    void an_update_that_finds_a_full_queue_is_asked_for_again() throws Exception {
        doThrow(new RejectedExecutionException("full")).when(desk).take(any());

        assertThat(answer(update(Posts.text(7, "x")).header(HEADER, SECRET)).getStatus())
                .isEqualTo(503);
    }

    @Test
    void before_the_bot_has_asked_its_name_updates_wait() throws Exception {
        var unknown = new Identity(connection);
        var early = MockMvcBuilders.standaloneSetup(new Webhook(
                        connection, unknown, new Updates(InstantSource.system(), unknown), desk, pulse, meters))
                .build();

        var answer = early.perform(update(Posts.text(7, "x")).header(HEADER, SECRET))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(503);
        verify(desk, never()).take(any());
    }
}
