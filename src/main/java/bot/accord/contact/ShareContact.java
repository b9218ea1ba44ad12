package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends a contact for the address book where its telephone number is released to the reader, else the file. */
@Component
final class ShareContact extends ContactAction {

    private final Phonebook phonebook;
    private final Gate gate;

    ShareContact(Phonebook phonebook, Gate gate) {
        super("share-contact", Set.of("sent"));
        this.phonebook = phonebook;
        this.gate = gate;
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    Optional<Contact> found(Request request) {
        return phonebook.find(request.directory(), Items.of(request));
    }

    @Override
    Result act(Contact contact, Request request) {
        var visitor = request.visitor();
        var details = gate.of(contact, request).details();
        var shared = Cards.share(request.chat().id(), contact, details, visitor.language(), request.directory());
        return Result.of("sent", visitor).sending(List.of(shared));
    }
}
