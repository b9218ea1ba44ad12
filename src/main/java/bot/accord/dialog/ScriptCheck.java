package bot.accord.dialog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be read from a script's shape: places that nothing leads to, and places that nothing leads out of. */
public final class ScriptCheck {

    private ScriptCheck() {}

    /**
     * Returns the states and forms that nothing leads to: neither the start, nor a command, nor free text, nor an article,
     * nor a button.
     * Guards are not considered. In the order of their ids.
     */
    public static List<String> unreachable(Script script) {
        var reached = reached(script);
        var all = new ArrayList<>(script.states().keySet());
        all.addAll(script.forms().keySet());
        return all.stream().filter(id -> !reached.contains(id)).sorted().toList();
    }

    /** Returns the pages and answers that no button leads out of, so that only a command helps; in the order of their ids. */
    public static List<String> deadEnds(Script script) {
        return script.states().values().stream()
                .filter(state -> state instanceof State.Page || state instanceof State.Answers)
                .filter(ScriptCheck::isDeadEnd)
                .map(State::id)
                .sorted()
                .toList();
    }

    private static Set<String> reached(Script script) {
        var reached = new LinkedHashSet<String>();
        Deque<String> open = new ArrayDeque<>(List.of(script.start(), script.freeText()));
        script.commands().values().forEach(command -> targets(command.target(), open));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (reached.add(id)) {
                leads(script, id, open);
            }
        }
        return reached;
    }

    private static void leads(Script script, String id, Deque<String> open) {
        var state = script.states().get(id);
        var form = script.forms().get(id);
        if (state != null) {
            state.rows().forEach(row -> row.forEach(option -> targets(option.target(), open)));
            switch (state) {
                case State.Page _ -> {}
                case State.Listing listing -> open.push(listing.item());
                case State.Ask ask -> {
                    open.push(ask.item());
                    open.push(ask.none());
                }
                case State.Answers answers -> {
                    open.push(answers.none());
                    script.articles().values().forEach(article -> targets(article.leads(), open));
                }
            }
        } else if (form != null) {
            targets(form.then(), open);
        }
    }

    private static void targets(@Nullable Target target, Deque<String> open) {
        switch (target) {
            case null -> {}
            case Target.Go(var state, var _) -> open.push(state);
            case Target.Fill(var form) -> open.push(form);
            case Target.Do(var _, var _, var outcomes) -> outcomes.values().forEach(outcome -> targets(outcome, open));
            case Target.Back _, Target.Open _ -> {}
        }
    }

    private static boolean isDeadEnd(State state) {
        return state.rows().stream().flatMap(List::stream).noneMatch(option -> switch (option.target()) {
            case Target.Go(var to, var _) -> !to.equals(state.id());
            case Target.Do(var _, var _, var outcomes) ->
                outcomes.values().stream()
                        .anyMatch(outcome -> !(outcome instanceof Target.Go(var to, var _)) || !to.equals(state.id()));
            case Target.Back _, Target.Fill _ -> true;
            case Target.Open _ -> false;
        });
    }
}
