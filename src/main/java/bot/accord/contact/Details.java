package bot.accord.contact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody is reached; each empty where it is not known.
 *
 * @param phone in its international form, a plus and digits alone (E.164)
 * @param web an address with its scheme
 */
record Details(String phone, String email, String web) {

    static final Details NONE = new Details("", "", "");

    private static final int LONGEST_EMAIL = 254;
    /** A form takes no address that is longer once it is percent-encoded. */
    private static final int LONGEST_WEB = 1_000;

    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** Returns whether each is what it claims to be, or empty. */
    boolean isFit() {
        return (phone.isEmpty() || PHONE.matcher(phone).matches())
                && (email.isEmpty() || (email.length() <= LONGEST_EMAIL && email.indexOf('@') > 0))
                && (web.isEmpty()
                        || (web.length() <= LONGEST_WEB && WEB.matcher(web).matches()));
    }

    boolean isNone() {
        return phone.isEmpty() && email.isEmpty() && web.isEmpty();
    }

    /** Returns what is known, a line each; a sign tells what it is, since the words of it would need a language. */
    String lines() {
        return Stream.of(List.of("📞 ", phone), List.of("✉️ ", email), List.of("🔗 ", web))
                .filter(line -> !line.getLast().isEmpty())
                .map(line -> line.getFirst() + line.getLast())
                .collect(Collectors.joining("\n"));
    }
}
