package bot.accord.dialog;

import java.util.Optional;

/**
 * Presses on keyboards that are no longer the present one. Navigation still works; what belongs to a form, or does
 * something, does not: the person may long have forgotten what it was about.
 */
final class OldPresses {

    private OldPresses() {}

    static void take(Scene scene, CallbackData data) {
        var state = scene.state(scene.present(data.owner())).filter(owner -> isNavigation(owner, data));
        if (state.isPresent()) {
            navigate(scene, state.get(), data);
        } else {
            scene.note(isOfEnded(scene, data) ? Phrase.ENDED : Phrase.OLD_BUTTON);
        }
    }

    private static boolean isNavigation(State owner, CallbackData data) {
        return switch (data.kind()) {
            case ITEM -> !(owner instanceof State.Page);
            case EARLIER, LATER -> owner instanceof State.Listing;
            case OPTION -> navigating(owner, data).isPresent();
            case CHOICE, FIELD, BUILT_IN -> false;
        };
    }

    private static boolean isOfEnded(Scene scene, CallbackData data) {
        var isOption = data.kind() == CallbackData.Kind.OPTION;
        var owner = scene.present(data.owner());
        return !isOption
                && scene.form(owner).isPresent()
                && !scene.filling().map(Filling::form).orElse("").equals(owner);
    }

    private static Optional<Option> navigating(State state, CallbackData data) {
        return Presses.option(state, data.name()).filter(option -> switch (option.target()) {
            case Target.Go _, Target.Back _ -> true;
            case Target.Fill _, Target.Do _, Target.Open _ -> false;
        });
    }

    private static void navigate(Scene scene, State state, CallbackData data) {
        if (!Places.isOpen(scene, state, item(data))) {
            scene.note(Phrase.NOT_ALLOWED);
            return;
        }
        switch (data.kind()) {
            case ITEM -> Presses.open(scene, data);
            case EARLIER, LATER -> Places.goTo(scene, new Place(state.id(), data.name()));
            case OPTION -> navigating(state, data).ifPresent(option -> follow(scene, state, option, data));
            case CHOICE, FIELD, BUILT_IN -> {}
        }
    }

    private static void follow(Scene scene, State state, Option option, CallbackData data) {
        if (!scene.facts(state, item(data)).hold(option.guard())) {
            scene.note(Phrase.NOT_ALLOWED);
        } else if (option.target() instanceof Target.Go go) {
            if (data.isCut() && go.argument().isEmpty() && Places.isAboutItem(scene, scene.present(go.state()))) {
                scene.note(Phrase.OLD_BUTTON);
            } else {
                Places.goTo(scene, Places.of(scene, go, item(data)));
            }
        } else {
            Places.goBack(scene);
        }
    }

    private static String item(CallbackData data) {
        return data.isCut() ? "" : data.argument();
    }
}
