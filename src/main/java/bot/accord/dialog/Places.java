package bot.accord.dialog;

/** Which places are open to the person, and how they get there. */
final class Places {

    private Places() {}

    /** Why a place cannot be shown. */
    enum Standing {
        OPEN,
        CLOSED,
        GONE
    }

    static Standing standing(Scene scene, Place place) {
        var state = scene.state(place.state());
        if (state.isEmpty() || isGone(scene, state.get(), place)) {
            return Standing.GONE;
        }
        return isOpen(scene, state.get(), place.argument()) ? Standing.OPEN : Standing.CLOSED;
    }

    static boolean isOpen(Scene scene, State state, String argument) {
        return state.guard().equals(Guard.OPEN) || scene.facts(state, argument).hold(state.guard());
    }

    /** Goes where a button leads, if the place is open. */
    static boolean goTo(Scene scene, Place place) {
        if (!isReady(scene, place)) {
            return false;
        }
        scene.leave();
        scene.trail().goOn(place);
        return true;
    }

    /** Goes where something that was done leads, if the place is open. */
    static void returnTo(Scene scene, Place place) {
        if (isReady(scene, place)) {
            scene.trail().returnTo(place);
        }
    }

    static void goBack(Scene scene) {
        scene.leave();
        scene.trail().goBack(place -> standing(scene, place) == Standing.OPEN);
    }

    static void goToStart(Scene scene) {
        scene.leave();
        scene.trail().goOn(new Place(scene.script().start()));
    }

    /** Returns the place that a target names; what speaks of an item gets {@code item} where it names none. */
    static Place of(Scene scene, Target.Go target, String item) {
        var state = scene.present(target.state());
        var isBare = target.argument().isEmpty();
        return about(scene, state, isBare && isAboutItem(scene, state) ? item : target.argument());
    }

    /** Returns the place where a state speaks of an item, or of none where that is empty: a list has it as its subject. */
    static Place about(Scene scene, String state, String item) {
        return scene.state(state).orElse(null) instanceof State.Listing
                ? new Place(state, new Portion(item, 0).argument())
                : new Place(state, item);
    }

    /** Leads the person away from where they stand if that is closed to them or gone by now. */
    static void settle(Scene scene) {
        switch (standing(scene, scene.place())) {
            case OPEN -> {}
            case CLOSED -> {
                scene.note(Phrase.NOT_ALLOWED);
                scene.trail().goOn(new Place(scene.script().start()));
            }
            case GONE -> {
                scene.note(Phrase.GONE);
                scene.trail().goBack(place -> standing(scene, place) == Standing.OPEN);
            }
        }
    }

    /** Leads from the page for words that nobody asked for to where the person was before; a form stays on the screen. */
    static void leaveAside(Scene scene) {
        if (scene.active().isEmpty() && scene.trail().isAside()) {
            goBack(scene);
        }
    }

    static boolean isAboutItem(Scene scene, String state) {
        return scene.signposts().isAboutItem(state);
    }

    private static boolean isReady(Scene scene, Place place) {
        return switch (standing(scene, place)) {
            case OPEN -> true;
            case CLOSED -> {
                scene.note(Phrase.NOT_ALLOWED);
                yield false;
            }
            case GONE -> {
                scene.note(Phrase.GONE);
                yield false;
            }
        };
    }

    private static boolean isGone(Scene scene, State state, Place place) {
        return state instanceof State.Answers answers
                ? !new Articles(scene, answers).fill(place)
                : isItemGone(scene, state, place);
    }

    /** A page for words that nobody asked for is shown even where its source knows nothing. */
    private static boolean isItemGone(Scene scene, State state, Place place) {
        return state instanceof State.Page page
                && page.source() != null
                && !place.argument().isEmpty()
                && !page.id().equals(scene.script().freeText())
                && scene.item(page.source(), place.argument()).isEmpty();
    }
}
