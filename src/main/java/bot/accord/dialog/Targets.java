package bot.accord.dialog;

import java.util.Map;

/** Follows a target to where it leads. */
final class Targets {

    private Targets() {}

    /**
     * Follows a target.
     *
     * @param item what the button that leads there speaks of, empty for a command and the like
     */
    static void follow(Scene scene, Target target, String item) {
        switch (target) {
            case Target.Go go -> Places.goTo(scene, Places.of(scene, go, item));
            case Target.Back _ -> Places.goBack(scene);
            case Target.Fill(var form) -> Forms.enter(scene, form, item);
            case Target.Do call -> perform(scene, call, item, Map.of());
            case Target.Open _ -> {}
        }
    }

    /** Has a capability do something and follows what came of it. */
    static void perform(Scene scene, Target.Do call, String item, Map<String, Answer> answers) {
        if (!scene.mayGoOn()) {
            Places.goToStart(scene);
            return;
        }
        var result = scene.perform(call, item, answers);
        var values = Keepsake.of(result.values());
        switch (call.outcomes().get(result.outcome())) {
            case Target.Go go ->
                Places.returnTo(scene, Places.of(scene, go, item).keeping(values));
            case Target.Back _ -> {
                Places.goBack(scene);
                scene.trail().change(scene.place().keeping(values));
            }
            case Target.Fill(var form) -> Forms.enter(scene, form, item);
            case Target.Do next -> perform(scene, next, item, Map.of());
            case Target.Open _ -> {}
            case null -> scene.trail().change(scene.place().keeping(values));
        }
    }

    /** Returns the item that the present page speaks of, or that the present list is about; empty for none. */
    static String item(Scene scene) {
        return switch (scene.state(scene.place().state()).orElse(null)) {
            case State.Page _ -> scene.place().argument();
            case State.Listing _ -> Portion.of(scene.place()).subject();
            case State.Ask _, State.Answers _ -> "";
            case null -> "";
        };
    }
}
