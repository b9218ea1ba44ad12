package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contacts for a topic or of an organisation: one whose button was pressed, or that the person's words name. */
@Component
final class ContactsOf extends Roll {

    private final Phonebook phonebook;

    ContactsOf(Phonebook phonebook) {
        super("contacts-of");
        this.phonebook = phonebook;
    }

    @Override
    public Set<String> heading() {
        return Subject.HEADING;
    }

    @Override
    public Map<String, Object> heading(Request request) {
        var contacts = phonebook.all(request.directory());
        return Subject.of(request, contacts).heading(request, contacts);
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var contacts = phonebook.all(request.directory());
        var wanted = Phonebook.sorted(Subject.of(request, contacts).of(contacts, request), request);
        return Items.slice(wanted, from, count, contact -> AllContacts.item(contact, request));
    }
}
