package bot.accord.dialog;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the web, checked for their form. */
final class Links {

    /** The most characters that an answer has; in the letters that every client takes, one of another script takes six or more. */
    static final int MOST = 500;

    private static final int LONGEST_TYPED = 4_096;
    private static final Pattern FORM =
            Pattern.compile("(https?)://([^/?#@\\\\:]+)(:[0-9]{1,5})?((?:[/?#].*)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String UNFIT = "\"<>\\^`{|}";

    private Links() {}

    /** Returns the address in the letters that every client takes, however long; empty where it is none. */
    static Optional<String> read(String typed) {
        var words = typed.regionMatches(true, 0, "www.", 0, 4) ? "https://" + typed : typed;
        var match = FORM.matcher(words);
        if (words.length() > LONGEST_TYPED || words.chars().anyMatch(Character::isWhitespace) || !match.matches()) {
            return Optional.empty();
        }
        var port = match.group(3) == null ? "" : match.group(3);
        return host(match.group(2))
                .flatMap(
                        host -> address(match.group(1).toLowerCase(Locale.ROOT) + "://" + host + port, match.group(4)));
    }

    private static Optional<String> host(String typed) {
        try {
            var host = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(host)
                    .filter(name -> name.length() <= 253 && HOST.matcher(name).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(String site, String rest) {
        try {
            return Optional.of(URI.create(site + fit(rest)).toASCIIString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Browsers take signs in an address that its grammar (RFC 3986) does not know. */
    private static String fit(String rest) {
        var fit = new StringBuilder();
        for (var sign : STRAY.matcher(rest).replaceAll("%25").toCharArray()) {
            if (UNFIT.indexOf(sign) < 0) {
                fit.append(sign);
            } else {
                fit.append("%%%02X".formatted((int) sign));
            }
        }
        return fit.toString();
    }
}
