package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for contacts by words: all of those who have the most of them. */
final class Search {

    /** More words than this no search has. */
    private static final int MOST = 32;

    private static final int TELLING = 4;

    private final List<Word> wanted;
    private final Directory directory;
    private final Map<String, List<Word>> labels = new HashMap<>();

    Search(String words, Directory directory) {
        var all = Word.all(words).stream().distinct().limit(MOST).toList();
        var longer = all.stream().filter(Search::isTelling).toList();
        this.wanted = longer.isEmpty() ? all : longer;
        this.directory = directory;
    }

    /** Short words are such as every text has, unless there is nothing else: {@code Wu}. */
    private static boolean isTelling(Word word) {
        return word.isHan()
                || word.spelling().length() >= TELLING
                || word.spelling().chars().allMatch(Character::isDigit);
    }

    /** Returns the contacts that fit best, in the order in which they come. */
    List<Contact> in(List<Contact> contacts) {
        var most = 1L;
        var best = new ArrayList<Contact>();
        for (var contact : contacts) {
            var hits = hits(contact);
            if (hits > most) {
                best.clear();
                most = hits;
            }
            if (hits == most) {
                best.add(contact);
            }
        }
        return best;
    }

    private long hits(Contact contact) {
        var words = words(contact);
        return wanted.stream()
                .filter(sought -> words.stream().anyMatch(word -> word.isLike(sought) || sought.isBeginningOf(word)))
                .count();
    }

    private Set<Word> words(Contact contact) {
        var words = new HashSet<Word>();
        contact.words().values().forEach(own -> words.addAll(Word.all(own.name() + " " + own.role())));
        words.addAll(Word.all(contact.organisation().name()));
        words.addAll(labelled(
                "organisation " + contact.organisation().id(),
                directory.organisations(),
                contact.organisation().id()));
        contact.topics().forEach(topic -> words.addAll(labelled("topic " + topic, directory.topics(), topic)));
        return words;
    }

    /** Many have the same topics: their labels are read once. */
    private Collection<Word> labelled(String key, Map<String, Text> texts, String id) {
        return labels.computeIfAbsent(key, _ -> {
            var text = texts.get(id);
            return text == null
                    ? List.of()
                    : text.languages().stream()
                            .flatMap(language -> words(text, language))
                            .distinct()
                            .toList();
        });
    }

    private static Stream<Word> words(Text text, Language language) {
        return Word.all(text.plain(language)).stream();
    }
}
