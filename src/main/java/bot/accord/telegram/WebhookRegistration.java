package bot.accord.telegram;

import bot.accord.telegram.Pulse.Ailment;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Tells Telegram where to post updates, again and again until it is told, and looks every five minutes whether it is so
 * still and whether the posts arrive. At a stop it stays told: Telegram keeps for a
 * day what it cannot deliver, and the next start takes it.
 */
@Component
@ConditionalOnProperty(name = "accord.telegram.mode", havingValue = "webhook")
final class WebhookRegistration implements SmartLifecycle {

    /** As many as Telegram allows: they wait for the same commit. */
    private static final int CONNECTIONS = 100;

    private static final Duration PERIOD = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);

    private final Connection connection;
    private final Wire wire;
    private final Identity identity;
    private final Pulse pulse;
    private @Nullable Insistence insistence;
    /** What Telegram said last, null until the webhook is set. This and {@code ailing} belong to the insistence. */
    private @Nullable WebhookInfo known;

    private boolean ailing;

    WebhookRegistration(Connection connection, Wire wire, Identity identity, Pulse pulse) {
        this.connection = connection;
        this.wire = wire;
        this.identity = identity;
        this.pulse = pulse;
    }

    @Override
    public synchronized void start() {
        if (insistence == null) {
            known = null;
            insistence = Insistence.every(PERIOD, "telegram-webhook", this::tend, this::failed);
        }
    }

    /** Sets the webhook at first, looks after it later. */
    void tend() throws TelegramApiException {
        var before = known;
        if (before == null) {
            register();
        } else {
            compare(before, info());
        }
        if (ailing) {
            ailing = false;
            pulse.succeeded();
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
        known = info();
        pulse.succeeded();
        log.atInfo().addKeyValue("bot", identity.username().orElse("unknown")).log("webhook set");
    }

    /** Returns what Telegram says of the webhook; nothing where the server does not know the call. */
    private WebhookInfo info() throws TelegramApiException {
        try {
            return wire.sending().execute(new GetWebhookInfo());
        } catch (TelegramApiException thrown) {
            if (Trouble.of(thrown).isAboutTheCall()) {
                return new WebhookInfo();
            }
            throw thrown;
        }
    }

    /** The address is compared with what Telegram made of it, which may not be ours to the letter. */
    private void compare(WebhookInfo before, WebhookInfo now) throws TelegramApiException {
        if (now.getUrl() != null && !now.getUrl().equals(before.getUrl())) {
            log.atWarn().log("webhook was removed or changed by somebody, set again");
            known = null;
            register();
            return;
        }
        var failing = now.getLastErrorDate() != null && !now.getLastErrorDate().equals(before.getLastErrorDate());
        if (failing && !pulse.undelivered()) {
            log.atWarn()
                    .addKeyValue("detail", harmless(now.getLastErrorMessage()))
                    .log("Telegram cannot post updates to the webhook");
        }
        pulse.undelivered(failing);
        known = now;
    }

    /** Returns one line without anything that could be a token or an id. */
    private static String harmless(@Nullable String message) {
        return message == null ? "" : message.replaceAll("[^ -~]+", " ").replaceAll("\\d{6,}\\S*", "…");
    }

    /** Makes a failure known; there is always hope. */
    boolean failed(Trouble trouble) {
        ailing = true;
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
