package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps through the form being filled in. After each answer the first question without one comes next, and the summary
 * when there is none: so the record does not depend on how the person came there.
 */
final class FormSteps {

    private final Scene scene;
    private final Form form;
    private final Filling filling;
    private final Course course;
    private final Form.@Nullable Field field;

    private FormSteps(Scene scene, Form form, Filling filling) {
        this.scene = scene;
        this.form = form;
        this.filling = filling;
        this.course = Course.of(scene, form, filling.answers());
        this.field =
                filling.field() == null ? null : course.field(filling.field()).orElse(null);
    }

    /** Returns the steps of the form being filled in; empty where there is none or it is closed to the person. */
    static Optional<FormSteps> of(Scene scene) {
        return scene.active()
                .flatMap(filling -> scene.form(filling.form())
                        .filter(form -> scene.facts(filling.answers()).hold(form.guard()))
                        .map(form -> new FormSteps(scene, form, filling)));
    }

    /** Asks the first question without an answer; without one shows the summary, or finishes a form that has none. */
    static void advance(Scene scene, Form form, Filling filling) {
        var next = Course.of(scene, form, filling.answers()).next();
        if (next.isPresent()) {
            scene.fill(filling.asking(next.get().id(), filling.correcting()));
        } else if (form.review()) {
            scene.fill(filling.summing());
        } else {
            finish(scene, form, filling);
        }
    }

    /** Returns the form at a question that is asked, also where the last one no longer is (of a language, of a role). */
    static Filling settled(Scene scene, Form form, Filling filling) {
        var course = Course.of(scene, form, filling.answers());
        if (filling.field() == null || course.field(filling.field()).isPresent()) {
            return filling;
        }
        var settled = course.next()
                .map(next -> filling.asking(next.id(), filling.correcting()))
                .orElseGet(filling::summing);
        scene.fill(settled);
        return settled;
    }

    void choose(String id) {
        if (field == null || !Choices.has(field, id)) {
            scene.note(Phrase.OLD_BUTTON);
        } else if (field.kind() instanceof Form.Kind.SomeOf some) {
            picking(field, some).turn(id);
        } else {
            answer(field, new Answer.Chosen(id));
        }
    }

    private Picking picking(Form.Field several, Form.Kind.SomeOf some) {
        return new Picking(scene, form, filling, several, some);
    }

    void read(Rich words) {
        if (field == null) {
            scene.note(Phrase.CHOOSE);
            return;
        }
        if (field.kind() instanceof Form.Kind.SomeOf some) {
            picking(field, some).read(words.text());
            return;
        }
        switch (Reading.of(field.kind(), words)) {
            case Reading.Taken(var answer) -> answer(field, answer);
            case Reading.Refused(var phrase, var values) -> scene.note(phrase, values);
        }
    }

    void take(Incoming.Attachment file) {
        if (field == null || !(field.kind() instanceof Form.Kind.Files(var most))) {
            want();
            return;
        }
        var files = new ArrayList<>(isToBeReplaced(field) ? List.of() : files());
        if (files.size() >= most) {
            scene.note(Phrase.TOO_MANY, Map.of("most", most));
            return;
        }
        files.add(clean(file));
        put(field, new Answer.Files(files));
        if (most == 1) {
            scene.active().ifPresent(changed -> advance(scene, form, changed));
        }
    }

    /** Says what is wanted, where something else came. */
    void want() {
        if (field == null) {
            scene.note(Phrase.CHOOSE);
        } else {
            var wanted = Reading.wanted(field.kind());
            scene.note(wanted.phrase(), wanted.values());
        }
    }

    void skip() {
        if (field != null && field.optional()) {
            answer(field, new Answer.Skipped());
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    void done() {
        if (field != null && field.kind() instanceof Form.Kind.SomeOf some) {
            picking(field, some).done().ifPresent(answer -> answer(field, answer));
        } else if (field == null || !(field.kind() instanceof Form.Kind.Files)) {
            scene.note(Phrase.OLD_BUTTON);
        } else if (files().isEmpty()) {
            scene.note(Phrase.ATTACH);
        } else {
            advance(scene, form, filling);
        }
    }

    /** To the question before; from the first one out of the form; from a correction that is complete to the summary. */
    void back() {
        if (filling.isChoosingWhich() || (filling.correcting() && course.next().isEmpty())) {
            scene.fill(filling.summing());
            return;
        }
        var before = field == null ? last() : course.before(field.id());
        if (before.isPresent()) {
            scene.fill(filling.asking(before.get().id(), filling.correcting()));
        } else if (filling.answers().isEmpty()) {
            scene.fill(null);
        } else {
            scene.leave();
        }
    }

    void which() {
        if (filling.field() == null && form.review()) {
            scene.fill(filling.choosingWhich());
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    void correct(String id) {
        if (filling.isChoosingWhich() && course.field(id).isPresent()) {
            scene.fill(filling.asking(id, true).doubting(id));
        } else {
            scene.note(Phrase.OLD_BUTTON);
        }
    }

    void send() {
        if (filling.field() != null || !form.review()) {
            scene.note(Phrase.OLD_BUTTON);
        } else if (course.next().isPresent()) {
            advance(scene, form, filling);
        } else {
            finish(scene, form, filling);
        }
    }

    private static void finish(Scene scene, Form form, Filling filling) {
        var answers = Course.of(scene, form, filling.answers()).answers();
        scene.fill(null);
        scene.recall(filling.words());
        if (form.then() instanceof Target.Do call) {
            Targets.perform(scene, call, filling.about(), answers);
        } else {
            Targets.follow(scene, form.then(), filling.about());
        }
    }

    private void answer(Form.Field answered, Answer answer) {
        put(answered, answer);
        scene.active().ifPresent(changed -> advance(scene, form, changed));
    }

    /** Puts the answer in its place; answers that it hides are gone, and remembered as gone. */
    private void put(Form.Field answered, Answer answer) {
        var answers = new HashMap<>(filling.answers());
        answers.put(answered.id(), answer);
        var kept = Course.of(scene, form, answers).answers();
        scene.fill(filling.answered(kept, dropped(answers, kept), scene.now()));
    }

    private List<String> dropped(Map<String, Answer> answers, Map<String, Answer> kept) {
        return form.fields().stream()
                .map(Form.Field::id)
                .filter(id -> !kept.containsKey(id))
                .filter(id -> filling.dropped().contains(id)
                        || (answers.containsKey(id) && !(answers.get(id) instanceof Answer.Skipped)))
                .toList();
    }

    /** Files sent to correct others take their place, from the first one on. */
    private boolean isToBeReplaced(Form.Field files) {
        return filling.dropped().contains(files.id());
    }

    private static Incoming.Attachment clean(Incoming.Attachment file) {
        return new Incoming.Attachment(
                file.kind(),
                file.file(),
                file.name() == null ? null : Clean.text(file.name()),
                file.type(),
                file.size(),
                Clean.rich(file.caption()),
                file.album());
    }

    private List<Incoming.Attachment> files() {
        return field != null && course.answers().get(field.id()) instanceof Answer.Files(var files) ? files : List.of();
    }

    private Optional<Form.Field> last() {
        return course.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(course.fields().getLast());
    }
}
