package bot.accord.contact;

import bot.accord.dialog.LanguageNames;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A request to be connected, for those who may answer it: who ({@code person}) asked {@code at} when in which {@code tongue}
 * to be connected with whom ({@code title}, {@code role}), {@code said} (yes, no) with the {@code message}, and {@code state}
 * (open, accepted, declined).
 */
@Component
final class ConnectionPage implements Source {

    private final Contacts contacts;
    private final Connections connections;

    ConnectionPage(Contacts contacts, Connections connections) {
        this.contacts = contacts;
        this.connections = connections;
    }

    @Override
    public String name() {
        return "connection";
    }

    @Override
    public Set<String> values() {
        return Set.of("person", "person-id", "at", "tongue", "title", "role", "said", "message", "state");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return Items.number(id)
                .flatMap(connections::find)
                .flatMap(connection -> contacts.find(connection.contact())
                        .filter(contact -> Keepers.answers(request, contact))
                        .map(contact -> values(connection, contact, request)));
    }

    private static Map<String, Object> values(Connection connection, Contact contact, Request request) {
        var reader = request.visitor().language();
        var words = contact.words(reader);
        var values = new HashMap<String, Object>();
        values.put("person", connection.name());
        values.put("person-id", String.valueOf(connection.person()));
        values.put("at", connection.at());
        values.put("tongue", LanguageNames.of(connection.language(), reader));
        values.put("title", words.title());
        values.put("role", words.role());
        values.put("said", Sight.yes(!connection.message().isEmpty()));
        values.put("message", connection.message());
        values.put("state", connection.state().key());
        return values;
    }
}
