package bot.accord.contact;

import bot.accord.dialog.Request;
import org.springframework.stereotype.Component;

/** The contacts that staff made, as staff see them in their private chats: retired ones too, marked as such. */
@Component
final class StaffContacts extends Roll {

    private final Contacts contacts;

    StaffContacts(Contacts contacts) {
        super("staff-contacts");
        this.contacts = contacts;
    }

    @Override
    public Slice list(Request request, int from, int count) {
        if (!StaffAction.isAllowed(request)) {
            return Slice.NONE;
        }
        var all = Phonebook.sorted(contacts.all(), request);
        return Items.slice(all, from, count, contact -> item(contact, request));
    }

    private static Item item(Contact contact, Request request) {
        return new Item(contact.id(), (contact.retired() ? "🗄 " : "") + Phonebook.label(contact, request));
    }
}
