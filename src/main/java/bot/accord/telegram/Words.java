package bot.accord.telegram;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is read out of a person's words: commands, and mentions of the bot. */
final class Words {

    private static final int SLASH = '/';
    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s+(.*))?", Pattern.DOTALL);

    private Words() {}

    /** A command and whom it is for; {@code to} is null where no bot was named. */
    record Order(Incoming.Command command, @Nullable String to) {}

    /** Returns the command that the text is, if it is one. */
    static Optional<Order> order(String text) {
        if (text.isEmpty() || text.charAt(0) != SLASH) {
            return Optional.empty();
        }
        var match = COMMAND.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var rest = match.group(3) == null ? "" : match.group(3).strip();
        var name = match.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Order(new Incoming.Command(name, rest), match.group(2)));
    }

    /** Returns where {@code @name} stands in the text from {@code start} on as a whole word, -1 if nowhere. */
    static int mention(String text, String name, int start) {
        var end = text.length() - name.length() - 1;
        for (var at = text.indexOf('@', start); at >= 0 && at <= end; at = text.indexOf('@', at + 1)) {
            var after = at + 1 + name.length();
            if (text.regionMatches(true, at + 1, name, 0, name.length())
                    && (at == 0 || !isWord(text.charAt(at - 1)))
                    && (after == text.length() || !isWord(text.charAt(after)))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the words without any {@code @name}, and without white space at their ends. */
    static Rich withoutMention(Rich words, String name) {
        var rest = words;
        for (var at = mention(rest.text(), name, 0); at >= 0; at = mention(rest.text(), name, at)) {
            rest = without(rest, at, at + 1 + name.length());
        }
        return stripped(rest);
    }

    /** Returns the words without a stretch and one of the two spaces that it leaves side by side. */
    static Rich without(Rich words, int start, int end) {
        var text = words.text();
        var doubled = end < text.length() && text.charAt(end) == ' ' && (start == 0 || text.charAt(start - 1) == ' ');
        return words.between(0, start).then("", words.between(doubled ? end + 1 : end, text.length()));
    }

    static Rich stripped(Rich words) {
        var text = words.text();
        var start = text.length() - text.stripLeading().length();
        var end = text.stripTrailing().length();
        return start >= end ? Rich.EMPTY : start == 0 && end == text.length() ? words : words.between(start, end);
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /** Returns the text with every NUL and every half of a surrogate pair replaced, so that lengths stay. */
    static String clean(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == 0 || Character.isSurrogate(letter)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        var letters = text.toCharArray();
        for (var at = 0; at < letters.length; at++) {
            if (Character.isHighSurrogate(letters[at])
                    && at + 1 < letters.length
                    && Character.isLowSurrogate(letters[at + 1])) {
                at++;
            } else if (letters[at] == 0 || Character.isSurrogate(letters[at])) {
                letters[at] = '\uFFFD';
            }
        }
        return new String(letters);
    }
}
