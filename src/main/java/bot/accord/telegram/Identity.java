package bot.accord.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Who the bot is at Telegram: needed to know what is addressed to it, and to write addresses that lead to it. Any thread
 * may use it.
 */
@Component
public final class Identity {

    private final long id;
    private volatile @Nullable String username;
    private volatile boolean asked;

    Identity(Connection connection) {
        id = leadingDigits(connection.endpoint().token().secret());
    }

    /** The number before the colon of a token is the bot's user id. */
    private static long leadingDigits(String token) {
        var colon = token.indexOf(':');
        var digits = colon < 0 ? "" : token.substring(0, colon);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /** Asks Telegram unless it has answered before. */
    void learn(TelegramClient client) throws TelegramApiException {
        if (username != null) {
            return;
        }
        try {
            username = client.execute(new GetMe()).getUserName();
        } finally {
            asked = true;
        }
    }

    /** The bot's user id, 0 if the token does not show it. */
    long id() {
        return id;
    }

    /** The name after the @, as in {@code https://t.me/NAME}; empty until Telegram has said it, soon after the start. */
    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /** Whether Telegram was asked, with or without success. */
    boolean asked() {
        return asked;
    }
}
