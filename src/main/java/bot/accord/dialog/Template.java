package bot.accord.dialog;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import java.util.Map;
import java.util.Set;

/** One language's words of a text: Markdown, with placeholders, plurals and dates in ICU's message format. */
sealed interface Template permits Template.Fixed, Message {

    Template EMPTY = new Fixed(Rich.EMPTY);

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException if the words are no pattern; the message says what is wrong and where
     */
    static Template of(String words, Language language) {
        var message = MessageReader.read(words, language);
        return message.placeholders().isEmpty() ? new Fixed(message.fill(Map.of())) : message;
    }

    /** Returns the words with the values put in; a value that is missing shows as a dash. */
    Rich fill(Map<String, ?> values);

    Set<String> placeholders();

    /** Words without placeholders, read once and for all. */
    record Fixed(Rich words) implements Template {

        @Override
        public Rich fill(Map<String, ?> values) {
            return words;
        }

        @Override
        public Set<String> placeholders() {
            return Set.of();
        }
    }
}
