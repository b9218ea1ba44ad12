package bot.accord.contact;

import bot.accord.dialog.Answer;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A contact that staff made, as staff see it in their private chats. Besides what {@link Sight} says: {@code details}, all of
 * them, and {@code release} (public, request, never) by which readers get them; {@code written}, the languages that it is
 * written in; {@code keeper} (you, other, nobody) with {@code keeper-id}; how many requests are {@code open};
 * {@code retired} (yes, no); and {@code can}: retire, restore, keep.
 */
@Component
final class StaffContact implements Source {

    private final Contacts contacts;
    private final Connections connections;

    StaffContact(Contacts contacts, Connections connections) {
        this.contacts = contacts;
        this.connections = connections;
    }

    @Override
    public String name() {
        return "staff-contact";
    }

    @Override
    public Set<String> values() {
        return Items.joined(
                Sight.VALUES,
                "detailed",
                "details",
                "release",
                "written",
                "keeper",
                "keeper-id",
                "open",
                "retired",
                "can");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return found(request, id).map(contact -> values(contact, request));
    }

    /** The form about a contact begins with what the contact is now. */
    @Override
    public Map<String, Answer> answers(Request request, String item) {
        return found(request, item)
                .map(contact -> Filled.answers(contact, request))
                .orElse(Map.of());
    }

    private Optional<Contact> found(Request request, String id) {
        return StaffAction.isAllowed(request) ? Items.number(id).flatMap(contacts::find) : Optional.empty();
    }

    private Map<String, Object> values(Contact contact, Request request) {
        var visitor = request.visitor();
        var values = Sight.of(contact, request);
        values.put("detailed", Sight.yes(!contact.details().isNone()));
        values.put("details", contact.details().lines());
        values.put("release", contact.release().key());
        values.put("written", Sight.languages(contact.words().keySet(), visitor.language()));
        values.put("keeper", keeper(contact, visitor.id()));
        values.put("keeper-id", String.valueOf(contact.keeper()));
        values.put("open", connections.openFor(Long.parseLong(contact.id())).size());
        values.put("retired", Sight.yes(contact.retired()));
        values.put("can", can(contact, visitor.id()));
        return values;
    }

    private static String keeper(Contact contact, long reader) {
        return contact.keeper() == 0 ? "nobody" : contact.keeper() == reader ? "you" : "other";
    }

    private static List<String> can(Contact contact, long reader) {
        var can = new ArrayList<String>();
        can.add(contact.retired() ? "restore" : "retire");
        if (contact.keeper() != reader) {
            can.add("keep");
        }
        return can;
    }
}
