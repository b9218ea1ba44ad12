package bot.accord.content;

import bot.accord.dialog.Form;
import bot.accord.dialog.Script;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks that a moment refers to fields which are asked before it, and are what it takes them for. */
final class FieldOrder {

    private final Script script;
    private final Marks marks;
    private final Faults faults;

    FieldOrder(Script script, Marks marks, Faults faults) {
        this.script = script;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        for (var form : script.forms().values()) {
            var before = new LinkedHashMap<String, Form.Kind>();
            for (var field : form.fields()) {
                if (field.kind() instanceof Form.Kind.Moment moment) {
                    check(moment, Kinds.ZONE, moment.zone(), before, Form.Kind.Zone.class::isInstance);
                    check(moment, Kinds.AFTER, moment.after(), before, Form.Kind.Moment.class::isInstance);
                    check(moment, Kinds.BEFORE, moment.before(), before, Form.Kind.Moment.class::isInstance);
                }
                before.put(field.id(), field.kind());
            }
        }
    }

    private void check(
            Form.Kind moment,
            String key,
            @Nullable String id,
            Map<String, Form.Kind> before,
            Predicate<Form.Kind> fits) {
        if (id == null) {
            return;
        }
        var fitting = before.keySet().stream()
                .filter(other -> fits.test(before.get(other)))
                .toList();
        var noun = key.equals(Kinds.ZONE) ? "zone" : "moment";
        if (!fitting.contains(id)) {
            faults.error(
                    marks.of(moment, key),
                    "no " + noun + " '" + id + "' is asked before it",
                    Nearest.remedy(id, fitting, "name a field above it that asks for a " + noun));
        }
    }
}
