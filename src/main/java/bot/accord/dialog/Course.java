package bot.accord.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way through a form that a set of answers makes: which fields are asked, in order, and which answers count. A field's
 * guard sees the answers to the fields before it, as far as those are asked themselves.
 *
 * @param fields that are asked
 * @param answers to these fields, in the form's order, as the answers before them want them ({@link Moments#holding})
 * @param possible how many fields there may be at most, whatever the questions still open are answered
 */
record Course(List<Form.Field> fields, Map<String, Answer> answers, int possible) {

    static Course of(Scene scene, Form form, Map<String, Answer> answers) {
        var fields = new ArrayList<Form.Field>();
        var kept = new LinkedHashMap<String, Answer>();
        var possible = 0;
        var open = form.fields().stream()
                .map(Form.Field::id)
                .filter(id -> !answers.containsKey(id))
                .collect(Collectors.toSet());
        for (var field : form.fields()) {
            var isAsked = scene.facts(kept).hold(field.guard());
            if (isAsked) {
                fields.add(field);
                Optional.ofNullable(answers.get(field.id()))
                        .flatMap(answer -> Moments.holding(field, answer, kept))
                        .ifPresent(answer -> kept.put(field.id(), answer));
            }
            possible += isAsked || depends(field.guard(), open) ? 1 : 0;
        }
        return new Course(fields, kept, possible);
    }

    /** Returns the first field without an answer, or with one that is not finished. */
    Optional<Form.Field> next() {
        return fields.stream().filter(field -> !isAnswered(field)).findFirst();
    }

    private boolean isAnswered(Form.Field field) {
        return field.kind() instanceof Form.Kind.SomeOf some
                ? isAnswered(some, answers.get(field.id()))
                : answers.containsKey(field.id());
    }

    private static boolean isAnswered(Form.Kind.SomeOf some, @Nullable Answer answer) {
        return answer instanceof Answer.Picked(var picked)
                ? picked.size() >= some.least() && picked.size() <= some.most()
                : answer != null;
    }

    Optional<Form.Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    Optional<Form.Field> before(String id) {
        var place = place(id);
        return place > 0 ? Optional.of(fields.get(place - 1)) : Optional.empty();
    }

    /** Returns the field's place among those that are asked, 0 for the first, -1 if it is not asked. */
    int place(String id) {
        for (var i = 0; i < fields.size(); i++) {
            if (fields.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean depends(Guard guard, Set<String> open) {
        return switch (guard) {
            case Guard.Is(var noun, var _) -> open.contains(noun);
            case Guard.Has(var noun, var _) -> open.contains(noun);
            case Guard.All(var parts) -> parts.stream().anyMatch(part -> depends(part, open));
            case Guard.Any(var parts) -> parts.stream().anyMatch(part -> depends(part, open));
        };
    }
}
