package bot.accord.contact;

import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list whose items have a page of their own, or open another list. */
abstract class Roll implements Source {

    private final String name;

    Roll(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> values() {
        return Set.of();
    }

    @Override
    public final Optional<Map<String, Object>> item(Request request, String id) {
        return Optional.empty();
    }
}
