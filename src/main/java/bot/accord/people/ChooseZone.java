package bot.accord.people;

import bot.accord.dialog.Action;
import bot.accord.dialog.Request;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The person wants to read times in the zone that the page speaks of; without one, to go on reading them as they do. */
@Component
final class ChooseZone implements Action {

    private final People people;

    ChooseZone(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "choose-zone";
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("chosen", "unknown");
    }

    @Override
    public boolean harmless() {
        return true;
    }

    /** {@code unknown} where there is no such zone: the client can send any. */
    @Override
    public Result perform(Request request) {
        var visitor = request.visitor();
        var item = request.arguments().getOrDefault("item", "");
        return (item.isEmpty() ? Optional.of(visitor.zone()) : ZoneList.zone(item))
                .map(zone -> {
                    people.choose(visitor.id(), zone);
                    return Result.of("chosen", visitor.in(zone));
                })
                .orElseGet(() -> Result.of("unknown", visitor));
    }
}
