package bot.accord.dialog;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses with placeholders: a name in braces, as in texts, but without a format. */
final class Address {

    /** More than browsers, servers and Telegram agree to take. */
    private static final int LONGEST = 2_048;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.-]*)}");

    /** What an encoded value is made of. */
    private static final String ENCODED = "[A-Za-z0-9%._*-]+";

    private Address() {}

    static Set<String> placeholders(String address) {
        return PLACEHOLDER.matcher(address).results().map(Address::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the address with each value in its place, encoded as a part of a URI; empty where a value is missing or
     * blank, or where it gets too long.
     */
    static Optional<String> filled(String address, Language language, Map<String, ?> values) {
        if (placeholders(address).stream()
                .anyMatch(name -> words(values.get(name), language).isBlank())) {
            return Optional.empty();
        }
        return Optional.of(replaced(address, name -> encoded(words(values.get(name), language))))
                .filter(filled -> filled.length() <= LONGEST);
    }

    /** Returns the address with {@code words} in the place of every value. */
    static String sample(String address, String words) {
        return replaced(address, _ -> words);
    }

    /** Returns whether the other address is this one with values in it. */
    static boolean comesTo(String address, String other) {
        var pattern = new StringBuilder();
        var end = 0;
        for (var place : PLACEHOLDER.matcher(address).results().toList()) {
            pattern.append(Pattern.quote(address.substring(end, place.start()))).append(ENCODED);
            end = place.end();
        }
        pattern.append(Pattern.quote(address.substring(end)));
        return other.matches(pattern.toString());
    }

    private interface Value {
        String of(String name);
    }

    private static String replaced(String address, Value value) {
        return PLACEHOLDER.matcher(address).replaceAll(place -> Matcher.quoteReplacement(value.of(name(place))));
    }

    private static String name(MatchResult place) {
        return String.valueOf(place.group(1));
    }

    /** Whoever reads the value there is a machine: numbers and moments are not told as people are told them. */
    private static String words(@Nullable Object value, Language language) {
        return Clean.text(
                switch (value) {
                    case null -> "";
                    case Rich rich -> rich.text();
                    case Text text -> text.plain(language);
                    default -> value.toString();
                });
    }

    /** A plus sign is a space in a form's query alone (RFC 3986 knows it as itself). */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
