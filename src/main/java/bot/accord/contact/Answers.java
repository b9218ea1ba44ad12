package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.people.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers requests to be connected, each once: the first answer counts. */
@Component
final class Answers {

    static final String DECLINED = "connection-declined";

    private static final String ACCEPTED = "connection-accepted";

    /** The pages that tell the person who asked. */
    static final Set<String> NOTICES = Set.of(ACCEPTED, DECLINED);

    private final Connections connections;
    private final People people;

    Answers(Connections connections, People people) {
        this.connections = connections;
        this.people = people;
    }

    /** Answers one, and returns what the person is told; empty where it was answered before. */
    Optional<Notice> give(Connection connection, State answer, Contact contact, Request request) {
        return connections.answer(connection.id(), answer, request.visitor().id(), request.now())
                ? Optional.of(notice(connection, answer, contact, request.directory()))
                : Optional.empty();
    }

    /** Answers all that are open, where what staff did to a contact decides them. */
    List<Notice> giveAll(State answer, Contact contact, Request request) {
        return connections.openFor(Long.parseLong(contact.id())).stream()
                .flatMap(connection -> give(connection, answer, contact, request).stream())
                .toList();
    }

    private Notice notice(Connection connection, State answer, Contact contact, Directory directory) {
        var item = String.valueOf(connection.id());
        var person = connection.person();
        var reader = people.language(person).orElse(connection.language());
        return answer == State.ACCEPTED
                ? new Notice(
                        person,
                        ACCEPTED,
                        item,
                        List.of(Cards.share(person, contact, contact.details(), reader, directory)))
                : new Notice(person, DECLINED, item);
    }
}
