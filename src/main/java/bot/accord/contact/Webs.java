package bot.accord.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web addresses as staff type them. */
final class Webs {

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");

    private Webs() {}

    /** Returns the address, with a scheme where only that is missing; empty where the words are none. */
    static Optional<String> read(String typed) {
        var address = SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
        return address.length() <= Details.LONGEST_WEB && isAddress(address) ? Optional.of(address) : Optional.empty();
    }

    private static boolean isAddress(String address) {
        try {
            var host = new URI(address).getHost();
            return host != null && host.indexOf('.') > 0;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
