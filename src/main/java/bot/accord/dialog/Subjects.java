package bot.accord.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists that are about a subject: those that the item of another list opens, those that are led to with an argument,
 * and those that only screens about an item lead to. To any other list an item of the page before means nothing.
 */
final class Subjects {

    private final Script script;
    private final Set<String> found = new HashSet<>();

    private Subjects(Script script) {
        this.script = script;
    }

    /** Returns the ids of the lists. */
    static Set<String> of(Script script) {
        var subjects = new Subjects(script);
        subjects.addOpened();
        subjects.addNamed();
        subjects.addLedTo();
        return Set.copyOf(subjects.found);
    }

    private void addOpened() {
        for (var state : script.states().values()) {
            switch (state) {
                case State.Listing listing -> add(listing.item());
                case State.Ask ask -> add(ask.item());
                case State.Page _, State.Answers _ -> {}
            }
        }
    }

    private void addNamed() {
        Stream.concat(within(_ -> true), outside())
                .filter(go -> !go.argument().isEmpty())
                .forEach(go -> add(go.state()));
    }

    private void addLedTo() {
        var elsewhere = Stream.concat(within(state -> !isAboutItem(state)), outside())
                .map(Target.Go::state)
                .collect(Collectors.toSet());
        var led = within(this::isAboutItem)
                .map(Target.Go::state)
                .filter(id -> !elsewhere.contains(id))
                .toList();
        led.forEach(this::add);
    }

    private void add(String id) {
        if (script.states().get(id) instanceof State.Listing) {
            found.add(id);
        }
    }

    private boolean isAboutItem(State state) {
        return (state instanceof State.Page page && page.source() != null) || found.contains(state.id());
    }

    /** Returns where the buttons of some states lead. */
    private Stream<Target.Go> within(Predicate<State> which) {
        return script.states().values().stream()
                .filter(which)
                .flatMap(state -> state.rows().stream())
                .flatMap(List::stream)
                .flatMap(option -> gos(option.target()));
    }

    /** Returns where everything else leads. */
    private Stream<Target.Go> outside() {
        var ids = new ArrayList<>(List.of(script.start(), script.freeText()));
        for (var state : script.states().values()) {
            switch (state) {
                case State.Ask ask -> ids.add(ask.none());
                case State.Answers answers -> ids.add(answers.none());
                case State.Page _, State.Listing _ -> {}
            }
        }
        return Stream.of(
                        ids.stream().map(id -> new Target.Go(id, "")),
                        script.commands().values().stream().flatMap(command -> gos(command.target())),
                        script.forms().values().stream().flatMap(form -> gos(form.then())),
                        script.articles().values().stream().flatMap(article -> gos(article.leads())))
                .flatMap(gos -> gos);
    }

    private static Stream<Target.Go> gos(@Nullable Target target) {
        return switch (target) {
            case null -> Stream.of();
            case Target.Go go -> Stream.of(go);
            case Target.Do call -> call.outcomes().values().stream().flatMap(Subjects::gos);
            case Target.Back _, Target.Fill _, Target.Open _ -> Stream.of();
        };
    }
}
