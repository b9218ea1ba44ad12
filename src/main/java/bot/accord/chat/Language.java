package bot.accord.chat;

import java.util.Locale;

/**
 * A language that the desk speaks.
 *
 * @param code two lower-case letters, ISO 639-1: {@code be}
 */
public record Language(String code) {

    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("language: two lower-case letters wanted, was '" + code + "'");
        }
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
