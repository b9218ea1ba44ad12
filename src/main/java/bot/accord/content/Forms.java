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

    static final String FROM = "from";

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;
    private final Guards guards;
    private final Targets targets;
    private final Kinds kinds;

    Forms(Faults faults, Marks marks, Texts texts, Stocks stocks) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
        this.guards = new Guards(faults, marks);
        this.targets = new Targets(marks);
        this.kinds = new Kinds(faults, marks, texts, stocks);
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

    static boolean isTrue(Node.Mapping mapping, String key, boolean otherwise) {
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
        var kind = kinds.kind(body);
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
}
