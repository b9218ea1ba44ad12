package bot.accord.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The script that a language is mostly written in. */
final class Writing {

    private Writing() {}

    /** Returns the commonest script of some texts, Latin where they are empty. */
    static Character.UnicodeScript of(List<List<String>> texts) {
        var counts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        texts.forEach(tokens -> tokens.forEach(
                token -> counts.merge(Character.UnicodeScript.of(token.codePointAt(0)), 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Character.UnicodeScript.COMMON)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.LATIN);
    }
}
