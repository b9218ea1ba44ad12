package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Readers see a contact again. */
@Component
final class RestoreContact extends StaffAction {

    RestoreContact(Contacts contacts, Audit audit) {
        super("restore-contact", Set.of("restored", "already"), contacts, audit);
    }

    @Override
    Result act(Contact contact, Request request) {
        if (!contact.retired()) {
            return Result.of("already", request.visitor());
        }
        contacts().save(contact.retired(false), request.now());
        keep(contact, "", request);
        return Result.of("restored", request.visitor());
    }
}
