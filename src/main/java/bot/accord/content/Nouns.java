package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Form;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that conditions speak of what is known where they stand. */
final class Nouns {

    private static final Set<String> ROLES = Set.of("staff", "owner", "editor", "agent", "auditor");
    private static final Set<String> CHATS = Set.of("private", "group");

    private final Script script;
    private final Capabilities capabilities;
    private final Marks marks;
    private final Faults faults;

    Nouns(Script script, Capabilities capabilities, Marks marks, Faults faults) {
        this.script = script;
        this.capabilities = capabilities;
        this.marks = marks;
        this.faults = faults;
    }

    /**
     * What a condition may speak of.
     *
     * @param values the nouns that have a closed set of values
     * @param source the nouns that a source gives, whatever their values; may have a property after a dot
     * @param anything whether the source is not known, which another check tells
     */
    private record Known(Map<String, Set<String>> values, Set<String> source, boolean anything) {

        Set<String> nouns() {
            var nouns = new TreeSet<>(values.keySet());
            nouns.addAll(source);
            return nouns;
        }

        boolean hasProperty(String noun, String property) {
            return anything || source.contains(noun) || source.contains(noun + "." + property);
        }
    }

    void check() {
        var everywhere = new Known(everywhere(), Set.of(), false);
        script.commands().values().forEach(command -> check(command.guard(), everywhere));
        script.states().values().forEach(this::check);
        script.forms().values().forEach(form -> check(form, everywhere));
    }

    private Map<String, Set<String>> everywhere() {
        var languages = script.languages().stream().map(Language::code).collect(Collectors.toUnmodifiableSet());
        return Map.of("role", ROLES, "chat", CHATS, "language", languages);
    }

    private void check(State state) {
        var known = known(state);
        check(state.guard(), known);
        state.rows().forEach(row -> row.forEach(option -> check(option.guard(), known)));
    }

    private Known known(State state) {
        if (state instanceof State.Page page && page.source() != null) {
            var source = capabilities.sources().get(page.source());
            return new Known(everywhere(), source == null ? Set.of() : source.values(), source == null);
        }
        return new Known(everywhere(), Set.of(), false);
    }

    /** A field's condition may speak of the choices asked before it. */
    private void check(Form form, Known everywhere) {
        check(form.guard(), everywhere);
        var values = new HashMap<>(everywhere());
        for (var field : form.fields()) {
            check(field.guard(), new Known(values, Set.of(), false));
            if (!field.choices().isEmpty()) {
                values.put(
                        field.id(),
                        field.choices().stream().map(Form.Choice::id).collect(Collectors.toUnmodifiableSet()));
            }
        }
    }

    private void check(Guard guard, Known known) {
        switch (guard) {
            case Guard.All(var parts) -> parts.forEach(part -> check(part, known));
            case Guard.Any(var parts) -> parts.forEach(part -> check(part, known));
            case Guard.Is is -> is(is, known);
            case Guard.Has has -> has(has, known);
        }
    }

    private void is(Guard.Is is, Known known) {
        var values = known.values().get(is.noun());
        if (values == null && !known.anything() && !known.source().contains(is.noun())) {
            unknown(is.noun(), marks.of(is), known.nouns());
        } else if (values != null && !values.contains(is.value())) {
            faults.error(
                    marks.of(is, Guards.VALUE),
                    "'" + is.noun() + "' is never '" + is.value() + "'",
                    Nearest.remedy(is.value(), values, "write one of"));
        }
    }

    private void has(Guard.Has has, Known known) {
        if (!known.hasProperty(has.noun(), has.property())) {
            var name = has.noun() + "." + has.property();
            faults.error(
                    marks.of(has),
                    "'" + has.noun() + "' has no '" + has.property() + "' here",
                    Nearest.guess(name, known.source())
                            .map(near -> "did you mean '" + near.replace(".", " has ") + "'?")
                            .orElse("known here: "
                                    + (known.source().isEmpty() ? "nothing" : Nearest.list(known.source()))));
        }
    }

    private void unknown(String noun, Spot spot, Set<String> known) {
        faults.error(
                spot, "a condition cannot speak of '" + noun + "' here", Nearest.remedy(noun, known, "known here"));
    }
}
