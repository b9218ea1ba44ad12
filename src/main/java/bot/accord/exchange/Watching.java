package bot.accord.exchange;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the person is told of new exchanges: {@code watching} (yes, no). */
@Component
final class Watching implements Source {

    private final Watchers watchers;

    Watching(Watchers watchers) {
        this.watchers = watchers;
    }

    @Override
    public String name() {
        return "exchange-watch";
    }

    @Override
    public Set<String> values() {
        return Set.of("watching");
    }

    @Override
    public Slice list(Request request, int from, int count) {
        return Slice.NONE;
    }

    @Override
    public Optional<Map<String, Object>> item(Request request, String id) {
        var isWatching =
                request.chat().isPrivate() && watchers.has(request.visitor().id());
        return Optional.of(Map.of("watching", isWatching ? "yes" : "no"));
    }
}
