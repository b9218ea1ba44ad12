package bot.accord.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where a conversation stands, and the places by which it came there. */
final class Trail {

    private final String start;
    private final String aside;
    private final List<Place> before;
    private Place here;

    /** @param aside the state that Back never leads to, empty for none */
    Trail(Place here, List<Place> before, String start, String aside) {
        this.here = here;
        this.before = new ArrayList<>(before);
        this.start = start;
        this.aside = aside;
    }

    Place here() {
        return here;
    }

    List<Place> before() {
        return before;
    }

    /** Returns whether the conversation stands where Back never leads to. */
    boolean isAside() {
        return isAside(here);
    }

    /** Goes on to a place, which Back will undo; at the start there is nothing to go back to. */
    void goOn(Place next) {
        if (next.state().equals(start) && next.argument().isEmpty()) {
            before.clear();
        } else if (!here.isAt(next)) {
            push();
        }
        here = next;
    }

    /** Goes to a place after something was done: where it was passed on the way here, the way since is forgotten. */
    void returnTo(Place next) {
        for (var i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isAt(next)) {
                before.subList(i, before.size()).clear();
                here = next;
                return;
            }
        }
        goOn(next);
    }

    /** Stays, with something about the place changed. */
    void change(Place changed) {
        here = changed;
    }

    /** Goes back to the last place that is still open, the start if none is. */
    void goBack(Predicate<Place> isOpen) {
        while (!before.isEmpty()) {
            var last = before.removeLast();
            if (!last.isAt(here) && !isAside(last) && isOpen.test(last)) {
                here = last;
                return;
            }
        }
        here = new Place(start);
    }

    private boolean isAside(Place place) {
        return place.state().equals(aside);
    }

    private void push() {
        if (isAside(here)) {
            return;
        }
        if (before.isEmpty() || !before.getLast().isAt(here)) {
            before.add(here);
        }
        if (before.size() > Conversation.TRAIL) {
            before.removeFirst();
        }
    }
}
