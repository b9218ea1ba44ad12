package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From now on the member of staff who presses answers those who ask to be connected with a contact. */
@Component
final class KeepContact extends StaffAction {

    KeepContact(Contacts contacts, Audit audit) {
        super("keep-contact", Set.of("kept", "already"), contacts, audit);
    }

    @Override
    Result act(Contact contact, Request request) {
        var visitor = request.visitor();
        if (contact.keeper() == visitor.id()) {
            return Result.of("already", visitor);
        }
        contacts().save(contact.keptBy(visitor.id()), request.now());
        keep(contact, "", request);
        return Result.of("kept", visitor);
    }
}
