package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.Optional;
import java.util.Set;

/** Something that only staff do, in their private chats, to the contacts that they made; each act is kept. */
abstract class StaffAction extends ContactAction {

    static final String REFUSED = "refused";

    private final Contacts contacts;
    private final Audit audit;

    StaffAction(String name, Set<String> outcomes, Contacts contacts, Audit audit) {
        super(name, Items.joined(outcomes, REFUSED));
        this.contacts = contacts;
        this.audit = audit;
    }

    /** In a group others would read what is for staff alone. */
    static boolean isAllowed(Request request) {
        return !request.visitor().roles().isEmpty() && request.chat().isPrivate();
    }

    @Override
    public Result perform(Request request) {
        return isAllowed(request) ? super.perform(request) : Result.of(REFUSED, request.visitor());
    }

    @Override
    final Optional<Contact> found(Request request) {
        return Items.number(Items.of(request)).flatMap(contacts::find);
    }

    final Contacts contacts() {
        return contacts;
    }

    final void keep(Contact contact, String detail, Request request) {
        audit.add(request.visitor().id(), name(), "contact " + contact.id(), detail, request.now());
    }
}
