package bot.accord.time;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for what people write in several: for comparison only, nobody reads it. */
final class Folding {

    private Folding() {}

    /** Returns a word in lower case, its Russian and Belarusian vowels alike, without apostrophes and signs of stress. */
    static String word(String word) {
        var folded = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !isUnheard(letter))
                .forEach(letter -> folded.appendCodePoint(alike(letter)));
        return isCyrillic(folded) ? folded.toString().replace('i', 'и') : folded.toString();
    }

    /** Returns the letters and digits of a name: {@code New York}, {@code new-york} and {@code NewYork} are one. */
    static String name(String name) {
        var folded = new StringBuilder(name.length());
        word(withoutAccents(name))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Returns whether it belongs to a word without being a letter of it. */
    static boolean isUnheard(int letter) {
        return letter == '\''
                || letter == '’'
                || letter == 'ʼ'
                || letter == '`'
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    private static int alike(int letter) {
        return switch (letter) {
            case 'ё' -> 'е';
            case 'і' -> 'и';
            case 'ў' -> 'у';
            default -> letter;
        };
    }

    private static boolean isCyrillic(CharSequence word) {
        return word.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x500);
    }

    /** Latin letters only: {@code й} is a letter of its own. */
    private static String withoutAccents(String name) {
        var plain = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(letter -> plain.append(
                        letter < 0x250
                                ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                                : Character.toString(letter)));
        return plain.toString();
    }
}
