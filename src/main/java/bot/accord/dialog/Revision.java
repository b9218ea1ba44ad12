package bot.accord.dialog;

import java.util.Map;

/** Leads a conversation from the content that it began with to the present one. */
final class Revision {

    private Revision() {}

    /** Does nothing but look where the content is the same; a form left in the middle for too long is forgotten. */
    static void adapt(Scene scene) {
        place(scene);
        trail(scene);
        scene.filling().ifPresent(filling -> form(scene, filling));
        scene.filling().filter(filling -> isExpired(scene, filling)).ifPresent(_ -> scene.fill(null));
    }

    private static void place(Scene scene) {
        var here = scene.place();
        if (scene.state(here.state()).isPresent()) {
            return;
        }
        var moved = scene.present(here.state());
        if (scene.state(moved).isPresent()) {
            scene.trail().change(new Place(moved, here.argument(), here.values()));
        } else {
            scene.trail().change(new Place(scene.script().start()));
            scene.trail().before().clear();
            scene.tell(Phrase.MOVED, Map.of());
        }
    }

    private static void trail(Scene scene) {
        var before = scene.trail().before();
        if (before.stream().allMatch(place -> scene.state(place.state()).isPresent())) {
            return;
        }
        before.replaceAll(place -> new Place(scene.present(place.state()), place.argument(), place.values()));
        before.removeIf(place -> scene.state(place.state()).isEmpty());
        for (var i = before.size() - 1; i > 0; i--) {
            if (before.get(i).isAt(before.get(i - 1))) {
                before.remove(i);
            }
        }
    }

    private static void form(Scene scene, Filling filling) {
        var form = scene.form(scene.present(filling.form()));
        if (form.isEmpty()) {
            scene.fill(null);
            scene.tell(Phrase.MOVED, Map.of());
        } else if (scene.isReread() || !form.get().id().equals(filling.form())) {
            adapt(scene, form.get(), filling);
        }
    }

    /** Keeps the answers that are still answers, and the question if it is still one. */
    private static void adapt(Scene scene, Form form, Filling filling) {
        var course = Course.of(scene, form, Fitting.of(form, filling.answers()));
        var asked =
                filling.field() == null ? null : course.field(filling.field()).orElse(null);
        var kept = new Filling(
                form.id(),
                asked == null ? null : asked.id(),
                course.answers(),
                filling.correcting() && (asked != null || filling.field() == null),
                filling.left(),
                filling.touched(),
                filling.about(),
                filling.dropped(),
                filling.words(),
                asked == null ? null : filling.day(),
                filling.known());
        scene.fill(kept);
        if (asked == null) {
            goOn(scene, kept, course, filling.field() != null);
        }
    }

    /** The question is gone, or the summary lacks an answer: the first question without one is asked. */
    private static void goOn(Scene scene, Filling filling, Course course, boolean isQuestionGone) {
        var next = course.next();
        if (next.isPresent()) {
            var asking = filling.asking(next.get().id(), false);
            scene.fill(filling.left() ? asking.leaving(filling.touched()) : asking);
        }
        if (filling.isActive() && (isQuestionGone || next.isPresent())) {
            scene.change();
        }
    }

    private static boolean isExpired(Scene scene, Filling filling) {
        return filling.left()
                && scene.form(filling.form())
                        .map(form -> filling.touched().plus(form.expires()).isBefore(scene.now()))
                        .orElse(true);
    }
}
