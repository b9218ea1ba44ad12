package bot.accord.content;

import bot.accord.dialog.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads where buttons, commands and outcomes lead. */
final class Targets {

    static final String ARGUMENT = "argument";

    private final Marks marks;

    Targets(Marks marks) {
        this.marks = marks;
    }

    /**
     * Returns where {@code go}, {@code fill}, {@code open} or {@code do} leads; empty where none of them can be read.
     *
     * @param outcomes the key under which the outcomes of {@code do} stand
     */
    Optional<Target> target(Node.Mapping mapping, String outcomes) {
        return mapping.scalar("go")
                .map(go -> go(go, mapping))
                .or(() -> mapping.scalar("fill").map(this::fill))
                .or(() -> mapping.scalar("open").map(url -> marked(new Target.Open(url.text()), url)))
                .or(() -> mapping.scalar("do").map(action -> perform(action, mapping, outcomes)));
    }

    private Target go(Node.Scalar state, Node.Mapping mapping) {
        var argument = mapping.scalar(ARGUMENT);
        var target = go(state, argument.map(Node.Scalar::text).orElse(""));
        argument.ifPresent(value -> marks.put(target, ARGUMENT, value.spot()));
        return target;
    }

    private Target go(Node.Scalar state, String argument) {
        return marked(state.text().equals(Ids.BACK) ? new Target.Back() : new Target.Go(state.text(), argument), state);
    }

    private Target fill(Node.Scalar form) {
        return marked(new Target.Fill(form.text()), form);
    }

    private Target perform(Node.Scalar action, Node.Mapping mapping, String outcomes) {
        var leads = new LinkedHashMap<String, Target>();
        var spots = new LinkedHashMap<String, Spot>();
        mapping.mapping(outcomes).map(Node.Mapping::entries).orElse(Map.of()).forEach((name, entry) -> {
            outcome(entry.value()).ifPresent(target -> leads.put(name, target));
            spots.put(name, entry.spot());
        });
        var target = marked(new Target.Do(action.text(), arguments(mapping), leads), action);
        spots.forEach((name, spot) -> marks.put(target, name, spot));
        return target;
    }

    private Optional<Target> outcome(Node node) {
        return switch (node) {
            case Node.Scalar state -> Optional.of(go(state, ""));
            case Node.Mapping mapping -> mapping.scalar("fill").map(this::fill);
            case Node.Sequence _ -> Optional.empty();
        };
    }

    private static Map<String, String> arguments(Node.Mapping mapping) {
        var arguments = new LinkedHashMap<String, String>();
        mapping.mapping("with").map(Node.Mapping::entries).orElse(Map.of()).forEach((name, entry) -> {
            if (entry.value() instanceof Node.Scalar value) {
                arguments.put(name, value.text());
            }
        });
        return arguments;
    }

    private Target marked(Target target, Node.Scalar scalar) {
        marks.put(target, scalar.spot());
        return target;
    }
}
