package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.staff.Audit;
import org.springframework.stereotype.Component;

/** The person who asked to be connected gets the contact’s details. */
@Component
final class AcceptConnection extends AnswerConnection {

    AcceptConnection(Contacts contacts, Connections connections, Answers answers, Audit audit) {
        super("accept-connection", State.ACCEPTED, contacts, connections, answers, audit);
    }
}
