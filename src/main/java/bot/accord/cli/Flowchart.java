package bot.accord.cli;

import bot.accord.dialog.Form;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A script in Mermaid's language: states are boxes, forms hexagons, commands rounded. */
final class Flowchart {

    private final Script script;
    private final List<String> lines = new ArrayList<>();

    Flowchart(Script script) {
        this.script = script;
    }

    List<String> lines() {
        lines.add("flowchart LR");
        script.states().keySet().forEach(id -> lines.add("  " + node(id) + "[\"" + id + "\"]"));
        script.forms().keySet().forEach(id -> lines.add("  " + node(id) + "{{\"" + id + "\"}}"));
        script.commands().forEach((name, command) -> {
            lines.add("  command_" + name + "([\"/" + name + "\"])");
            target("command_" + name, "", command.target());
        });
        script.states().values().forEach(this::state);
        script.forms().values().forEach((Form form) -> target(node(form.id()), "", form.then()));
        return lines;
    }

    private void state(State state) {
        var from = node(state.id());
        state.rows().forEach(row -> row.forEach(option -> target(from, option.id(), option.target())));
        switch (state) {
            case State.Page _ -> {}
            case State.Listing listing -> edge(from, "an item", listing.item());
            case State.Ask ask -> {
                edge(from, "found", ask.item());
                edge(from, "nothing found", ask.none());
            }
            case State.Answers answers -> {
                edge(from, "no article fits", answers.none());
                words(from, answers.none());
            }
        }
    }

    /** Where articles lead: one edge to each place, however many of them there are. */
    private void words(String from, String none) {
        script.articles().values().stream()
                .flatMap(article -> Stream.ofNullable(article.leads()))
                .distinct()
                .filter(target -> !(target instanceof Target.Go(var state, var _) && state.equals(none)))
                .forEach(target -> target(from, "words", target));
    }

    private void target(String from, String label, Target target) {
        switch (target) {
            case Target.Go go -> edge(from, label, go.state());
            case Target.Fill fill -> edge(from, label, fill.form());
            case Target.Do call ->
                call.outcomes()
                        .forEach((outcome, next) ->
                                target(from, (label + " " + call.action() + ": " + outcome).strip(), next));
            case Target.Back _, Target.Open _ -> {}
        }
    }

    private void edge(String from, String label, String to) {
        lines.add("  " + from + (label.isEmpty() ? " --> " : " -- \"" + label + "\" --> ") + node(to));
    }

    /** Some words, such as {@code end}, mean something to Mermaid; none begins like this. */
    private static String node(String id) {
        return "at_" + id.replace('-', '_');
    }
}
