package bot.accord.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the answers that were given elsewhere, or to other content, are answers to a form as it is now. */
final class Fitting {

    private Fitting() {}

    /** Returns the answers that fit, by field; of several choices those that are still there. */
    static Map<String, Answer> of(Form form, Map<String, Answer> answers) {
        var fitting = new HashMap<String, Answer>();
        for (var field : form.fields()) {
            Optional.ofNullable(answers.get(field.id()))
                    .flatMap(answer -> of(field, answer))
                    .ifPresent(answer -> fitting.put(field.id(), answer));
        }
        return fitting;
    }

    private static Optional<Answer> of(Form.Field field, Answer answer) {
        return answer instanceof Answer.Picked(var picked)
                ? of(field, picked)
                : Optional.of(answer).filter(given -> fits(field, given));
    }

    private static Optional<Answer> of(Form.Field field, List<String> picked) {
        return field.kind() instanceof Form.Kind.SomeOf ? Choices.picked(field, picked) : Optional.empty();
    }

    private static boolean fits(Form.Field field, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var id) -> field.kind() instanceof Form.Kind.OneOf && Choices.has(field, id);
            case Answer.Picked _ -> false;
            case Answer.Written(var words) -> Reading.of(field.kind(), words) instanceof Reading.Taken;
            case Answer.Files(var files) -> field.kind() instanceof Form.Kind.Files(var most) && files.size() <= most;
            case Answer.Skipped _ -> field.optional();
        };
    }
}
