package bot.accord.dialog;

import bot.accord.chat.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The compiled content of a deployment: immutable, checked, ready to be decided with. Every id that it mentions exists.
 *
 * @param revision grows with every change that live conversations notice
 * @param languages the first is the one that others fall back to
 * @param start the entry state
 * @param freeText the state for words that the current state did not ask for
 * @param articles by their ids, in the order of the files' names
 * @param moved former ids of states and forms, to the present ones
 * @param profile what the bot says of itself at Telegram, per language
 * @param directory the exchanges and contacts that the content ships
 */
public record Script(
        int revision,
        List<Language> languages,
        String start,
        String freeText,
        Map<String, State> states,
        Map<String, Form> forms,
        Map<String, Article> articles,
        Map<String, Command> commands,
        Map<Phrase, Text> phrases,
        Map<String, String> moved,
        Map<Language, Profile> profile,
        Directory directory) {

    /**
     * What a person reads before they press Start.
     *
     * @param description 1 to 512 characters
     * @param about 1 to 120 characters
     */
    public record Profile(String description, String about) {}

    public Language fallback() {
        return languages.getFirst();
    }

    /** Returns the language for an IETF tag such as {@code zh-hans}, if it is spoken here. */
    public Optional<Language> language(String tag) {
        return languages.stream()
                .filter(language -> tag.equalsIgnoreCase(language.code())
                        || tag.regionMatches(true, 0, language.code() + "-", 0, 3)
                        || tag.regionMatches(true, 0, language.code() + "_", 0, 3))
                .findFirst();
    }

    public Text phrase(Phrase phrase) {
        var text = phrases.get(phrase);
        if (text == null) {
            throw new IllegalStateException(
                    "script: phrase " + phrase.key() + " is missing; the content check lets no such script through");
        }
        return text;
    }
}
