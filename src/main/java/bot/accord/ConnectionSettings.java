package bot.accord;

import bot.accord.telegram.Connection;
import bot.accord.telegram.Endpoint;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the operator connects the desk to Telegram. */
@ConfigurationProperties("accord")
record ConnectionSettings(
        @DefaultValue Telegram telegram, @DefaultValue Webhook webhook) {

    /**
     * @param token empty in demo mode
     * @param apiUrl the root of a Bot API server, with or without a slash at its end
     */
    record Telegram(
            @DefaultValue("") Endpoint.Token token,
            @DefaultValue("https://api.telegram.org") URI apiUrl,
            @DefaultValue("polling") Connection.Mode mode) {}

    /** Where Telegram posts to in webhook mode, and the secret that it repeats. */
    record Webhook(@Nullable URI url, @DefaultValue("") String secret) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return "Webhook[" + url + "]";
        }
    }

    Connection connection() {
        var root = URI.create(telegram.apiUrl().toString().replaceAll("/+$", ""));
        return new Connection(new Endpoint(root, telegram.token()), telegram.mode(), webhook.url(), webhook.secret());
    }
}
