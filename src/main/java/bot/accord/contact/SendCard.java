package bot.accord.contact;

import bot.accord.dialog.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends a contact as a file, with the details that are released to the reader. */
@Component
final class SendCard extends ContactAction {

    private final Phonebook phonebook;
    private final Gate gate;

    SendCard(Phonebook phonebook, Gate gate) {
        super("contact-card", Set.of("sent"));
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
        var card = Cards.file(request.chat().id(), contact, details, visitor.language(), request.directory());
        return Result.of("sent", visitor).sending(List.of(card));
    }
}
