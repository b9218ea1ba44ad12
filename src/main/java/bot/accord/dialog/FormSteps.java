package bot.accord.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps through the form being filled in, but for the answers ({@link FormAnswers}). After each answer the first question without one comes next, and the summary
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
        return open(scene, FormSteps::new);
    }

    /** What is made of a form and how far it is filled in. */
    interface Maker<T> {
        T make(Scene scene, Form form, Filling filling);
    }

    /** Makes something of the form being filled in, if it is open to the person. */
    static <T> Optional<T> open(Scene scene, Maker<T> maker) {
        return scene.active()
                .flatMap(filling -> scene.form(filling.form())
                        .filter(form -> scene.facts(filling.answers()).hold(form.guard()))
                        .map(form -> maker.make(scene, form, filling)));
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

    /** Does what the form is for, unless what others did meanwhile, or the time that has passed, has to be seen first. */
    private static void finish(Scene scene, Form form, Filling filling) {
        var meanwhile = new Meanwhile(scene, form, filling);
        var joined = meanwhile.joined();
        var course = Course.of(scene, form, joined.answers());
        var late = new Lateness(scene, form, meanwhile.stated()).first(course.answers());
        if (isOvertaken(scene, form, meanwhile) || course.next().isPresent()) {
            advance(scene, form, joined);
        } else if (late.isPresent()) {
            scene.tell(
                    Phrase.PAST, Map.of("moment", Shown.moment(scene, late.get().moment())));
            scene.fill(joined.asking(late.get().field().id(), form.review()));
        } else {
            perform(scene, form, joined, course.answers());
        }
    }

    /** Says what others changed too, and what must be asked again since; true where the person has to see the summary. */
    private static boolean isOvertaken(Scene scene, Form form, Meanwhile meanwhile) {
        var contested = form.review() ? names(scene, meanwhile.contested()) : "";
        if (!contested.isEmpty()) {
            scene.tell(Phrase.OVERTAKEN, Map.of("fields", contested));
        }
        var upset = names(scene, meanwhile.upset());
        if (!upset.isEmpty()) {
            scene.tell(Phrase.AGAIN, Map.of("fields", upset));
        }
        return !contested.isEmpty();
    }

    private static String names(Scene scene, List<Form.Field> fields) {
        return fields.stream()
                .map(field -> field.name().plain(scene.language()))
                .collect(Collectors.joining(", "));
    }

    private static void perform(Scene scene, Form form, Filling filling, Map<String, Answer> answers) {
        scene.fill(null);
        scene.recall(filling.words());
        if (form.then() instanceof Target.Do call) {
            Targets.perform(scene, call, filling.about(), answers);
        } else {
            Targets.follow(scene, form.then(), filling.about());
        }
    }

    private Optional<Form.Field> last() {
        return course.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(course.fields().getLast());
    }
}
