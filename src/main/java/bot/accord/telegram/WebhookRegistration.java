package bot.accord.telegram;

import bot.accord.telegram.Pulse.Ailment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Tells Telegram where to post updates, again and again until it is told. At a stop it stays told: Telegram keeps for a
 * day what it cannot deliver, and the next start takes it.
 */
@Component
@ConditionalOnProperty(name = "accord.telegram.mode", havingValue = "webhook")
final class WebhookRegistration implements SmartLifecycle {

    /** As many as Telegram allows: they wait for the same commit. */
    private static final int CONNECTIONS = 100;

    private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);

    private final Connection connection;
    private final Wire wire;
    private final Identity identity;
    private final Pulse pulse;
    private @Nullable Insistence insistence;

    WebhookRegistration(Connection connection, Wire wire, Identity identity, Pulse pulse) {
        this.connection = connection;
        this.wire = wire;
        this.identity = identity;
        this.pulse = pulse;
    }

    @Override
    public synchronized void start() {
        if (insistence == null) {
            insistence = Insistence.start("telegram-webhook", this::register, this::failed);
        }
    }

    private void register() throws TelegramApiException {
        identity.learn(wire.sending());
        wire.sending()
                .execute(SetWebhook.builder()
                        .url(Objects.requireNonNull(connection.webhookUrl(), "webhook url")
                                .toString())
                        .secretToken(Objects.requireNonNull(connection.webhookSecret(), "webhook secret"))
                        .allowedUpdates(Poll.KINDS)
                        .maxConnections(CONNECTIONS)
                        .build());
        pulse.succeeded();
        log.atInfo().addKeyValue("bot", identity.username().orElse("unknown")).log("webhook set");
    }

    private boolean failed(Trouble trouble) {
        pulse.failed(Ailment.of(trouble), trouble.words());
        return true;
    }

    @Override
    public synchronized void stop() {
        if (insistence != null) {
            insistence.stop();
            insistence = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return insistence != null;
    }
}
