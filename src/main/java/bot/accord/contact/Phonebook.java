package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All contacts that readers see: those that staff made and those that the content ships. */
@Component
final class Phonebook {

    private final Contacts contacts;

    Phonebook(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns them in no particular order. */
    List<Contact> all(Directory directory) {
        var own = contacts.all().stream().filter(contact -> !contact.retired());
        return Stream.concat(own, Shipped.all(directory).stream()).toList();
    }

    /** Returns some as the reader's alphabet orders what they are called. */
    static List<Contact> sorted(List<Contact> some, Request request) {
        return sorted(some, request.visitor().language(), contact -> label(contact, request));
    }

    /** Returns one that readers see; empty where there is none such, or it is retired. */
    Optional<Contact> find(Directory directory, String id) {
        return Items.number(id)
                .map(number -> contacts.find(number).filter(contact -> !contact.retired()))
                .orElseGet(
                        () -> Optional.ofNullable(directory.contacts().get(id)).map(Shipped::of));
    }

    /** Returns what a contact is called in a list: the name and the role, or the role and the organisation. */
    static String label(Contact contact, Request request) {
        var reader = request.visitor().language();
        var words = contact.words(reader);
        var more = words.name().isEmpty() ? contact.organisation().label(request.directory(), reader) : words.role();
        return more.isEmpty() ? words.title() : words.title() + " · " + more;
    }

    /** Returns some as the reader's alphabet orders their labels, each of which is made and read once. */
    static <T> List<T> sorted(Collection<T> some, Language reader, Function<T, String> label) {
        var collator = Collator.getInstance(ULocale.forLocale(reader.locale()));
        return some.stream()
                .map(one -> new Keyed<>(collator.getCollationKey(label.apply(one)), one))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::one)
                .toList();
    }

    private record Keyed<T>(CollationKey key, T one) {}
}
