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
 * @param isSure whether that was asked for, rather than guessed from a word
 */
record Subject(List<String> topics, List<String> organisations, boolean isSure) {

    static final Set<String> HEADING = Set.of("kind", "topics", "organisations", "sure");

    private static final Subject ALL = new Subject(List.of(), List.of(), true);

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
            return new Subject(List.of(item), List.of(), true);
        }
        var isKnown = request.directory().organisations().containsKey(item)
                || Employers.labels(contacts, request).containsKey(item);
        return isKnown ? new Subject(List.of(), List.of(item), true) : ALL;
    }

    /** Where the organisation has nobody for a topic, but another has, those of the others are shown. */
    private static Subject ofWords(String words, Request request, List<Contact> contacts) {
        var others = new HashMap<>(Employers.labels(contacts, request));
        others.keySet().removeAll(request.directory().organisations().keySet());
        var named = new Naming(request.directory(), others).in(words);
        var both = new Subject(named.topics(), named.organisations(), named.isSure());
        var topics = new Subject(named.topics(), List.of(), named.isSure());
        var hasBoth = !named.topics().isEmpty() && !named.organisations().isEmpty();
        return hasBoth && !both.isMetBy(contacts, request) && topics.isMetBy(contacts, request) ? topics : both;
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
        return (topics.isEmpty() || contact.topics().stream().anyMatch(topics::contains))
                && (organisations.isEmpty()
                        || organisations.contains(Employers.key(contact.organisation(), directory)));
    }

    /** Returns for a list's text {@code kind} (all, topic, organisation, both), their labels, and {@code sure} (yes, no). */
    Map<String, Object> heading(Request request, List<Contact> contacts) {
        return Map.of(
                "kind", kind(),
                "topics", Topics.labels(topics, request),
                "organisations", employers(request, contacts),
                "sure", isSure ? "yes" : "no");
    }

    private String kind() {
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
