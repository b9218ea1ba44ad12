package bot.accord.contact;

import bot.accord.chat.Language;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
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

    /** Returns them as the reader's alphabet orders them. */
    List<Contact> all(Request request) {
        var reader = request.visitor().language();
        var own = contacts.all().stream().filter(contact -> !contact.retired());
        return Stream.concat(own, Shipped.all(request.directory()).stream())
                .sorted(order(reader, contact -> label(contact, request)))
                .toList();
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

    static <T> Comparator<T> order(Language reader, Function<T, String> label) {
        var collator = Collator.getInstance(ULocale.forLocale(reader.locale()));
        return (one, other) -> collator.compare(label.apply(one), label.apply(other));
    }
}
