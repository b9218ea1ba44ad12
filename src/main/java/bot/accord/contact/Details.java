package bot.accord.contact;

import java.util.List;
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
    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_WEB = 500;

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
