package bot.accord.content;

import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the content of the tests may call by name. */
final class Fakes {

    static final Capabilities CAPABILITIES = Capabilities.of(
            List.of(
                    new Act("set-language", Set.of("changed", "same"), Set.of()),
                    new Act("join", Set.of("joined", "full"), Set.of()),
                    new Act("open-inquiry", Set.of("opened", "refused"), Set.of("number"))),
            List.of(new Things()),
            Knowledge.NONE);

    private Fakes() {}

    private record Act(String name, Set<String> outcomes, Set<String> values) implements Action {
        @Override
        public Result perform(Request request) {
            return Result.of(outcomes.iterator().next(), request.visitor());
        }
    }

    private record Things() implements Source {
        @Override
        public String name() {
            return "upcoming";
        }

        @Override
        public Set<String> values() {
            return Set.of("exchange.title", "exchange.seats");
        }

        @Override
        public Slice list(Request request, int from, int count) {
            return Slice.NONE;
        }

        @Override
        public Optional<Map<String, Object>> item(Request request, String id) {
            return Optional.of(Map.of("exchange.title", id, "exchange.seats", 3));
        }
    }
}
