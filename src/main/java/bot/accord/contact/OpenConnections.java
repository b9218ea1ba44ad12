package bot.accord.contact;

import bot.accord.dialog.Request;
import org.springframework.stereotype.Component;

/** The open requests that this member of staff may answer, the oldest first; in their private chat. */
@Component
final class OpenConnections extends Roll {

    /** The rest of a button is for the contact. */
    private static final int LONGEST_NAME = 24;

    private final Contacts contacts;
    private final Connections connections;

    OpenConnections(Contacts contacts, Connections connections) {
        super("connections");
        this.contacts = contacts;
        this.connections = connections;
    }

    @Override
    public Slice list(Request request, int from, int count) {
        var visitor = request.visitor();
        if (!StaffAction.isAllowed(request)) {
            return Slice.NONE;
        }
        var open = connections.toAnswer(visitor.id(), Keepers.isOwner(visitor));
        return Items.slice(open, from, count, connection -> item(connection, request));
    }

    private Item item(Connection connection, Request request) {
        var reader = request.visitor().language();
        var title = contacts.find(connection.contact())
                .map(contact -> contact.words(reader).title())
                .orElse("–");
        return new Item(String.valueOf(connection.id()), Labels.cut(connection.name(), LONGEST_NAME) + " → " + title);
    }
}
