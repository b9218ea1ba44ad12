package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A contact as readers see it, one that was shipped too. Besides what {@link Sight} says: {@code released} (public, granted,
 * request, waiting, later, never, none, unstated) with {@code details} and {@code again}, the moment from which they may be asked for, {@code sources} with {@code source-count}, and {@code can}: share
 * (there is a telephone number), card, ask, waiting, manage (for staff).
 */
@Component
final class ContactPage implements Source {

    private final Phonebook phonebook;
    private final Gate gate;

    ContactPage(Phonebook phonebook, Gate gate) {
        this.phonebook = phonebook;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Set<String> values() {
        return Items.joined(Sight.VALUES, "released", "details", "again", "sources", "source-count", "can");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        return phonebook.find(request.directory(), id).map(contact -> values(contact, request));
    }

    private Map<String, Object> values(Contact contact, Request request) {
        var access = gate.of(contact, request);
        var again = access.again();
        var values = Sight.of(contact, request);
        values.putAll(Sight.sources(contact, request));
        values.put("released", access.released());
        values.put("details", access.details().lines());
        values.put("again", again == null ? request.now() : again);
        values.put("can", can(access, isManaged(contact, request)));
        return values;
    }

    /** Those that were shipped belong to the content. */
    private static boolean isManaged(Contact contact, Request request) {
        return StaffAction.isAllowed(request) && contact.release() != Release.UNSTATED;
    }

    private static List<String> can(Gate.Access access, boolean isManaged) {
        var can = new ArrayList<String>();
        if (!access.details().phone().isEmpty()) {
            can.add("share");
        }
        can.add("card");
        if (access.mayAsk()) {
            can.add("ask");
        }
        if (access.waits()) {
            can.add("waiting");
        }
        if (isManaged) {
            can.add("manage");
        }
        return can;
    }
}
