package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.staff.Audit;
import org.springframework.stereotype.Component;

/** The person who asked to be connected is told, kindly, that they are not. */
@Component
final class DeclineConnection extends AnswerConnection {

    DeclineConnection(Contacts contacts, Connections connections, Answers answers, Audit audit) {
        super("decline-connection", State.DECLINED, contacts, connections, answers, audit);
    }
}
