package bot.accord.dialog;

import bot.accord.chat.Incoming;
import java.util.Optional;

/** What a press leads to: on the present screen, on the message that carries it by now, or on an older keyboard. */
final class Presses {

    private Presses() {}

    static void take(Scene scene, Incoming.Press press) {
        var isHere = isHere(scene, press);
        var data = CallbackData.parse(press.data());
        if (data.isEmpty()) {
            scene.edit(isHere ? press.message() : 0);
            scene.note(Phrase.OLD_BUTTON);
        } else if (isLive(scene, data.get())) {
            scene.edit(press.message());
            live(scene, data.get());
        } else if (isHere) {
            // a double tap, or an edit that never reached the client: what the person saw is not what is here
            scene.edit(press.message());
        } else {
            scene.edit(0);
            OldPresses.take(scene, data.get());
        }
    }

    /** Does what a button of the present screen says. */
    static void act(Scene scene, CallbackData data) {
        if (isOfAnyScreen(data)) {
            resume(scene, data);
        } else if (scene.active().isPresent()) {
            Forms.press(scene, data);
        } else {
            place(scene, data);
        }
    }

    private static boolean isHere(Scene scene, Incoming.Press press) {
        var message = scene.before().message();
        return press.message() != 0 && message != null && message == press.message();
    }

    private static boolean isLive(Scene scene, CallbackData data) {
        if (data.serial() != scene.before().screen() || data.isUnasked()) {
            return false;
        }
        var owner = scene.present(data.owner());
        if (isOfAnyScreen(data)) {
            return scene.filling()
                    .filter(filling -> filling.left() && filling.form().equals(owner))
                    .isPresent();
        }
        return owner.equals(
                scene.active().map(Filling::form).orElse(scene.place().state()));
    }

    /** The serial is the last one shown: but where the content has changed since, only what does no harm is done. */
    private static void live(Scene scene, CallbackData data) {
        if (scene.hasChanged()) {
            scene.note(Phrase.CHANGED);
        } else if (scene.isReread() && !isHarmless(scene, data)) {
            scene.note(Phrase.OLD_BUTTON);
        } else {
            act(scene, data);
        }
    }

    private static boolean isHarmless(Scene scene, CallbackData data) {
        return switch (data.kind()) {
            case ITEM, EARLIER, LATER, FIELD, CHOICE -> true;
            case BUILT_IN -> !BuiltIn.SEND.key().equals(data.name());
            case OPTION ->
                option(scene, data)
                        .map(option -> !(option.target() instanceof Target.Do call) || scene.isHarmless(call))
                        .orElse(false);
        };
    }

    private static void place(Scene scene, CallbackData data) {
        var here = scene.place();
        Places.settle(scene);
        if (!scene.place().isAt(here) || !here.state().equals(scene.present(data.owner()))) {
            return;
        }
        switch (data.kind()) {
            case OPTION -> option(scene, data.name());
            case ITEM -> open(scene, data, Asked.of(here));
            case EARLIER, LATER -> turn(scene, data);
            case BUILT_IN -> builtIn(scene, data.name());
            case CHOICE, FIELD -> scene.note(Phrase.OLD_BUTTON);
        }
    }

    private static void option(Scene scene, String name) {
        var state = scene.state(scene.place().state()).orElseThrow();
        var option = option(state, name);
        if (option.isEmpty()) {
            scene.note(Phrase.OLD_BUTTON);
        } else if (scene.facts(state, scene.place().argument())
                .hold(option.get().guard())) {
            Targets.follow(scene, option.get().target(), Targets.item(scene));
        } else {
            scene.note(Phrase.NOT_ALLOWED);
        }
    }

    private static void turn(Scene scene, CallbackData data) {
        if (scene.state(scene.place().state()).orElse(null) instanceof State.Listing) {
            var here = scene.place();
            var turned = Portion.of(here).turnedTo(Portion.page(data.name()));
            scene.trail().change(new Place(here.state(), turned.argument(), here.values()));
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    private static void builtIn(Scene scene, String name) {
        if (BuiltIn.NOT_MY_QUESTION.key().equals(name)
                && scene.state(scene.place().state()).orElse(null) instanceof State.Answers answers) {
            Questions.reject(scene, answers);
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    /**
     * Opens the page or list about a list's item, or an article.
     *
     * @param asked what was asked where the button stands
     */
    static void open(Scene scene, CallbackData data, Asked asked) {
        switch (scene.script().states().get(scene.present(data.owner()))) {
            case State.Listing listing -> Places.goTo(scene, Places.about(scene, listing.item(), data.name()));
            case State.Ask ask -> Places.goTo(scene, Places.about(scene, ask.item(), data.name()));
            case State.Answers answers -> Questions.open(scene, answers, data.name(), asked);
            case State.Page _ -> scene.note(Phrase.OLD_BUTTON);
            case null -> scene.note(Phrase.OLD_BUTTON);
        }
    }

    /** Goes on with a form left in the middle, or drops it. */
    private static void resume(Scene scene, CallbackData data) {
        if (BuiltIn.CONTINUE.key().equals(data.name())) {
            Forms.resume(scene);
        } else {
            scene.fill(null);
            scene.note(Phrase.CANCELLED);
        }
    }

    private static boolean isOfAnyScreen(CallbackData data) {
        return data.kind() == CallbackData.Kind.BUILT_IN
                && BuiltIn.of(data.name()).filter(BuiltIn::isOfAnyScreen).isPresent();
    }

    /** Returns the option that a button names, as the script has it now. */
    static Optional<Option> option(Scene scene, CallbackData data) {
        return scene.state(scene.present(data.owner())).flatMap(state -> option(state, data.name()));
    }

    static Optional<Option> option(State state, String name) {
        for (var row : state.rows()) {
            for (var option : row) {
                if (option.id().equals(name)) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }
}
