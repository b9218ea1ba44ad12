package bot.accord.exchange;

import bot.accord.chat.Language;
import java.util.List;

/** Several things in a row, as a language separates them. */
final class Commas {

    private static final String CHINESE = "\u3001";

    private Commas() {}

    static String between(List<String> parts, Language language) {
        return String.join(language.code().equals("zh") ? CHINESE : ", ", parts);
    }
}
