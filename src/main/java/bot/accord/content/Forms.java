package bot.accord.content;

import bot.accord.dialog.Form;
import bot.accord.dialog.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads forms and their fields. */
final class Forms {

    private static final Duration EXPIRES = Duration.ofDays(3);
    private static final int LONGEST = 1000;
    private static final int FILES = 5;
    private static final String CHOOSE = "choose";
    private static final String CHOOSE_SOME = "choose-some";

    static final String FROM = "from";

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;
    private final Guards guards;
    private final Targets targets;
    private final Stocks stocks;

    Forms(Faults faults, Marks marks, Texts texts, Stocks stocks) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
        this.guards = new Guards(faults, marks);
        this.targets = new Targets(marks);
        this.stocks = stocks;
    }

    Form form(String id, Spot spot, Node.Mapping body) {
        var form = new Form(
                id,
                guards.guard(body),
                texts.text(body, "title"),
                body.scalar("expires").flatMap(Forms::duration).orElse(EXPIRES),
                isTrue(body, "review", true),
                fields(body),
                body.mapping("then")
                        .flatMap(then -> targets.target(then, "outcomes"))
                        .orElseGet(() -> nowhere(spot)),
                body.scalar(FROM).map(Node.Scalar::text).orElse(null));
        marks.put(form, spot);
        body.scalar(FROM).ifPresent(source -> marks.put(form, FROM, source.spot()));
        return form;
    }

    /** Stands for a target that the shape's check has found missing. */
    private Target nowhere(Spot spot) {
        var nowhere = new Target.Back();
        marks.put(nowhere, spot);
        return nowhere;
    }

    private static boolean isTrue(Node.Mapping mapping, String key, boolean otherwise) {
        return mapping.scalar(key)
                .map(value -> value.text().equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    /** Reads {@code 3d}, {@code 12h} or {@code 30m}. */
    private static Optional<Duration> duration(Node.Scalar scalar) {
        var text = scalar.text();
        if (!text.matches("[1-9][0-9]{0,3}[mhd]")) {
            return Optional.empty();
        }
        var count = Long.parseLong(text.substring(0, text.length() - 1));
        return Optional.of(
                switch (text.charAt(text.length() - 1)) {
                    case 'm' -> Duration.ofMinutes(count);
                    case 'h' -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }

    private List<Form.Field> fields(Node.Mapping body) {
        var fields = new ArrayList<Form.Field>();
        var seen = new HashMap<String, Spot>();
        for (var item : body.items("fields")) {
            if (item instanceof Node.Mapping field) {
                field(field, seen).ifPresent(fields::add);
            }
        }
        return List.copyOf(fields);
    }

    private Optional<Form.Field> field(Node.Mapping body, Map<String, Spot> seen) {
        var id = body.scalar("id");
        var kind = kind(body);
        if (id.isEmpty() || kind.isEmpty() || States.isTaken("field", id.get(), seen, faults)) {
            return Optional.empty();
        }
        var field = new Form.Field(
                id.get().text(),
                texts.text(body, "name"),
                texts.text(body, "ask"),
                guards.guard(body),
                isTrue(body, "optional", false),
                kind.get());
        marks.put(field, id.get().spot());
        return Optional.of(field);
    }

    private Optional<Form.Kind> kind(Node.Mapping body) {
        if (body.has(CHOOSE)) {
            return Optional.of(new Form.Kind.OneOf(choices(body, CHOOSE)));
        }
        if (body.has(CHOOSE_SOME)) {
            return Optional.of(someOf(body));
        }
        if (body.has("email")) {
            return Optional.of(new Form.Kind.Email());
        }
        if (body.has("day")) {
            return Optional.of(new Form.Kind.Day());
        }
        return body.mapping("text")
                .map(this::words)
                .or(() -> body.mapping("whole").map(this::whole))
                .or(() -> body.mapping("files").map(files -> new Form.Kind.Files((int) number(files, "max", FILES))));
    }

    private Form.Kind someOf(Node.Mapping field) {
        var choices = choices(field, CHOOSE_SOME);
        var least = number(field, "min", 1);
        var most = number(field, "max", Math.max(least, choices.size()));
        compare(field, least, most);
        if (!choices.isEmpty() && least > choices.size()) {
            faults.error(field.spot(), "min " + least + " of " + choices.size() + " choices", "lower it");
        }
        return new Form.Kind.SomeOf(choices, (int) least, (int) most);
    }

    private Form.Kind words(Node.Mapping text) {
        var least = number(text, "min", 1);
        var most = number(text, "max", Math.max(least, LONGEST));
        compare(text, least, most);
        return new Form.Kind.Words((int) least, (int) most);
    }

    private Form.Kind whole(Node.Mapping whole) {
        var least = number(whole, "min", 0);
        var most = number(whole, "max", Long.MAX_VALUE);
        compare(whole, least, most);
        return new Form.Kind.Whole(least, most);
    }

    private void compare(Node.Mapping mapping, long least, long most) {
        if (least > most) {
            faults.error(mapping.spot(), "min " + least + " is more than max " + most, "swap or change them");
        }
    }

    private static long number(Node.Mapping mapping, String key, long otherwise) {
        return mapping.scalar(key)
                .filter(scalar -> scalar.kind() == Node.Kind.WHOLE)
                .map(Whole::of)
                .orElse(otherwise);
    }

    /** Returns the choices under a key, or those of the list that is named there. */
    private List<Form.Choice> choices(Node.Mapping body, String key) {
        return body.scalar(key).map(stocks::choices).orElseGet(() -> choices(body.items(key)));
    }

    private List<Form.Choice> choices(List<Node> items) {
        var choices = new ArrayList<Form.Choice>();
        var seen = new HashMap<String, Spot>();
        for (var item : items) {
            if (item instanceof Node.Mapping choice) {
                choice.scalar("id")
                        .filter(id -> !States.isTaken("choice", id, seen, faults))
                        .ifPresent(id -> choices.add(choice(choice, id)));
            }
        }
        return List.copyOf(choices);
    }

    private Form.Choice choice(Node.Mapping body, Node.Scalar id) {
        var choice = new Form.Choice(id.text(), texts.text(body, "label"));
        marks.put(choice, id.spot());
        return choice;
    }
}
