package bot.accord.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address in a setting may look like. Nothing here asks a name server. */
final class Addresses {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*]?");

    /** Bot API, setWebhook: the ports that Telegram posts to. */
    private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

    private Addresses() {}

    /** Whether a Bot API server may stand there: https anywhere, plain http on loopback and private addresses only. */
    static boolean isRoot(String value) {
        var uri = absolute(value);
        return uri != null && uri.getRawQuery() == null && (isSecure(uri) || (isPlain(uri) && isNear(uri.getHost())));
    }

    /** Whether updates may be posted there. A server of one's own on this machine may use any port and plain http. */
    static boolean isWebhook(String value) {
        var uri = absolute(value);
        if (uri == null) {
            return false;
        }
        return isLoopback(uri.getHost())
                ? isSecure(uri) || isPlain(uri)
                : isSecure(uri) && WEBHOOK_PORTS.contains(uri.getPort());
    }

    static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || (isLiteral(host) && literal(host).isLoopbackAddress());
    }

    /** Whether {@code host} is an address of a network interface, or a name that could be one. */
    static boolean isHost(String host) {
        return isLiteral(host) || host.matches("[A-Za-z]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    }

    private static boolean isNear(String host) {
        return isLoopback(host) || (isLiteral(host) ? literal(host).isSiteLocalAddress() : !host.contains("."));
    }

    private static boolean isPlain(URI uri) {
        return uri.getScheme().equals("http");
    }

    private static boolean isSecure(URI uri) {
        return uri.getScheme().equals("https");
    }

    private static boolean isLiteral(String host) {
        return LITERAL.matcher(host).matches() && isParsable(host);
    }

    private static boolean isParsable(String host) {
        try {
            return InetAddress.ofLiteral(bare(host)) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static InetAddress literal(String host) {
        return InetAddress.ofLiteral(bare(host));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static @Nullable URI absolute(String value) {
        try {
            var uri = new URI(value);
            var whole = uri.getScheme() != null && uri.getHost() != null && uri.getRawUserInfo() == null;
            return whole && uri.getRawFragment() == null ? uri : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
