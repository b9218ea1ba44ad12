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
    private final Set<String> calls;

    /**
     * @param words Markdown with ICU placeholders, per language
     * @param fallback the language read where one is missing; it must be among {@code words}
     * @throws IllegalArgumentException if a pattern cannot be parsed; the message says what and where
     */
    public Text(Map<Language, String> words, Language fallback) {
        this(
                fallback,
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> Template.of(entry.getValue(), entry.getKey()))));
        if (!templates.containsKey(fallback)) {
            throw new IllegalArgumentException("text: no words in the fallback language " + fallback);
        }
    }

    private Text(Language fallback, Map<Language, Template> templates) {
        this.fallback = fallback;
        this.templates = templates;
        this.calls = templates.values().stream()
                .filter(Template.Fixed.class::isInstance)
                .map(template -> template.fill(Map.of()).text())
                .filter(words -> words.length() <= Labels.MOST_TYPED)
                .map(words -> Labels.key(Labels.fit(words)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the words as they are, in one language only: neither Markdown nor placeholders are read in them. */
    static Text literal(String words, Language language) {
        return new Text(language, Map.of(language, new Template.Fixed(Rich.plain(Clean.text(words)))));
    }

    /**
     * Returns a text of words as they are: neither Markdown nor placeholders are read in them.
     *
     * @param fallback the language read where one is missing; it must be among {@code words}
     */
    public static Text literal(Map<Language, String> words, Language fallback) {
        return new Text(
                fallback,
                words.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                entry -> new Template.Fixed(Rich.plain(Clean.text(entry.getValue()))))));
    }

    /**
     * Returns the text with its placeholders filled. Values (words, numbers, moments, days, {@link Rich}) are never read as
     * markup, and one that is missing shows as a dash. Moments without a zone of their own are told in the zone that the
     * values hold as {@code visitor.zone}, else in UTC.
     */
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

    /**
     * Returns whether this is what a label of these words says, in whatever language.
     *
     * @param key as {@link Labels#key} gives it
     */
    boolean isCalled(String key, Map<String, ?> values) {
        return calls.contains(key)
                || templates.values().stream()
                        .filter(template -> !(template instanceof Template.Fixed))
                        .anyMatch(template -> Labels.key(
                                        Labels.fit(template.fill(values).text()))
                                .equals(key));
    }

    /** Returns what labels without placeholders say, in all languages, as {@link Labels#key} gives it. */
    Set<String> calls() {
        return calls;
    }

    private Template template(Language language) {
        var template = templates.get(language);
        return template != null ? template : templates.getOrDefault(fallback, Template.EMPTY);
    }
}
