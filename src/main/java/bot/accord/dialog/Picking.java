package bot.accord.dialog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several choices of one field, pressed on and off until the person is done. */
final class Picking {

    private final Scene scene;
    private final Form form;
    private final Filling filling;
    private final Form.Field field;
    private final Form.Kind.SomeOf some;

    Picking(Scene scene, Form form, Filling filling, Form.Field field, Form.Kind.SomeOf some) {
        this.scene = scene;
        this.form = form;
        this.filling = filling;
        this.field = field;
        this.some = some;
    }

    /** Turns a choice on, or off where it was on. */
    void turn(String id) {
        var picked = picked();
        if (picked.remove(id)) {
            keep(picked);
        } else {
            add(List.of(id));
        }
    }

    /** Takes labels with commas between: whoever types several means all of them. */
    void read(String words) {
        var called = Choices.called(field, words, FormScreens.values(scene, form, filling.answers()));
        if (called.isEmpty()) {
            scene.note(Phrase.CHOOSE);
        } else {
            add(called);
        }
    }

    /** Returns the answer; empty, and a word about it, where it is none yet. */
    Optional<Answer> done() {
        var picked = picked();
        if (picked.size() < some.least()) {
            scene.note(Phrase.CHOOSE_MORE, Map.of("least", some.least()));
            return Optional.empty();
        }
        if (picked.size() > some.most()) {
            scene.note(Phrase.CHOOSE_FEWER, Map.of("most", some.most()));
            return Optional.empty();
        }
        return Choices.picked(field, picked);
    }

    private void add(Collection<String> ids) {
        var picked = picked();
        picked.addAll(ids);
        if (picked.size() > some.most()) {
            scene.note(Phrase.CHOOSE_FEWER, Map.of("most", some.most()));
        } else {
            keep(picked);
        }
    }

    private Set<String> picked() {
        return new LinkedHashSet<>(
                filling.answers().get(field.id()) instanceof Answer.Picked(var picked) ? picked : List.of());
    }

    /** Keeps what is on; the answers that it hides are gone only when the person is done. */
    private void keep(Set<String> picked) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var other : form.fields()) {
            var answer = other.id().equals(field.id())
                    ? Choices.picked(field, picked)
                    : Optional.ofNullable(filling.answers().get(other.id()));
            answer.ifPresent(kept -> answers.put(other.id(), kept));
        }
        scene.fill(filling.answered(answers, filling.dropped(), scene.now()));
    }
}
