package bot.accord.dialog;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.util.Map;
import java.util.Set;

/** One language's words of a text: Markdown, with placeholders, plurals and dates in ICU's message format. */
final class Template {

    static final Template EMPTY = new Template("");

    private final String words;

    private Template(String words) {
        this.words = words;
    }

    @SuppressWarnings("UnusedVariable")
    static Template of(String words, Language language) {
        return new Template(words);
    }

    @SuppressWarnings("UnusedVariable")
    Rich fill(Map<String, ?> values) {
        return Rich.plain(words);
    }

    Set<String> placeholders() {
        return Set.of();
    }
}
