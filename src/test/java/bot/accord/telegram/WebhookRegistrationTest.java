package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class WebhookRegistrationTest {

    private final StandIn telegram = new StandIn();
    private final Connection connection = new Connection(
            telegram.connection().endpoint(),
            Connection.Mode.WEBHOOK,
            URI.create("https://desk.example.org/telegram/webhook"),
            "AbC-123_xyz");
    private final Wire wire = new Wire(connection);
    private final Pulse pulse = new Pulse(InstantSource.system(), new SimpleMeterRegistry());
    private final Identity identity = new Identity(connection);
    private final WebhookRegistration registration = new WebhookRegistration(connection, wire, identity, pulse);

    @AfterEach
    void close() {
        registration.stop();
        wire.close();
        telegram.close();
    }

    @Test
    void the_webhook_is_set_as_soon_as_telegram_can_be_reached_and_stays_set() {
        telegram.answers("setWebhook", StandIn.html(502), StandIn.cut());
        registration.start();

        await().until(() -> pulse.success() != null);
        registration.stop();

        assertThat(telegram.calls("setWebhook"))
                .hasSize(3)
                .last()
                .satisfies(call -> assertThat(call.text())
                        .contains(
                                "https://desk.example.org/telegram/webhook",
                                "AbC-123_xyz",
                                "[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]",
                                "100"));
        assertThat(telegram.calls("deleteWebhook")).isEmpty();
        assertThat(identity.username()).hasValue("AccordBot");
    }

    @Test
    void a_refused_token_shows_in_the_health() {
        telegram.answers("getMe", StandIn.error(401, "Unauthorized"));
        registration.start();

        await().until(() -> pulse.ailment() == Pulse.Ailment.UNAUTHORISED);
    }

    private static StandIn.Reply webhook(String more) {
        return StandIn.webhook("https://desk.example.org/telegram/webhook", more);
    }

    private String health() {
        return new TelegramHealthIndicator(pulse, InstantSource.system(), connection)
                .health()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example.org/"})
    void a_webhook_that_is_gone_is_set_again(String url) throws TelegramApiException {
        registration.tend();
        registration.tend();
        assertThat(telegram.calls("setWebhook")).hasSize(1);

        telegram.answers("getWebhookInfo", StandIn.webhook(url, ""));
        telegram.answers("setWebhook", StandIn.cut());
        assertThatThrownBy(registration::tend).isInstanceOf(TelegramApiException.class);
        registration.tend();
        registration.tend();

        assertThat(telegram.calls("setWebhook")).hasSize(3);
    }

    @Test
    void an_address_that_telegram_writes_in_its_own_way_is_not_set_again() throws TelegramApiException {
        var own = StandIn.webhook("https://desk.example.org:443/telegram/webhook", "");
        telegram.answers("getWebhookInfo", own, own, own);
        registration.tend();
        registration.tend();
        registration.tend();

        assertThat(telegram.calls("setWebhook")).hasSize(1);
    }

    @Test
    void new_errors_in_posting_are_said_once_and_noted_until_they_end() throws TelegramApiException {
        var before = webhook(",\"last_error_date\":1760000000,\"last_error_message\":\"Connection refused\"");
        var message = "Wrong response from the webhook: 502 Bad Gateway " + StandIn.TOKEN;
        var first = webhook(",\"last_error_date\":1760000100,\"last_error_message\":\"" + message + "\"");
        var second = webhook(",\"last_error_date\":1760000200,\"last_error_message\":\"" + message + "\"");
        telegram.answers("getWebhookInfo", before, before, first, second, second);
        var lines = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(WebhookRegistration.class);
        lines.start();
        logger.addAppender(lines);
        try {
            registration.tend();
            registration.tend();
            assertThat(health()).doesNotContain("webhook-errors");
            registration.tend();
            registration.tend();
            assertThat(health()).startsWith("UP").contains("webhook-errors");
            registration.tend();
            assertThat(health()).doesNotContain("webhook-errors");
        } finally {
            logger.detachAppender(lines);
        }

        assertThat(lines.list)
                .filteredOn(line -> line.getLevel() == Level.WARN)
                .singleElement()
                .satisfies(line -> assertThat(line.getKeyValuePairs())
                        .extracting(pair -> pair.value)
                        .containsExactly("Wrong response from the webhook: 502 Bad Gateway …"));
        assertThat(telegram.calls("setWebhook")).hasSize(1);
    }

    @Test
    void a_look_that_failed_shows_in_the_health_until_one_succeeds() throws TelegramApiException {
        registration.tend();
        telegram.answers("getWebhookInfo", StandIn.cut());
        assertThatThrownBy(registration::tend)
                .satisfies(thrown ->
                        assertThat(registration.failed(Trouble.of(thrown))).isTrue());
        assertThat(pulse.ailment()).isEqualTo(Pulse.Ailment.UNREACHABLE);
        registration.tend();

        assertThat(pulse.ailment()).isNull();
    }

    @Test
    void a_good_look_does_not_hide_what_another_found_wrong() throws TelegramApiException {
        registration.tend();
        pulse.failed(Pulse.Ailment.COMMIT_FAILED, "x");
        registration.tend();

        assertThat(pulse.ailment()).isEqualTo(Pulse.Ailment.COMMIT_FAILED);
    }

    @Test
    void a_server_that_knows_no_getWebhookInfo_is_used_all_the_same() throws TelegramApiException {
        var unknown = StandIn.error(404, "Not Found: method not found");
        telegram.answers("getWebhookInfo", unknown, unknown, StandIn.ok("true"));
        registration.tend();
        registration.tend();
        registration.tend();

        assertThat(telegram.calls("setWebhook")).hasSize(1);
        assertThat(pulse.ailment()).isNull();
    }

    @Test
    void a_webhook_needs_an_address_and_a_good_secret() {
        var endpoint = connection.endpoint();

        assertThatThrownBy(() -> new Connection(endpoint, Connection.Mode.WEBHOOK, connection.webhookUrl(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Connection(endpoint, Connection.Mode.WEBHOOK, connection.webhookUrl(), "käse"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("käse");
        assertThat(connection.toString()).doesNotContain("AbC-123_xyz", StandIn.TOKEN);
    }
}
