package bot.accord.dialog;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Presses on keyboards that are not the present one: no longer, or, on a notice, never were. Navigation works, and so does
 * an action that is harmless. Any other action is not taken and no form is begun, as the person may long have forgotten
 * what it was about: they see its screen anew. What belongs to a form does not work at all.
 */
final class OldPresses {

    private OldPresses() {}

    static void take(Scene scene, CallbackData data) {
        var owner = scene.state(scene.present(data.owner())).orElse(null);
        if (owner != null && isNavigation(owner, data)) {
            navigate(scene, owner, data);
        } else if (owner != null && deed(owner, data).isPresent()) {
            deed(owner, data).ifPresent(option -> perform(scene, owner, option, data));
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

    private static Optional<Option> deed(State owner, CallbackData data) {
        return data.kind() == CallbackData.Kind.OPTION
                ? Presses.option(owner, data.name()).filter(option -> switch (option.target()) {
                    case Target.Do _, Target.Fill _ -> true;
                    case Target.Go _, Target.Back _, Target.Open _ -> false;
                })
                : Optional.empty();
    }

    /** Shows the screen anew that has the button, and does what that says where no harm can come of it. */
    private static void perform(Scene scene, State owner, Option option, CallbackData data) {
        var place = Places.about(scene, owner.id(), item(data));
        if (data.isCut() || Places.standing(scene, place) != Places.Standing.OPEN) {
            scene.note(Phrase.OLD_BUTTON);
            return;
        }
        Places.goTo(scene, place);
        if (option.target() instanceof Target.Do call
                && scene.isHarmless(call)
                && scene.facts(owner, item(data)).hold(option.guard())) {
            Targets.perform(scene, call, item(data), Map.of());
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    /** A notice leads on also where it is no longer true itself. */
    private static void navigate(Scene scene, State state, CallbackData data) {
        if (!data.isUnasked() && !Places.isOpen(scene, state, item(data))) {
            scene.note(Phrase.NOT_ALLOWED);
            return;
        }
        switch (data.kind()) {
            case ITEM -> Presses.open(scene, data, Asked.NOTHING);
            case EARLIER, LATER -> turn(scene, state, data);
            case OPTION -> navigating(state, data).ifPresent(option -> follow(scene, state, option, data));
            case CHOICE, FIELD, BUILT_IN -> {}
        }
    }

    private static void turn(Scene scene, State list, CallbackData data) {
        if (data.isCut()) {
            scene.note(Phrase.OLD_BUTTON);
            return;
        }
        var portion = new Portion(data.argument(), Portion.page(data.name()));
        Places.goTo(scene, new Place(list.id(), portion.argument(), values(scene, list, portion.subject())));
    }

    /** A button has no room for the words that led to its list; they are kept as long as the way remembers them. */
    private static Map<String, String> values(Scene scene, State list, String subject) {
        return Stream.concat(Stream.of(scene.place()), scene.trail().before().reversed().stream())
                .filter(place -> place.state().equals(list.id()))
                .filter(place -> Portion.of(place).subject().equals(subject))
                .findFirst()
                .map(Place::values)
                .orElse(Map.of());
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
        } else if (!data.isUnasked()) {
            Places.goBack(scene);
        } // the way back from a page that one did not go to is where one is
    }

    private static String item(CallbackData data) {
        return data.isCut() ? "" : data.argument();
    }
}
