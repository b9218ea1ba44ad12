package bot.accord.content;

import bot.accord.dialog.Script;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sees to it that content which live conversations notice has a higher revision: by it they are led on. */
final class Revision {

    private Revision() {}

    /** Returns the fault of content that took away a state, form, field or choice and kept its revision, or lowered it. */
    static Optional<Fault> fault(Script present, Script next, Path dialogs) {
        if (next.revision() > present.revision()) {
            return Optional.empty();
        }
        if (next.revision() < present.revision()) {
            return Optional.of(fault(
                    dialogs,
                    "the revision is " + next.revision() + ", that in use is " + present.revision(),
                    "raise it to " + (present.revision() + 1)));
        }
        var gone = new TreeSet<>(ids(present));
        gone.removeAll(ids(next));
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(fault(
                        dialogs,
                        "the revision is still " + next.revision() + ", but these are gone: " + String.join(", ", gone),
                        "raise it to " + (present.revision() + 1)));
    }

    private static Fault fault(Path dialogs, String wrong, String remedy) {
        return new Fault(dialogs.resolve("accord.yaml"), 1, 1, Fault.Severity.ERROR, wrong, remedy);
    }

    private static Set<String> ids(Script script) {
        var ids = new TreeSet<>(script.states().keySet());
        for (var form : script.forms().values()) {
            ids.add(form.id());
            for (var field : form.fields()) {
                ids.add(form.id() + "." + field.id());
                field.choices().forEach(choice -> ids.add(form.id() + "." + field.id() + "." + choice.id()));
            }
        }
        return ids;
    }
}
