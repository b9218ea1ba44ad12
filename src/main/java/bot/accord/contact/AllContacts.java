package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** All contacts; they are found by words of their names, roles, organisations and topics, in whatever language. */
@Component
final class AllContacts extends Roll {

    private final Phonebook phonebook;

    AllContacts(Phonebook phonebook) {
        super("contacts");
        this.phonebook = phonebook;
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Items.slice(all(request), from, count, contact -> item(contact, request));
    }

    @Override
    public Slice find(Request request, String words, int count) {
        var found = new Search(words, request.directory()).in(all(request));
        return Items.slice(found, 0, count, contact -> item(contact, request));
    }

    private List<Contact> all(Request request) {
        return Phonebook.sorted(phonebook.all(request.directory()), request);
    }

    static Item item(Contact contact, Request request) {
        return new Item(contact.id(), Phonebook.label(contact, request));
    }
}
