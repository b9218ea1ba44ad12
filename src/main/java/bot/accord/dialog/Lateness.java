package bot.accord.dialog;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** Moments that were ahead when they were typed, and are over now that the form is sent. */
final class Lateness {

    private final Scene scene;
    private final Form form;
    private final Map<String, Answer> stated;

    /** @param stated what the item says that the form is about; empty for none */
    Lateness(Scene scene, Form form, Map<String, Answer> stated) {
        this.scene = scene;
        this.form = form;
        this.stated = stated;
    }

    /** A field and the moment that it was answered with. */
    record Late(Form.Field field, ZonedDateTime moment) {}

    /** Returns the first that is over; what the item itself says, the person need not have typed. */
    Optional<Late> first(Map<String, Answer> answers) {
        return form.fields().stream()
                .filter(field -> field.kind() instanceof Form.Kind.Moment moment && moment.ahead())
                .flatMap(field -> Moments.of(field.id(), answers).map(moment -> new Late(field, moment)).stream())
                .filter(this::isOver)
                .findFirst();
    }

    private boolean isOver(Late late) {
        var known = Moments.of(late.field().id(), stated);
        return !late.moment().toInstant().isAfter(scene.now())
                && known.filter(moment -> moment.isEqual(late.moment())).isEmpty();
    }
}
