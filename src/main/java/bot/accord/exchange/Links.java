package bot.accord.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where one meets online, as staff type it. */
final class Links {

    private Links() {}

    /** Returns the address that programs may open; empty where the words are none. */
    static Optional<URI> address(String link) {
        try {
            var address = new URI(link);
            var isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
