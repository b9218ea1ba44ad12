package bot.accord.settings;

import java.util.function.Predicate;

/**
 * One setting as operators know it.
 *
 * @param variable the environment variable
 * @param property the Spring property that it fills
 * @param secret whether its value may never be shown
 * @param wants what a right value is, in words that follow "wants"
 * @param valid decides over a value that is not empty
 */
record Setting(String variable, String property, boolean secret, String wants, Predicate<String> valid) {

    private static final int LONGEST_SHOWN = 80;

    static Setting open(String variable, String property, String wants, Predicate<String> valid) {
        return new Setting(variable, property, false, wants, valid);
    }

    static Setting secret(String variable, String property, String wants, Predicate<String> valid) {
        return new Setting(variable, property, true, wants, valid);
    }

    String fault(String value) {
        return "%s is %s; wants %s".formatted(variable, shown(value), wants);
    }

    private String shown(String value) {
        if (secret) {
            return "set to " + value.length() + " characters that are not shown";
        }
        var line = value.replaceAll("\\p{Cntrl}", "?");
        return "'" + (line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line) + "'";
    }
}
