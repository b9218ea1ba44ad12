package bot.accord.contact;

import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations of contacts. Each has a key, which travels in buttons: its id, unless it has none or a topic has it. */
final class Employers {

    private Employers() {}

    /** Returns the key; empty for no organisation. It is the same as long as the name is, but for case. */
    static String key(Organisation organisation, Directory directory) {
        var id = organisation.id();
        if (organisation.isNone()) {
            return "";
        }
        return directory.organisations().containsKey(id) && !directory.topics().containsKey(id)
                ? id
                : hash(id.isEmpty() ? organisation.name() : id);
    }

    /** An id begins with a letter: so none is taken for this. */
    private static String hash(String name) {
        var folded = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return "0" + Long.toHexString(UUID.nameUUIDFromBytes(folded).getMostSignificantBits());
    }

    /** An organisation, and how many contacts it has. */
    record Employer(String key, String label, int contacts) {}

    /** Returns the organisations of contacts, as the reader's alphabet orders them. */
    static List<Employer> of(List<Contact> contacts, Request request) {
        var reader = request.visitor().language();
        var labels = labels(contacts, request);
        var counts = contacts.stream()
                .collect(Collectors.groupingBy(
                        contact -> key(contact.organisation(), request.directory()), Collectors.counting()));
        var employers = labels.entrySet().stream()
                .map(entry -> new Employer(
                        entry.getKey(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), 0L).intValue()))
                .toList();
        return Phonebook.sorted(employers, reader, Employer::label);
    }

    /** Returns what the organisations of contacts are called, by their keys. */
    static Map<String, String> labels(List<Contact> contacts, Request request) {
        var labels = new LinkedHashMap<String, String>();
        contacts.stream()
                .map(Contact::organisation)
                .filter(organisation -> !organisation.isNone())
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(organisation -> labels.putIfAbsent(
                        key(organisation, request.directory()),
                        organisation.label(
                                request.directory(), request.visitor().language())));
        return labels;
    }
}
