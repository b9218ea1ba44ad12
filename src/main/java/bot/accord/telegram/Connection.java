package bot.accord.telegram;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is connected to Telegram.
 *
 * @param webhookUrl the public https address that Telegram posts to; needed in webhook mode, else unused
 * @param webhookSecret what Telegram repeats in {@code X-Telegram-Bot-Api-Secret-Token}; needed in webhook mode
 */
public record Connection(
        Endpoint endpoint,
        Mode mode,
        @Nullable URI webhookUrl,
        @Nullable String webhookSecret) {

    /** Who calls whom for updates. */
    public enum Mode {
        POLLING,
        WEBHOOK
    }

    public Connection {
        if (mode == Mode.WEBHOOK
                && (webhookUrl == null || webhookSecret == null || !webhookSecret.matches("[A-Za-z0-9_-]{1,256}"))) {
            throw new IllegalArgumentException("webhook mode: a public https address and a secret of 1 to 256 "
                    + "letters, digits, _ or - are needed; set both or choose polling");
        }
    }

    /** Shows neither token nor secret. */
    @Override
    public String toString() {
        return "Connection[%s, %s, %s]".formatted(endpoint.root(), mode, webhookUrl);
    }
}
