package bot.accord.cli;

import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Request;
import bot.accord.dialog.Visitor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the person as they are after each action: one may change their language or rights, and nothing stores that here. */
final class Watcher {

    private Visitor visitor;

    Watcher(Visitor visitor) {
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    void visitor(Visitor present) {
        visitor = present;
    }

    /** Returns the same capabilities, whose results are looked at. */
    Capabilities watching(Capabilities capabilities) {
        return new Capabilities(
                capabilities.actions().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> new Watched(entry.getValue()))),
                capabilities.sources(),
                capabilities.knowledge(),
                capabilities.timed(),
                capabilities.address());
    }

    /** An action sees the person speak the language of the screen, which need not be theirs. */
    private Visitor own(Visitor before, Visitor after) {
        return after.language().equals(before.language()) ? after.speaking(visitor.language()) : after;
    }

    private final class Watched implements Action {

        private final Action action;

        Watched(Action action) {
            this.action = action;
        }

        @Override
        public String name() {
            return action.name();
        }

        @Override
        public Set<String> outcomes() {
            return action.outcomes();
        }

        @Override
        public Set<String> values() {
            return action.values();
        }

        @Override
        public boolean harmless() {
            return action.harmless();
        }

        @Override
        public Set<String> notices() {
            return action.notices();
        }

        @Override
        public Result perform(Request request) {
            var result = action.perform(request);
            visitor(own(request.visitor(), result.visitor()));
            return result;
        }
    }
}
