package bot.accord.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where one meets online, as staff type it. */
final class Links {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/\\S*)?");

    private Links() {}

    /** Returns the address with its scheme where only that is missing; other words as they are, since they say something too. */
    static String read(String typed) {
        return BARE.matcher(typed).matches() && typed.length() < Plan.Where.LONGEST_LINK - "https://".length()
                ? "https://" + typed
                : typed;
    }

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
