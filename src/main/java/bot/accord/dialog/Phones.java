package bot.accord.dialog;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people type them. */
final class Phones {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212().·/]+");

    /** Up to 15 digits, the first of which is that of a country code (E.164). */
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private Phones() {}

    /** Returns the number in its international form; empty where the words are none with a country code. */
    static Optional<String> read(String typed) {
        var bare = GAPS.matcher(typed).replaceAll("");
        var number = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        return Optional.of(number).filter(text -> NUMBER.matcher(text).matches());
    }
}
