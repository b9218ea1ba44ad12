package bot.accord.content;

import bot.accord.dialog.Article;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Form;
import bot.accord.dialog.Option;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that every placeholder has a value wherever its text is shown. */
final class Offers {

    private static final Set<String> ALWAYS = Set.of("visitor.name", "language");
    private static final Set<String> LISTING = Set.of("total", "page", "pages");

    private final Script script;
    private final Capabilities capabilities;
    private final Ways ways;
    private final Marks marks;
    private final Faults faults;

    Offers(Script script, Capabilities capabilities, Ways ways, Marks marks, Faults faults) {
        this.script = script;
        this.capabilities = capabilities;
        this.ways = ways;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        script.states().values().forEach(this::check);
        script.forms().values().forEach(this::check);
        script.articles().values().forEach(this::check);
        check(script.directory());
    }

    /** Whoever asks may come from anywhere. */
    private void check(Article article) {
        if (article.answer() != null) {
            check(article.answer(), ALWAYS);
        }
        article.sources().forEach(source -> check(source, ALWAYS));
    }

    /** Whoever is told of an entry may come from anywhere, and no page knows where. */
    private void check(Directory directory) {
        var texts = new ArrayList<Text>();
        texts.addAll(directory.topics().values());
        texts.addAll(directory.organisations().values());
        directory.exchanges().values().forEach(exchange -> {
            texts.addAll(List.of(exchange.title(), exchange.text()));
            Optional.ofNullable(exchange.place()).ifPresent(texts::add);
            exchange.sources().forEach(source -> check(source, ALWAYS));
        });
        directory.contacts().values().forEach(contact -> {
            Optional.ofNullable(contact.name()).ifPresent(texts::add);
            texts.addAll(List.of(contact.role(), contact.text()));
            contact.sources().forEach(source -> check(source, ALWAYS));
        });
        texts.forEach(text -> check(text, Set.of()));
    }

    /** What an action brings along is not there where the page is shown to somebody who did nothing. */
    private void check(State state) {
        var own = new TreeSet<>(ALWAYS);
        own.addAll(values(state));
        var in = capabilities.notices().contains(state.id()) ? List.<Ways.Way>of() : ways.into(state.id());
        for (var text : texts(state)) {
            placeholders(text)
                    .forEach(
                            name -> check(name, marks.of(text, script.fallback().code()), own, in));
        }
        own.add(Target.Open.BOT);
        for (var open : addresses(state)) {
            open.placeholders().forEach(name -> check(name, marks.of(open), own, in));
        }
    }

    private Set<String> values(State state) {
        return switch (state) {
            case State.Page page -> {
                var source =
                        page.source() == null ? null : capabilities.sources().get(page.source());
                yield source == null ? Set.of() : source.values();
            }
            case State.Listing listing -> {
                var source = capabilities.sources().get(listing.source());
                var names = new TreeSet<>(LISTING);
                names.addAll(source == null ? Set.of() : source.heading());
                yield names;
            }
            case State.Ask _, State.Answers _ -> Set.of();
        };
    }

    private static List<Text> texts(State state) {
        var texts = new ArrayList<Text>();
        texts.add(state.say());
        if (state instanceof State.Listing listing) {
            texts.add(listing.empty());
        }
        state.rows().forEach(row -> row.forEach(option -> texts.add(option.label())));
        return texts;
    }

    private static List<Target.Open> addresses(State state) {
        return state.rows().stream()
                .flatMap(List::stream)
                .map(Option::target)
                .filter(Target.Open.class::isInstance)
                .map(Target.Open.class::cast)
                .toList();
    }

    private void check(String name, Spot spot, Set<String> own, List<Ways.Way> in) {
        if (!own.contains(name)) {
            brought(name, spot, own, in);
        }
    }

    private void brought(String name, Spot spot, Set<String> own, List<Ways.Way> in) {
        var without = in.stream().filter(way -> !way.values().contains(name)).toList();
        if (without.size() == in.size()) {
            var known = new TreeSet<>(own);
            in.forEach(way -> known.addAll(way.values()));
            missing(name, spot, known);
        } else if (!without.isEmpty()) {
            faults.error(
                    spot,
                    "{" + name + "} has no value for one who comes from "
                            + without.getFirst().spot().seenFrom(spot),
                    "lead from there to another state, or do without {" + name + "}");
        }
    }

    /** A question may speak of the answers before it; the names in the summary speak for themselves. */
    private void check(Form form) {
        check(form.title(), ALWAYS);
        var known = new TreeSet<>(ALWAYS);
        for (var field : form.fields()) {
            check(field.name(), Set.of());
            check(field.ask(), known);
            field.choices().forEach(choice -> check(choice.label(), known));
            known.add(field.id());
        }
    }

    private void check(Text text, Set<String> known) {
        placeholders(text).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> missing(name, marks.of(text, script.fallback().code()), known));
    }

    private void missing(String name, Spot spot, Set<String> known) {
        faults.error(
                spot,
                "{" + name + "} has no value here",
                Nearest.guess(name, known)
                        .map(near -> "did you mean {" + near + "}?")
                        .orElse("known here: " + Texts.braces(known)));
    }

    /** The same in all languages: another check sees to that. */
    private Set<String> placeholders(Text text) {
        return marks.knows(text) ? text.placeholders(script.fallback()) : Set.of();
    }
}
