package bot.accord.contact;

import bot.accord.people.Traces;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For which contacts a person answers requests, and how many they answered. */
@Component
final class KeeperTraces implements Traces {

    private final Contacts contacts;
    private final Connections connections;

    KeeperTraces(Contacts contacts, Connections connections) {
        this.contacts = contacts;
        this.connections = connections;
    }

    @Override
    public String name() {
        return "contacts-kept";
    }

    @Override
    public List<String> what(long person) {
        var answered = connections.answeredBy(person);
        return Stream.concat(
                        contacts.of(person).stream().map(id -> "contact " + id),
                        answered == 0 ? Stream.of() : Stream.of("requests answered: " + answered))
                .toList();
    }

    /** The contacts stay: from then on the owners answer for them. */
    @Override
    public void erase(long person) {
        contacts.forget(person);
        connections.forget(person);
    }
}
