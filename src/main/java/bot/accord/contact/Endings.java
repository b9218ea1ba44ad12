package bot.accord.contact;

import java.util.List;

/** Takes off what looks like an ending of a word in the common spelling; what is left is for comparison alone. */
final class Endings {

    /** Of Russian and Belarusian, the longer before those that they contain. */
    private static final List<String> CYRILLIC = List.of(
            "ami", "iami", "aia", "uiu", "oho", "eho", "aha", "iaha", "omu", "emu", "amu", "iamu", "imi", "oiu", "eiu",
            "aiu", "ih", "im", "oi", "ei", "ai", "om", "em", "am", "iam", "ah", "iah", "ov", "ev", "au", "oe", "ia",
            "iu", "ii");

    private static final int SHORTEST = 3;

    private Endings() {}

    static String cyrillic(String word) {
        var stem = word;
        for (var ending : CYRILLIC) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                stem = longest(stem, word.substring(0, word.length() - ending.length()), word);
            }
        }
        return hard(withoutVowel(stem));
    }

    /** The longest ending leaves the shortest stem. */
    private static String longest(String stem, String other, String word) {
        return stem.equals(word) || other.length() < stem.length() ? other : stem;
    }

    private static String withoutVowel(String stem) {
        var end = stem.length();
        while (end > SHORTEST && "aeiou".indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        return stem.substring(0, end);
    }

    /** {@code фізіка} and {@code фізіцы} are one. */
    private static String hard(String stem) {
        return stem.length() > SHORTEST && stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + 'k' : stem;
    }

    static String latin(String word) {
        var stem = word.length() > SHORTEST + 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return stem.length() > SHORTEST + 2 ? withoutVowel(stem) : stem;
    }
}
