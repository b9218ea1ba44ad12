package bot.accord.dialog;

import java.util.Locale;
import java.util.Optional;

/** The buttons that the machine adds by itself. */
enum BuiltIn {
    BACK,
    SKIP,
    CANCEL,
    DONE,
    SEND,
    CORRECT,
    CONTINUE,
    DROP,
    NOT_MY_QUESTION;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the button stands on whatever screen is shown, not on one of its own. */
    boolean isOfAnyScreen() {
        return this == CONTINUE || this == DROP;
    }

    static Optional<BuiltIn> of(String key) {
        for (var builtIn : values()) {
            if (builtIn.key().equals(key)) {
                return Optional.of(builtIn);
            }
        }
        return Optional.empty();
    }
}
