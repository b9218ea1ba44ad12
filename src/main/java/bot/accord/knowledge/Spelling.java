package bot.accord.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One spelling for what sounds alike, so that a word is known again however it is written: Russian and Belarusian in
 * Cyrillic and in the Latin letters that people use for want of a keyboard ({@code privet}, {@code jakaja meta}), doubled
 * and dropped letters, signs that are left out. The result is for comparison only; nobody reads it.
 */
public final class Spelling {

    private static final Map<Integer, String> CYRILLIC = cyrillic();

    /** In this order: the longer before those that they contain. */
    private static final String[][] LATIN = {
        {"shch", "š"},
        {"sch", "š"},
        {"sh", "š"},
        {"ch", "č"},
        {"zh", "ž"},
        {"kh", "h"},
        {"ph", "f"},
        {"w", "v"},
        {"g", "h"},
        {"x", "h"},
        {"yo", "e"},
        {"jo", "e"},
        {"ya", "ia"},
        {"ja", "ia"},
        {"yu", "iu"},
        {"ju", "iu"},
        {"ye", "e"},
        {"je", "e"},
        {"y", "i"},
        {"j", "i"},
    };

    private Spelling() {}

    private static Map<Integer, String> cyrillic() {
        var letters = "абвгдежзийклмнопрстуфхцчшщыэюяёіўґїє";
        var sounds = "a b v h d e ž z i i k l m n o p r s t u f h c č š š i e iu ia e i u h i e".split(" ", -1);
        var table = new HashMap<Integer, String>();
        for (var i = 0; i < letters.length(); i++) {
            table.put((int) letters.charAt(i), sounds[i]);
        }
        table.put((int) 'ь', "");
        table.put((int) 'ъ', "");
        return Map.copyOf(table);
    }

    /** Returns the words of a text in lower case, each as long as it is written; a Chinese character is a word by itself. */
    public static List<String> words(String text) {
        return Tokens.of(text);
    }

    /** Returns the common spelling of a word of lower-case letters and digits. */
    public static String fold(String word) {
        var folded = new StringBuilder(word.length() + 4);
        var latin = false;
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            var sound = CYRILLIC.get((int) letter);
            if (sound == null) {
                folded.append(letter);
                latin |= letter >= 'a' && letter <= 'z';
            } else {
                folded.append(sound);
            }
        }
        return single(common(latin ? latin(folded.toString()) : folded.toString()));
    }

    /** What Latin letters do not tell apart: {@code ие} from {@code е}, {@code тс} from {@code ц}. */
    private static String common(String word) {
        return word.replace("ie", "e").replace("ts", "c");
    }

    private static String latin(String word) {
        var folded = word;
        for (var rule : LATIN) {
            if (folded.contains(rule[0])) {
                folded = folded.replace(rule[0], rule[1]);
            }
        }
        return folded;
    }

    /** Writes doubled letters once; digits stay. */
    private static String single(String word) {
        var folded = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            if (i == 0 || letter != word.charAt(i - 1) || Character.isDigit(letter)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }
}
