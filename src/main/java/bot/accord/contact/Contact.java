package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody to turn to: a person, or a role that nobody is named for.
 *
 * @param id a number where staff made it, empty until it is kept; an id with a letter where the content ships it
 * @param language the author's, which is among {@code words}
 * @param languages that they speak; empty where that is not stated
 * @param topics ids of topics; the directory may have lost some of them
 * @param keeper who answers those who ask to be connected, by their Telegram user id; 0 for nobody in particular
 * @param retired whether readers no longer see it
 */
record Contact(
        String id,
        Language language,
        Map<Language, Words> words,
        Organisation organisation,
        List<Language> languages,
        List<String> topics,
        Details details,
        Release release,
        long keeper,
        boolean retired) {

    static final int MOST_LANGUAGES = 50;
    static final int MOST_TOPICS = 90;

    Contact {
        words = Map.copyOf(words);
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
    }

    /**
     * How they are spoken of in one language.
     *
     * @param name empty for a role alone
     * @param role not empty
     * @param note what else is to be said; may be empty
     */
    record Words(String name, String role, Rich note) {

        static final int LONGEST_NAME = 120;
        static final int LONGEST_ROLE = 200;
        static final int LONGEST_NOTE = 1_500;

        /** Returns what they are called where there is no room for more. */
        String title() {
            return name.isEmpty() ? role : name;
        }
    }

    /** Returns the words in a language, the author's where it is missing. */
    Words words(Language reader) {
        return Objects.requireNonNull(words.getOrDefault(reader, words.get(language)));
    }

    boolean speaks(Language reader) {
        return words.containsKey(reader);
    }

    Contact with(Map<Language, Words> newWords) {
        return new Contact(id, language, newWords, organisation, languages, topics, details, release, keeper, retired);
    }

    /** Returns the same with the words of the other, too. */
    Contact joined(Contact other) {
        var all = new HashMap<>(words);
        all.putAll(other.words);
        return with(all);
    }

    Contact kept(String newId) {
        return new Contact(newId, language, words, organisation, languages, topics, details, release, keeper, retired);
    }

    Contact keptBy(long newKeeper) {
        return new Contact(id, language, words, organisation, languages, topics, details, release, newKeeper, retired);
    }

    Contact retired(boolean now) {
        return new Contact(id, language, words, organisation, languages, topics, details, release, keeper, now);
    }
}
