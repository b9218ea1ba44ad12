package bot.accord.contact;

import bot.accord.people.Traces;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of a person's requests to be connected. */
@Component
final class ConnectionTraces implements Traces {

    private final Connections connections;

    ConnectionTraces(Connections connections) {
        this.connections = connections;
    }

    @Override
    public String name() {
        return "connection-requests";
    }

    @Override
    public List<String> what(long person) {
        return connections.of(person).stream().map(ConnectionTraces::line).toList();
    }

    private static String line(Connection connection) {
        return "contact %d: %s, asked %s as %s, language %s, message: %s"
                .formatted(
                        connection.contact(),
                        connection.state().key(),
                        connection.at(),
                        connection.name(),
                        connection.language(),
                        connection.message().isEmpty() ? "-" : connection.message());
    }

    @Override
    public void erase(long person) {
        connections.erase(person);
    }

    /** Those that nobody answered are told of it first. */
    @Override
    public void prune(Instant now) {
        connections.prune(now.minus(Connection.KEPT));
    }
}
