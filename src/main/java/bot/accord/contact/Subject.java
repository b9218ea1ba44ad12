package bot.accord.contact;

import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list of contacts is about.
 *
 * @param topics one of which a contact has; empty for whatever topic
 * @param organisations keys of those one of which a contact belongs to; empty for whatever organisation
 * @param people ids of the contacts that were called by their names; empty for whomever
 * @param isSure whether that was asked for, rather than guessed from a word
 */
record Subject(List<String> topics, List<String> organisations, List<String> people, boolean isSure) {

    static final Set<String> HEADING = Set.of("kind", "topics", "organisations", "sure");

    private static final Subject ALL = new Subject(List.of(), List.of(), List.of(), true);

    /** Shorter words of a name are those of others, too. */
    private static final int SHORTEST = 4;

    /** Returns what the button names that led to the list, else what the words name that did; else all. */
    static Subject of(Request request, List<Contact> contacts) {
        var item = Items.of(request);
        var words = request.arguments().getOrDefault("words", "");
        if (!item.isEmpty()) {
            return ofItem(item, request, contacts);
        }
        return words.isEmpty() ? ALL : ofWords(words, request, contacts);
    }

    private static Subject ofItem(String item, Request request, List<Contact> contacts) {
        if (request.directory().topics().containsKey(item)) {
            return new Subject(List.of(item), List.of(), List.of(), true);
        }
        var isKnown = request.directory().organisations().containsKey(item)
                || Employers.labels(contacts, request).containsKey(item);
        return isKnown ? new Subject(List.of(), List.of(item), List.of(), true) : ALL;
    }

    /** Where the organisation has nobody for a topic, but another has, those of the others are shown. */
    private static Subject ofWords(String words, Request request, List<Contact> contacts) {
        var others = new HashMap<>(Employers.labels(contacts, request));
        others.keySet().removeAll(request.directory().organisations().keySet());
        var named = new Naming(request.directory(), others).in(words);
        if (named.topics().isEmpty() && named.organisations().isEmpty()) {
            return new Subject(List.of(), List.of(), called(words, contacts), true);
        }
        var both = new Subject(named.topics(), named.organisations(), List.of(), named.isSure());
        var topics = new Subject(named.topics(), List.of(), List.of(), named.isSure());
        var hasBoth = !named.topics().isEmpty() && !named.organisations().isEmpty();
        return hasBoth && !both.isMetBy(contacts, request) && topics.isMetBy(contacts, request) ? topics : both;
    }

    private static List<String> called(String words, List<Contact> contacts) {
        var said = Word.all(words);
        return contacts.stream()
                .filter(contact -> contact.words().values().stream().anyMatch(own -> isCalled(own.name(), words, said)))
                .map(Contact::id)
                .toList();
    }

    /** A name in Chinese characters is short, and parts of it are other words. */
    private static boolean isCalled(String name, String words, List<Word> said) {
        return Word.all(name).stream()
                .anyMatch(part -> part.isHan()
                        ? words.contains(name)
                        : part.spelling().length() >= SHORTEST && said.stream().anyMatch(part::isLike));
    }

    private boolean isMetBy(List<Contact> contacts, Request request) {
        return !of(contacts, request).isEmpty();
    }

    /** Returns those of the contacts that it takes. */
    List<Contact> of(List<Contact> contacts, Request request) {
        return contacts.stream()
                .filter(contact -> takes(contact, request.directory()))
                .toList();
    }

    private boolean takes(Contact contact, Directory directory) {
        return (people.isEmpty() || people.contains(contact.id()))
                && (topics.isEmpty() || contact.topics().stream().anyMatch(topics::contains))
                && (organisations.isEmpty()
                        || organisations.contains(Employers.key(contact.organisation(), directory)));
    }

    /** Returns for a list's text {@code kind} (all, topic, organisation, both, name), their labels, and {@code sure} (yes, no). */
    Map<String, Object> heading(Request request, List<Contact> contacts) {
        return Map.of(
                "kind", kind(),
                "topics", Topics.labels(topics, request),
                "organisations", employers(request, contacts),
                "sure", isSure ? "yes" : "no");
    }

    private String kind() {
        if (!people.isEmpty()) {
            return "name";
        }
        if (topics.isEmpty()) {
            return organisations.isEmpty() ? "all" : "organisation";
        }
        return organisations.isEmpty() ? "topic" : "both";
    }

    private String employers(Request request, List<Contact> contacts) {
        var reader = request.visitor().language();
        var labels = new HashMap<>(Employers.labels(contacts, request));
        request.directory().organisations().forEach((id, label) -> labels.put(id, label.plain(reader)));
        return organisations.stream().map(labels::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
