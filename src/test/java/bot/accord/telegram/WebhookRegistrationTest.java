package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
