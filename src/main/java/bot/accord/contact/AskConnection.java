package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Request;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks whoever keeps a contact for its details, with what was written in the field {@code message}: the person gets them, or
 * a kind no, as soon as it is answered.
 */
@Component
final class AskConnection extends ContactAction {

    private final Phonebook phonebook;
    private final Gate gate;
    private final Connections connections;
    private final Keepers keepers;

    AskConnection(Phonebook phonebook, Gate gate, Connections connections, Keepers keepers) {
        super("ask-connection", Set.of("asked", "waiting", "open", "closed", "later", "too-many"));
        this.phonebook = phonebook;
        this.gate = gate;
        this.connections = connections;
        this.keepers = keepers;
    }

    @Override
    public Set<String> notices() {
        return Set.of(Keepers.ASKED);
    }

    @Override
    Optional<Contact> found(Request request) {
        return phonebook.find(request.directory(), Items.of(request));
    }

    /**
     * {@code waiting} where an earlier request is still open; {@code open} where the details are there for this person already;
     * {@code closed} where they are not to be asked for, or not here; {@code later} where they were told no not
     * long ago; {@code too-many} where too many requests of theirs wait.
     */
    @Override
    Result act(Contact contact, Request request) {
        var visitor = request.visitor();
        var access = gate.of(contact, request);
        if (access.waits()) {
            return Result.of("waiting", visitor);
        }
        if (access.again() != null) {
            return Result.of("later", visitor);
        }
        if (!access.mayAsk()) {
            return Result.of(access.details().isNone() ? "closed" : "open", visitor);
        }
        if (connections.open(visitor.id()) >= Connection.MOST_OPEN) {
            return Result.of("too-many", visitor);
        }
        var connection = connections.add(connection(contact, request));
        return Result.of("asked", visitor).telling(keepers.told(contact, connection));
    }

    private static Connection connection(Contact contact, Request request) {
        var visitor = request.visitor();
        return new Connection(
                0,
                Long.parseLong(contact.id()),
                visitor.id(),
                Labels.cut(visitor.name(), Connection.LONGEST_NAME),
                visitor.language(),
                new Fields(request.answers()).text("message", Connection.LONGEST_MESSAGE),
                State.OPEN,
                request.now());
    }
}
