package bot.accord.contact;

import bot.accord.contact.Connection.State;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A request to be connected, for the person who made it, also where readers no longer see the contact. Besides what
 * {@link Sight} says of that: {@code state} (open, accepted, declined) and, once it is accepted, {@code details}.
 */
@Component
final class MyConnection implements Source {

    private final Contacts contacts;
    private final Connections connections;

    MyConnection(Contacts contacts, Connections connections) {
        this.contacts = contacts;
        this.connections = connections;
    }

    @Override
    public String name() {
        return "my-connection";
    }

    @Override
    public Set<String> values() {
        return Items.joined(Sight.VALUES, "state", "details");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Items.number(id)
                .flatMap(connections::find)
                .filter(connection -> isTheirs(connection, request))
                .flatMap(connection ->
                        contacts.find(connection.contact()).map(contact -> values(connection, contact, request)));
    }

    private static boolean isTheirs(Connection connection, Request request) {
        return request.chat().isPrivate()
                && connection.person() == request.visitor().id();
    }

    private static Map<String, Object> values(Connection connection, Contact contact, Request request) {
        var values = Sight.of(contact, request);
        values.put("state", connection.state().key());
        values.put("details", isGranted(connection, contact) ? contact.details().lines() : "");
        return values;
    }

    /** Staff may have thought better of it since. */
    private static boolean isGranted(Connection connection, Contact contact) {
        return connection.state() == State.ACCEPTED && contact.release() != Release.NEVER && !contact.retired();
    }
}
