package bot.accord.content;

import bot.accord.chat.Button;
import bot.accord.dialog.Option;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads states: pages, lists, asks and those that answer. */
final class States {

    static final String SOURCE = "source";
    static final String ITEM = "item";
    static final String NONE = "none";

    private static final int SIZE = 6;

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;
    private final Guards guards;
    private final Targets targets;
    private final Text back;

    /**
     * @param back the label of a button that goes back and has none of its own
     */
    States(Faults faults, Marks marks, Texts texts, Text back) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
        this.guards = new Guards(faults, marks);
        this.targets = new Targets(marks);
        this.back = back;
    }

    State state(String id, Spot spot, Node.Mapping body) {
        var state = body.mapping("list")
                .map(list -> listing(id, body, list))
                .or(() -> body.mapping("find").map(find -> ask(id, body, find)))
                .or(() -> body.mapping("answer").map(answer -> answers(id, body, answer)))
                .orElseGet(() -> page(id, body));
        marks.put(state, spot);
        return state;
    }

    private State page(String id, Node.Mapping body) {
        var source = body.scalar("with");
        var page = new State.Page(
                id,
                guards.guard(body),
                texts.text(body, "say"),
                source.map(Node.Scalar::text).orElse(null),
                rows(body));
        source.ifPresent(name -> marks.put(page, SOURCE, name.spot()));
        return page;
    }

    private State listing(String id, Node.Mapping body, Node.Mapping list) {
        var listing = new State.Listing(
                id,
                guards.guard(body),
                texts.text(body, "say"),
                texts.text(list, "empty"),
                word(list, "of"),
                list.scalar("size")
                        .filter(size -> size.kind() == Node.Kind.WHOLE)
                        .map(size -> (int) Whole.of(size))
                        .orElse(SIZE),
                word(list, "opens"),
                rows(body));
        mark(listing, SOURCE, list, "of");
        mark(listing, ITEM, list, "opens");
        return listing;
    }

    private State ask(String id, Node.Mapping body, Node.Mapping find) {
        var ask = new State.Ask(
                id,
                guards.guard(body),
                texts.text(body, "say"),
                word(find, "in"),
                word(find, "opens"),
                word(find, "none"),
                rows(body));
        mark(ask, SOURCE, find, "in");
        mark(ask, ITEM, find, "opens");
        mark(ask, NONE, find, "none");
        return ask;
    }

    private State answers(String id, Node.Mapping body, Node.Mapping answer) {
        var answers =
                new State.Answers(id, guards.guard(body), texts.text(body, "say"), word(answer, "none"), rows(body));
        mark(answers, NONE, answer, "none");
        return answers;
    }

    private void mark(State state, String part, Node.Mapping mapping, String key) {
        mapping.scalar(key).ifPresent(scalar -> marks.put(state, part, scalar.spot()));
    }

    /** Returns the word under a key; empty where it is missing, which the shape's check has noted. */
    private static String word(Node.Mapping mapping, String key) {
        return mapping.scalar(key).map(Node.Scalar::text).orElse("");
    }

    private List<List<Option>> rows(Node.Mapping body) {
        var rows = new ArrayList<List<Option>>();
        var seen = new HashMap<String, Spot>();
        for (var item : body.items("buttons")) {
            var row = new ArrayList<Option>();
            var buttons = item instanceof Node.Sequence sequence ? sequence.items() : List.of(item);
            buttons.forEach(button -> option(button, seen).ifPresent(row::add));
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private Optional<Option> option(Node node, Map<String, Spot> seen) {
        if (!(node instanceof Node.Mapping button)) {
            return Optional.empty();
        }
        var id = button.scalar("id");
        var target = targets.target(button, "then");
        if (id.isEmpty() || target.isEmpty() || isTaken("button", id.get(), seen, faults)) {
            return Optional.empty();
        }
        var option = new Option(
                id.get().text(), label(button, target.get()), guards.guard(button), target.get(), style(button));
        marks.put(option, id.get().spot());
        return Optional.of(option);
    }

    /** Notes a fault where the id stands a second time among its neighbours. */
    static boolean isTaken(String what, Node.Scalar id, Map<String, Spot> seen, Faults faults) {
        var earlier = seen.putIfAbsent(id.text(), id.spot());
        if (earlier != null) {
            faults.gap(
                    id.spot(),
                    "a second " + what + " '" + id.text() + "', the first is in " + earlier.seenFrom(id.spot()),
                    "take another id");
        }
        return earlier != null;
    }

    private Text label(Node.Mapping button, Target target) {
        if (button.has("label")) {
            return texts.text(button, "label");
        }
        if (target instanceof Target.Back) {
            return back;
        }
        faults.error(button.spot(), "a button without label", "add it; only a button with go: back needs none");
        return texts.blank();
    }

    private static Button.Style style(Node.Mapping button) {
        return button.scalar("style")
                .flatMap(style -> List.of(Button.Style.values()).stream()
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(style.text()))
                        .findFirst())
                .orElse(Button.Style.PLAIN);
    }
}
