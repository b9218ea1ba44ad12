package bot.accord.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of all buttons that lead to a state, so that they can be typed anywhere. Labels with placeholders are not among
 * them, nor are buttons of what speaks of an item that lead to what speaks of the same. Read from the script when first needed;
 * any thread may use it.
 */
final class Signposts {

    private final Script script;
    private final Set<String> subjects;
    private volatile @Nullable Map<String, List<Sign>> signs;

    Signposts(Script script) {
        this.script = script;
        this.subjects = Subjects.of(script);
    }

    /** Returns whether a state speaks of an item: a page with a source, or a list about a subject. */
    boolean isAboutItem(String state) {
        return (script.states().get(state) instanceof State.Page page && page.source() != null)
                || subjects.contains(state);
    }

    /** A button and the state that has it. */
    private record Sign(State state, Guard guard, Target.Go target) {

        boolean isOpen(Scene scene) {
            return Places.isOpen(scene, state, "")
                    && (guard.equals(Guard.OPEN) || scene.facts(state, "").hold(guard));
        }
    }

    /** Returns where the words lead as a label, in whatever language; empty where they are none, or one in doubt. */
    Optional<Place> place(Scene scene, String words) {
        if (words.length() > Labels.MOST_TYPED) {
            return Optional.empty();
        }
        var places = signs().getOrDefault(Labels.key(Labels.fit(words)), List.of()).stream()
                .filter(sign -> sign.isOpen(scene))
                .map(sign -> Places.of(scene, sign.target(), ""))
                .distinct()
                .filter(place -> Places.standing(scene, place) == Places.Standing.OPEN)
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** Two threads may both read the script at first; either reading serves. */
    private Map<String, List<Sign>> signs() {
        var known = signs;
        if (known == null) {
            known = read();
            signs = known;
        }
        return known;
    }

    private Map<String, List<Sign>> read() {
        var read = new HashMap<String, List<Sign>>();
        for (var state : script.states().values()) {
            for (var row : state.rows()) {
                for (var option : row) {
                    if (option.target() instanceof Target.Go go && !isAboutTheSame(state, go)) {
                        var sign = new Sign(state, option.guard(), go);
                        option.label()
                                .calls()
                                .forEach(call -> read.computeIfAbsent(call, _ -> new ArrayList<>())
                                        .add(sign));
                    }
                }
            }
        }
        return read;
    }

    private boolean isAboutTheSame(State state, Target.Go target) {
        return target.argument().isEmpty() && isAboutItem(state.id()) && isAboutItem(target.state());
    }
}
