package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.contact.Contact.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is different about a contact, for the record of what staff did. What is personal, or may name a person, as a role does,
 * is told by its field alone.
 */
final class Changes {

    private final List<String> changes = new ArrayList<>();

    private Changes() {}

    static String between(Contact before, Contact after) {
        var changes = new Changes();
        changes.open("language", before.language().code(), after.language().code());
        changes.words(before, after);
        changes.open("organisation", spelt(before.organisation()), spelt(after.organisation()));
        changes.open("languages", spelt(before.languages()), spelt(after.languages()));
        changes.open("topics", spelt(before.topics()), spelt(after.topics()));
        changes.hidden("phone", before.details().phone(), after.details().phone());
        changes.hidden("email", before.details().email(), after.details().email());
        changes.hidden("web", before.details().web(), after.details().web());
        changes.open("release", before.release().key(), after.release().key());
        return String.join("; ", changes.changes);
    }

    /** Returns what is different about the words of one language. */
    static String between(Optional<Words> before, Words after, Language language) {
        var changes = new Changes();
        changes.words(before.orElse(new Words("", "", Rich.EMPTY)), after);
        return (language + ": " + String.join("; ", changes.changes)).strip();
    }

    private void words(Contact before, Contact after) {
        words(before.words(before.language()), after.words(after.language()));
    }

    private void words(Words before, Words after) {
        hidden("name", before.name(), after.name());
        hidden("role", before.role(), after.role());
        hidden("note", before.note().text(), after.note().text());
    }

    private void open(String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add("%s: '%s' -> '%s'".formatted(field, before, after));
        }
    }

    private void hidden(String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(field);
        }
    }

    private static String spelt(Organisation organisation) {
        return organisation.id().isEmpty() ? organisation.name() : organisation.id();
    }

    private static String spelt(Collection<?> several) {
        return several.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
