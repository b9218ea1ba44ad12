package bot.accord.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a field offers to choose from, and what was chosen of it. */
final class Choices {

    private static final int LONGEST = 1_000;
    private static final Pattern COMMAS = Pattern.compile("[,;\\n\uFF0C\uFF1B\u3001]+");

    private Choices() {}

    static boolean has(Form.Field field, String id) {
        return field.choices().stream().anyMatch(choice -> choice.id().equals(id));
    }

    /** Returns those of the ids that are choices of the field as an answer, in its order; empty where none is. */
    static Optional<Answer> picked(Form.Field field, Collection<String> ids) {
        var picked = field.choices().stream()
                .map(Form.Choice::id)
                .filter(ids::contains)
                .toList();
        return picked.isEmpty() ? Optional.empty() : Optional.of(new Answer.Picked(picked));
    }

    /** Returns the choices whose labels were typed, with commas between; none where a part of the words is no label. */
    static List<String> called(Form.Field field, String words, Map<String, ?> values) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        for (var part :
                Arrays.stream(COMMAS.split(words)).filter(Clean::isVisible).toList()) {
            var called = field.choices().stream()
                    .filter(choice -> choice.label().isCalled(Labels.key(Labels.fit(part)), values))
                    .findFirst();
            if (called.isEmpty()) {
                return List.of();
            }
            ids.add(called.get().id());
        }
        return ids;
    }

    /** Returns how choices read in the person's language. */
    static String labels(Scene scene, Form.Field field, List<String> ids) {
        return ids.stream().map(id -> label(scene, field, id)).collect(Collectors.joining(", "));
    }

    static String label(Scene scene, Form.Field field, String id) {
        return field.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> choice.label().plain(scene.language()))
                .orElse(id);
    }
}
