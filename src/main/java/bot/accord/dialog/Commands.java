package bot.accord.dialog;

import bot.accord.chat.Incoming;
import java.util.Map;
import java.util.Optional;

/** What commands lead to. Every one that is known leaves a form in the middle; it is offered again. */
final class Commands {

    private static final int LONGEST = 64;

    private Commands() {}

    static void take(Scene scene, Incoming.Command command) {
        switch (command.name()) {
            case "cancel" -> cancel(scene);
            case "start" -> start(scene, command.rest());
            default -> follow(scene, command.name());
        }
    }

    private static void cancel(Scene scene) {
        if (!Forms.cancel(scene)) {
            scene.note(Phrase.NOTHING_TO_CANCEL);
            Places.goToStart(scene);
        }
    }

    /** {@code /start} may name where to: a state or form, or a state and an item, {@code exchange_12}. */
    private static void start(Scene scene, String payload) {
        Places.goToStart(scene);
        var gap = payload.indexOf('_');
        var id = scene.present(gap < 0 ? payload : payload.substring(0, gap));
        if (scene.state(id).isPresent()) {
            var item = gap < 0 || !Places.isAboutItem(scene, id) ? "" : payload.substring(gap + 1);
            Places.goTo(scene, new Place(id, item));
        } else if (scene.form(id).isPresent()) {
            Forms.enter(scene, id, "");
        } else {
            Optional.ofNullable(scene.script().commands().get("start"))
                    .ifPresent(command -> Targets.follow(scene, command.target(), ""));
        }
    }

    private static void follow(Scene scene, String name) {
        var command = scene.script().commands().get(name);
        if (command == null || !scene.facts(Map.of()).hold(command.guard())) {
            scene.note(Phrase.UNKNOWN_COMMAND, Map.of("command", "/" + Labels.cut(name, LONGEST)));
            return;
        }
        if (!(command.target() instanceof Target.Fill)) {
            scene.leave();
        }
        Targets.follow(scene, command.target(), "");
    }
}
