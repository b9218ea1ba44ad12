package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Form;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All ways that lead from one state or form to another, or from outside into one; for content whose names all exist. */
final class Ways {

    private final Script script;
    private final Capabilities capabilities;
    private final Marks marks;
    private final List<Way> entrances = new ArrayList<>();
    private final Map<String, List<Way>> from = new HashMap<>();

    private Ways(Script script, Capabilities capabilities, Marks marks) {
        this.script = script;
        this.capabilities = capabilities;
        this.marks = marks;
    }

    /**
     * One way.
     *
     * @param spot where the content says so
     * @param to the id of a state or form
     * @param values the placeholders that it brings along
     */
    record Way(Spot spot, String to, Set<String> values) {}

    static Ways of(Script script, Capabilities capabilities, Marks marks) {
        var ways = new Ways(script, capabilities, marks);
        ways.entrances.add(new Way(marks.of(script, Head.START), script.start(), Set.of()));
        ways.entrances.add(new Way(marks.of(script, Head.FREE_TEXT), script.freeText(), Set.of()));
        capabilities.notices().forEach(id -> ways.entrances.add(new Way(marks.of(script), id, Set.of())));
        script.commands().values().forEach(command -> ways.entrances.addAll(ways.through(command.target())));
        script.states().values().forEach(state -> ways.from.put(state.id(), ways.outOf(state)));
        script.forms().values().forEach((Form form) -> ways.from.put(form.id(), ways.through(form.then())));
        return ways;
    }

    /** Returns the ids of the states and forms that a person can come to. */
    Set<String> reachable() {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(entrances);
        while (!next.isEmpty()) {
            var id = next.pop().to();
            if (reached.add(id)) {
                next.addAll(from.getOrDefault(id, List.of()));
            }
        }
        return reached;
    }

    /** Returns the ways into a state or form, but for Back: it shows a place with the values that it had. */
    List<Way> into(String id) {
        return Stream.concat(entrances.stream(), from.values().stream().flatMap(List::stream))
                .filter(way -> way.to().equals(id))
                .toList();
    }

    private List<Way> outOf(State state) {
        var ways = new ArrayList<Way>();
        state.rows().forEach(row -> row.forEach(option -> ways.addAll(through(option.target()))));
        switch (state) {
            case State.Page _ -> {}
            case State.Listing listing -> ways.add(new Way(marks.of(listing, States.ITEM), listing.item(), Set.of()));
            case State.Ask ask -> {
                ways.add(new Way(marks.of(ask, States.ITEM), ask.item(), Set.of()));
                ways.add(new Way(marks.of(ask, States.NONE), ask.none(), Set.of()));
            }
            case State.Answers answers -> {
                ways.add(new Way(marks.of(answers, States.NONE), answers.none(), Set.of()));
                ways.addAll(words());
            }
        }
        return ways;
    }

    /** Whoever asks is led wherever an article leads. */
    private List<Way> words() {
        return script.articles().values().stream()
                .flatMap(article -> Stream.ofNullable(article.leads()))
                .flatMap(target -> through(target).stream())
                .toList();
    }

    private List<Way> through(Target target) {
        return through(target, Set.of());
    }

    private List<Way> through(Target target, Set<String> values) {
        return switch (target) {
            case Target.Go go -> List.of(new Way(marks.of(go), go.state(), values));
            case Target.Fill fill -> List.of(new Way(marks.of(fill), fill.form(), values));
            case Target.Do call -> {
                var action = capabilities.actions().get(call.action());
                var brought = action == null ? Set.<String>of() : action.values();
                yield call.outcomes().values().stream()
                        .flatMap(outcome -> through(outcome, brought).stream())
                        .toList();
            }
            case Target.Back _, Target.Open _ -> List.of();
        };
    }
}
