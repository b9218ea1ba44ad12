package bot.accord.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses Telegram takes for links and buttons. */
final class Links {

    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*)://(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile(
            "(?i)(?:[^@/?#\\s]*@)?((?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}|localhost)\\.?(?::\\d{1,5})?(?:[/?#]\\S*)?");

    private Links() {}

    /** Returns what is wrong with an address, nothing if it will do. */
    static Optional<String> fault(String url) {
        if (url.isBlank()) {
            return Optional.of("URL host is empty");
        }
        var scheme = SCHEME.matcher(url);
        var rest = url;
        if (scheme.matches()) {
            switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "tg", "ton" -> {
                    return Optional.empty();
                }
                case "http", "https" -> rest = scheme.group(2);
                default -> {
                    return Optional.of("Unsupported URL protocol");
                }
            }
            if (rest.isEmpty()) {
                return Optional.of("URL host is empty");
            }
        }
        // A name without a dot is taken only with a scheme in front: Telegram refuses "localhost" alone.
        var host = HOST.matcher(rest);
        return host.matches() && !"localhost".equalsIgnoreCase(host.group(1))
                ? Optional.empty()
                : Optional.of("Wrong HTTP URL");
    }
}
