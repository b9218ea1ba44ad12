package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person answers to the question of the form being filled in: typed, chosen or sent. */
final class FormAnswers {

    private final Scene scene;
    private final Form form;
    private final Filling filling;
    private final Course course;
    private final Form.@Nullable Field field;

    private FormAnswers(Scene scene, Form form, Filling filling) {
        this.scene = scene;
        this.form = form;
        this.filling = filling;
        this.course = Course.of(scene, form, filling.answers());
        this.field =
                filling.field() == null ? null : course.field(filling.field()).orElse(null);
    }

    /** Returns the answers to the form being filled in; empty where there is none or it is closed to the person. */
    static Optional<FormAnswers> of(Scene scene) {
        return FormSteps.open(scene, FormAnswers::new);
    }

    void choose(String id) {
        if (field != null && field.kind() instanceof Form.Kind.Zone && OfferedZones.has(scene, form, id)) {
            answer(field, new Answer.Written(Rich.plain(id)));
        } else if (field == null || !Choices.has(field, id)) {
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
        switch (field.kind()) {
            case Form.Kind.SomeOf some -> picking(field, some).read(words.text());
            case Form.Kind.Moment moment -> moment(field, moment, words);
            case Form.Kind.OneOf _,
                    Form.Kind.Words _,
                    Form.Kind.Email _,
                    Form.Kind.Link _,
                    Form.Kind.Phone _,
                    Form.Kind.Whole _,
                    Form.Kind.Day _,
                    Form.Kind.Zone _,
                    Form.Kind.Spot _,
                    Form.Kind.Files _ -> take(field, Reading.of(field.kind(), words));
        }
    }

    private void moment(Form.Field asked, Form.Kind.Moment kind, Rich words) {
        var reader = new MomentReader(scene, form, kind, course.answers(), filling.day());
        switch (reader.read(Clean.rich(words).text())) {
            case MomentReader.Typed.Whole(var reading) -> take(asked, reading);
            case MomentReader.Typed.Day(var day, var asking) -> {
                scene.fill(filling.on(day, scene.now()));
                take(asked, asking);
            }
        }
    }

    private void take(Form.Field asked, Reading reading) {
        switch (reading) {
            case Reading.Taken(var answer) -> answer(asked, answer);
            case Reading.Refused(var phrase, var values) -> scene.note(phrase, values);
        }
    }

    void take(Incoming.Spot spot) {
        if (field != null && field.kind() instanceof Form.Kind.Spot) {
            answer(field, Point.of(spot).answer());
        } else {
            want();
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
            scene.active().ifPresent(changed -> FormSteps.advance(scene, form, changed));
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
            FormSteps.advance(scene, form, filling);
        }
    }

    private void answer(Form.Field answered, Answer answer) {
        put(answered, answer);
        scene.active().ifPresent(changed -> FormSteps.advance(scene, form, changed));
    }

    /** Puts the answer in its place; answers that it hides or upsets are gone, and remembered as gone. */
    private void put(Form.Field answered, Answer answer) {
        var answers = new HashMap<>(filling.answers());
        answers.put(answered.id(), answer);
        var next = Course.of(scene, form, answers);
        scene.fill(filling.answered(next.answers(), dropped(answers, next.answers()), scene.now()));
        var again = next.fields().stream()
                .filter(other ->
                        answers.containsKey(other.id()) && !next.answers().containsKey(other.id()))
                .map(other -> other.name().plain(scene.language()))
                .collect(Collectors.joining(", "));
        if (!again.isEmpty()) {
            scene.tell(Phrase.AGAIN, Map.of("fields", again));
        }
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
}
