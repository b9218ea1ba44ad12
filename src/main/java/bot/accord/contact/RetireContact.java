package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Request;
import bot.accord.staff.Audit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Readers no longer see a contact; whoever waits to be connected with it is told that they are not. */
@Component
final class RetireContact extends StaffAction {

    private final Answers answers;

    RetireContact(Contacts contacts, Answers answers, Audit audit) {
        super("retire-contact", Set.of("retired", "already"), contacts, audit);
        this.answers = answers;
    }

    @Override
    public Set<String> notices() {
        return Answers.NOTICES;
    }

    @Override
    Result act(Contact contact, Request request) {
        var visitor = request.visitor();
        if (contact.retired()) {
            return Result.of("already", visitor);
        }
        contacts().save(contact.retired(true), request.now());
        keep(contact, "", request);
        return Result.of("retired", visitor).telling(answers.giveAll(State.DECLINED, contact, request));
    }
}
