package bot.accord.telegram;

import java.net.URI;

/**
 * The Bot API server that the desk talks to.
 *
 * @param root calls go to {@code <root>/bot<token>/<method>}, files to {@code <root>/file/bot<token>/<path>}
 */
public record Endpoint(URI root, Token token) {

    /** A bot token: shows itself masked, so that no log line or exception can carry it. */
    public record Token(String secret) {

        @Override
        public String toString() {
            var colon = secret.indexOf(':');
            return colon > 0 ? secret.substring(0, colon) + ":…" : "…";
        }
    }
}
