package bot.accord.content;

import bot.accord.dialog.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what fields take. */
final class Kinds {

    static final String ZONE = "zone";
    static final String AFTER = "after";
    static final String BEFORE = "before";

    private static final int LONGEST = 1000;
    private static final int FILES = 5;

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;
    private final Stocks stocks;

    Kinds(Faults faults, Marks marks, Texts texts, Stocks stocks) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
        this.stocks = stocks;
    }

    /** Returns what a field takes; empty where it does not say so, which the shape's check has noted. */
    Optional<Form.Kind> kind(Node.Mapping field) {
        return field.entries().keySet().stream()
                .flatMap(key -> kind(key, field).stream())
                .findFirst();
    }

    private Optional<Form.Kind> kind(String key, Node.Mapping field) {
        return switch (key) {
            case "choose" -> Optional.of(new Form.Kind.OneOf(choices(field, key)));
            case "choose-some" -> Optional.of(someOf(field, key));
            case "text" -> field.mapping(key).map(this::words);
            case "email" -> Optional.of(new Form.Kind.Email());
            case "link" -> Optional.of(new Form.Kind.Link());
            case "phone" -> Optional.of(new Form.Kind.Phone());
            case "whole" -> field.mapping(key).map(this::whole);
            case "day" -> Optional.of(new Form.Kind.Day());
            case "moment" -> field.mapping(key).map(this::moment);
            case ZONE -> Optional.of(new Form.Kind.Zone());
            case "spot" -> Optional.of(new Form.Kind.Spot());
            case "files" -> field.mapping(key).map(files -> new Form.Kind.Files((int) number(files, "max", FILES)));
            default -> Optional.empty();
        };
    }

    private Form.Kind someOf(Node.Mapping field, String key) {
        var choices = choices(field, key);
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

    private Form.Kind moment(Node.Mapping body) {
        var moment = new Form.Kind.Moment(
                word(body, ZONE), word(body, AFTER), word(body, BEFORE), Forms.isTrue(body, "ahead", false));
        List.of(ZONE, AFTER, BEFORE)
                .forEach(key -> body.scalar(key).ifPresent(field -> marks.put(moment, key, field.spot())));
        return moment;
    }

    private static @Nullable String word(Node.Mapping body, String key) {
        return body.scalar(key).map(Node.Scalar::text).orElse(null);
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
