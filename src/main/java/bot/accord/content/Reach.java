package bot.accord.content;

import bot.accord.dialog.Guard;
import bot.accord.dialog.Option;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.List;

/** Checks that every state and form can be come to, and every state be left. */
final class Reach {

    private final Script script;
    private final Ways ways;
    private final Marks marks;
    private final Faults faults;

    Reach(Script script, Ways ways, Marks marks, Faults faults) {
        this.script = script;
        this.ways = ways;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        var reachable = ways.reachable();
        script.states().values().stream()
                .filter(state -> !reachable.contains(state.id()))
                .forEach(state -> faults.error(
                        marks.of(state),
                        "nothing leads to the state '" + state.id() + "'",
                        "add a button or command with go: " + state.id() + ", or delete the state"));
        script.forms().values().stream()
                .filter(form -> !reachable.contains(form.id()))
                .forEach(form -> faults.error(
                        marks.of(form),
                        "nothing leads to the form '" + form.id() + "'",
                        "add a button with fill: " + form.id() + ", or delete the form"));
        script.states().values().stream().filter(state -> !canBeLeft(state)).forEach(this::deadEnd);
    }

    private void deadEnd(State state) {
        var guarded = state.rows().stream().flatMap(List::stream).anyMatch(Reach::leads);
        faults.error(
                marks.of(state),
                guarded
                        ? "the state '" + state.id() + "' is a dead end for whom none of its conditions holds"
                        : "the state '" + state.id() + "' is a dead end",
                "add a button, such as {id: back, go: back}");
    }

    /** A button counts where everybody who sees the state sees it. */
    private static boolean canBeLeft(State state) {
        return state.rows().stream()
                .flatMap(List::stream)
                .filter(Reach::leads)
                .map(Option::guard)
                .anyMatch(guard -> guard.equals(Guard.OPEN) || guard.equals(state.guard()));
    }

    private static boolean leads(Option option) {
        return !(option.target() instanceof Target.Open);
    }
}
