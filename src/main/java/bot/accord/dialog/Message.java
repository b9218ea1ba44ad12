package bot.accord.dialog;

import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words with placeholders. The branches are chosen first, then the Markdown is read with a private character in place of
 * each value, and the values go in last: so nothing in a value is ever read as markup, and what was read serves again
 * wherever the same branches are taken. Any thread may use it.
 */
final class Message implements Template {

    private static final int MOST_READ = 64;

    private final List<Piece> pieces;
    private final Set<String> placeholders;
    private final Map<String, Rich> read = new ConcurrentHashMap<>();

    Message(List<Piece> pieces, Set<String> placeholders) {
        this.pieces = List.copyOf(pieces);
        this.placeholders = Set.copyOf(placeholders);
    }

    @Override
    public Rich fill(Map<String, ?> values) {
        var sheet = new Sheet(values);
        pieces.forEach(piece -> piece.write(sheet));
        return Slots.fill(markdown(sheet.words()), sheet.slots());
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    private Rich markdown(String words) {
        var known = read.get(words);
        if (known != null) {
            return known;
        }
        var rich = Markdown.read(words);
        if (read.size() < MOST_READ) {
            read.put(words, rich);
        }
        return rich;
    }
}
