package bot.accord.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others changed of an item while the form about it was being filled in. The form was begun with all that was known of
 * the item; what the person did not touch must not be put back to what it was then.
 */
final class Meanwhile {

    private final Scene scene;
    private final Form form;
    private final Filling filling;
    private final Map<String, Answer> own;
    private final Map<String, Answer> stated;
    private final Map<String, Answer> then;
    private final Map<String, Answer> now;

    Meanwhile(Scene scene, Form form, Filling filling) {
        this.scene = scene;
        this.form = form;
        this.filling = filling;
        this.own = Course.of(scene, form, filling.answers()).answers();
        this.stated = stated(scene, form, filling.about());
        this.then = fitting(filling.known() == null ? Map.of() : filling.known());
        this.now = fitting(stated);
    }

    /** Returns what is known of the item, as answers to the form; empty where the form begins empty. */
    static Map<String, Answer> stated(Scene scene, Form form, String about) {
        return form.from() == null || about.isEmpty() ? Map.of() : Fitting.of(form, scene.answers(form.from(), about));
    }

    private Map<String, Answer> fitting(Map<String, Answer> answers) {
        return Course.of(scene, form, Fitting.of(form, answers)).answers();
    }

    /** Returns what the item says now. */
    Map<String, Answer> stated() {
        return stated;
    }

    /** Returns the form with the person's answers, and the item's own where the person did not touch them. */
    Filling joined() {
        if (!isComparable()) {
            return filling;
        }
        var kept = Course.of(scene, form, all()).answers();
        var lost = ids().filter(id -> !kept.containsKey(id))
                .filter(id -> filling.dropped().contains(id) || isLost(id))
                .toList();
        return filling.answered(kept, lost, scene.now()).knowing(stated);
    }

    private boolean isLost(String id) {
        return isTouched(id) && own.containsKey(id) && !(own.get(id) instanceof Answer.Skipped);
    }

    /** Returns the fields that the person changed one way and others another. */
    List<Form.Field> contested() {
        return isComparable()
                ? form.fields().stream()
                        .filter(field -> isContested(field.id()))
                        .toList()
                : List.of();
    }

    /** Returns the fields that are asked and whose answers no longer fit those of others. */
    List<Form.Field> upset() {
        var all = isComparable() ? all() : own;
        var course = Course.of(scene, form, all);
        return course.fields().stream()
                .filter(field ->
                        all.containsKey(field.id()) && !course.answers().containsKey(field.id()))
                .toList();
    }

    /** An item that is gone, or of which nothing was known, has nothing to say; what is done then is the action's affair. */
    private boolean isComparable() {
        return filling.known() != null && !stated.isEmpty();
    }

    private Map<String, Answer> all() {
        var all = new HashMap<String, Answer>();
        ids().forEach(id -> answer(id).ifPresent(answer -> all.put(id, answer)));
        return all;
    }

    private Optional<Answer> answer(String id) {
        return Optional.ofNullable((isTouched(id) ? own : now).get(id));
    }

    private boolean isTouched(String id) {
        return !Objects.equals(own.get(id), then.get(id));
    }

    private boolean isContested(String id) {
        return isTouched(id) && !Objects.equals(then.get(id), now.get(id)) && !Objects.equals(own.get(id), now.get(id));
    }

    private Stream<String> ids() {
        return form.fields().stream().map(Form.Field::id);
    }
}
