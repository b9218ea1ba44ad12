package bot.accord.contact;

import bot.accord.dialog.Notice;
import bot.accord.dialog.Timed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever asked to be connected and got no answer for too long is told no: no request goes without a word. */
@Component
final class StaleConnections implements Timed {

    private final Connections connections;

    StaleConnections(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Set<String> notices() {
        return Set.of(Answers.DECLINED);
    }

    @Override
    public List<Notice> due(Instant now, int most) {
        return connections.decline(now.minus(Connection.KEPT), most, now).stream()
                .map(connection -> new Notice(connection.person(), Answers.DECLINED, String.valueOf(connection.id())))
                .toList();
    }
}
