package bot.accord.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people without a Cyrillic or Chinese keyboard write: in Latin letters, by one custom or another. */
final class Latinized {

    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіў";
    private static final Map<Character, String> ENGLISH =
            custom("a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya e i u");
    private static final Map<Character, String> SLAVONIC =
            custom("a b v h d e z z i j k l m n o p r s t u f h c ch sh sh - y - e ju ja jo i u");

    private Latinized() {}

    private static Map<Character, String> custom(String spellings) {
        var spelt = List.of(spellings.split(" ", -1));
        return LETTERS.chars()
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        letter -> (char) letter.intValue(),
                        letter -> spelt.get(LETTERS.indexOf(letter)).replace("-", "")));
    }

    /** Returns the ways of writing a text in Latin letters; none where it is so already. */
    static List<List<String>> of(List<String> tokens, Pinyin pinyin) {
        var ways = new ArrayList<List<String>>();
        if (tokens.stream().anyMatch(Tokens::isHan)) {
            var syllables =
                    tokens.stream().filter(Tokens::isHan).map(pinyin::of).toList();
            ways.add(syllables);
            ways.add(List.of(String.join("", syllables)));
        } else if (tokens.stream().anyMatch(Latinized::isCyrillic)) {
            ways.add(spelt(tokens, ENGLISH));
            ways.add(spelt(tokens, SLAVONIC));
        }
        return ways;
    }

    private static boolean isCyrillic(String token) {
        return LETTERS.indexOf(token.charAt(0)) >= 0;
    }

    private static List<String> spelt(List<String> tokens, Map<Character, String> custom) {
        return tokens.stream()
                .map(token -> token.chars()
                        .mapToObj(letter -> custom.getOrDefault((char) letter, Character.toString(letter)))
                        .collect(Collectors.joining()))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
