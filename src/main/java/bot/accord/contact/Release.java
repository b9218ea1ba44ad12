package bot.accord.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom the details of a contact are given. */
enum Release {
    /** To everybody. */
    PUBLIC,
    /** To whoever asked for them and was told yes. */
    REQUEST,
    /** To staff alone. */
    NEVER,
    /** Nobody knows any: the content that ships the contact names none. */
    UNSTATED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the one that staff chose; empty where they chose none of those that they may. */
    static Optional<Release> chosen(String key) {
        return Arrays.stream(values())
                .filter(release -> release != UNSTATED && release.key().equals(key))
                .findFirst();
    }
}
