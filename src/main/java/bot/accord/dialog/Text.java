package bot.accord.dialog;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A text of the content in all its languages; the words come from {@code dialogs/}, never from Java. */
public final class Text {

    private final Map<Language, Template> templates;
    private final Language fallback;

    /**
     * @param words Markdown with ICU placeholders, per language
     * @param fallback the language read where one is missing; it must be among {@code words}
     * @throws IllegalArgumentException if a pattern cannot be parsed; the message says what and where
     */
    public Text(Map<Language, String> words, Language fallback) {
        this.fallback = fallback;
        this.templates = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Template.of(entry.getValue(), entry.getKey())));
        if (!templates.containsKey(fallback)) {
            throw new IllegalArgumentException("text: no words in the fallback language " + fallback);
        }
    }

    /** Returns the text with its placeholders filled; values are never read as markup. */
    public Rich in(Language language, Map<String, ?> values) {
        return template(language).fill(values);
    }

    public Rich in(Language language) {
        return in(language, Map.of());
    }

    /** Returns the words without formatting, for labels and short notices. */
    public String plain(Language language, Map<String, ?> values) {
        return in(language, values).text();
    }

    public String plain(Language language) {
        return plain(language, Map.of());
    }

    public Set<Language> languages() {
        return templates.keySet();
    }

    /** Returns the names of the placeholders in one language's words. */
    public Set<String> placeholders(Language language) {
        return template(language).placeholders();
    }

    private Template template(Language language) {
        var template = templates.get(language);
        return template != null ? template : templates.getOrDefault(fallback, Template.EMPTY);
    }
}
