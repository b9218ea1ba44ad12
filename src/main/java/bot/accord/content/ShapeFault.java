package bot.accord.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keywords of a schema that judge one value, and what they tell an author. */
final class ShapeFault {

    private ShapeFault() {}

    static void type(List<String> types, Node.Mapping schema, Node node, Faults faults) {
        if (types.stream().noneMatch(type -> is(type, node))) {
            faults.gap(node.spot(), found(types, node), "write " + wanted(types, schema));
        }
    }

    private static boolean is(String type, Node node) {
        return switch (type) {
            case "object" -> node instanceof Node.Mapping;
            case "array" -> node instanceof Node.Sequence;
            case "integer" -> kind(node, Node.Kind.WHOLE);
            case "number" -> kind(node, Node.Kind.WHOLE) || kind(node, Node.Kind.FRACTION);
            case "boolean" -> kind(node, Node.Kind.BOOLEAN);
            case "string" -> kind(node, Node.Kind.TEXT);
            default -> throw new IllegalStateException("content: a schema has the type '" + type + "'");
        };
    }

    private static boolean kind(Node node, Node.Kind kind) {
        return node instanceof Node.Scalar scalar && scalar.kind() == kind;
    }

    private static String found(List<String> types, Node node) {
        return switch (node) {
            case Node.Mapping _ -> "keys and values where none can be";
            case Node.Sequence _ -> "a list where none can be";
            case Node.Scalar scalar when scalar.kind() == Node.Kind.NOTHING -> "nothing stands here";
            case Node.Scalar scalar when types.contains("string") -> "'" + scalar.text() + "' is read as no text";
            case Node.Scalar scalar -> "'" + shortened(scalar.text()) + "' is not what is wanted here";
        };
    }

    private static String wanted(List<String> types, Node.Mapping schema) {
        return noun(schema).orElseGet(() -> wanted(types));
    }

    /** Returns the description where it says what to write, which begins with a small letter. */
    private static Optional<String> noun(Node.Mapping schema) {
        return schema.scalar("description")
                .map(Node.Scalar::text)
                .filter(description -> !description.isEmpty() && Character.isLowerCase(description.charAt(0)));
    }

    private static String wanted(List<String> types) {
        return switch (types.getFirst()) {
            case "object" -> "keys with their values";
            case "array" -> "a list, each item after a hyphen or in [brackets]";
            case "integer" -> "a whole number, without quotes";
            case "boolean" -> "true or false";
            default -> "a text";
        };
    }

    static void oneOf(List<String> values, Node node, Faults faults) {
        if (!(node instanceof Node.Scalar scalar) || !values.contains(scalar.text())) {
            var text = node instanceof Node.Scalar scalar ? scalar.text() : "this";
            faults.gap(node.spot(), "'" + text + "' is not known here", Nearest.remedy(text, values, "write one of"));
        }
    }

    static void pattern(Pattern pattern, Node.Mapping schema, Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TEXT
                && !pattern.matcher(scalar.text()).find()) {
            var wanted = schema.scalar("description").map(Node.Scalar::text).orElse(pattern.pattern());
            faults.gap(node.spot(), "'" + shortened(scalar.text()) + "' does not fit", "write " + wanted);
        }
    }

    static void minLength(long least, Node.Mapping schema, Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TEXT
                && scalar.text().length() < least) {
            var wanted = schema.scalar("description").map(Node.Scalar::text).orElse("a text");
            faults.gap(node.spot(), "an empty text", "write " + wanted);
        }
    }

    static void minimum(long least, Node node, Faults faults) {
        if (kind(node, Node.Kind.WHOLE) && Whole.of((Node.Scalar) node) < least) {
            faults.gap(node.spot(), ((Node.Scalar) node).text() + " is too small", "write " + least + " or more");
        }
    }

    static void maximum(long most, Node node, Faults faults) {
        if (kind(node, Node.Kind.WHOLE) && Whole.of((Node.Scalar) node) > most) {
            faults.gap(node.spot(), ((Node.Scalar) node).text() + " is too large", "write " + most + " or less");
        }
    }

    static void fewest(long least, Node node, Faults faults) {
        var size = size(node);
        if (size >= 0 && size < least) {
            faults.gap(node.spot(), "empty", "write at least one, or remove the key");
        }
    }

    static void most(long most, Node.Mapping schema, Node node, Faults faults) {
        if (node instanceof Node.Sequence sequence && sequence.items().size() > most) {
            faults.gap(
                    sequence.items().get((int) most).spot(),
                    sequence.items().size() + " in a row",
                    noun(schema)
                            .map(noun -> "write " + noun)
                            .orElse("at most " + most + " find room; begin another row"));
        }
    }

    private static int size(Node node) {
        return switch (node) {
            case Node.Sequence sequence -> sequence.items().size();
            case Node.Mapping mapping -> mapping.entries().size();
            case Node.Scalar _ -> -1;
        };
    }

    static void required(List<String> keys, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            keys.stream()
                    .filter(key -> !mapping.has(key))
                    .forEach(key -> faults.gap(mapping.spot(), "the key '" + key + "' is missing", "add it"));
        }
    }

    static void exactlyOne(List<String> keys, Node.Mapping mapping, Faults faults) {
        var present = keys.stream().filter(mapping::has).toList();
        if (present.isEmpty()) {
            faults.gap(
                    mapping.spot(),
                    "one of the keys " + String.join(", ", keys) + " is missing",
                    "add the one that is meant");
        } else {
            faults.gap(
                    spot(mapping, present.get(1)),
                    "'" + present.get(1) + "' beside '" + present.get(0) + "'",
                    "keep one of them");
        }
    }

    static void together(List<String> keys, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            var last = keys.getLast();
            faults.gap(spot(mapping, last), "'" + last + "' beside '" + keys.getFirst() + "'", "keep one of them");
        }
    }

    static void depends(String key, String need, Node.Mapping mapping, Faults faults) {
        faults.gap(
                spot(mapping, key),
                "'" + key + "' without '" + need + "'",
                "add '" + need + "', or remove '" + key + "'");
    }

    static void unknownKey(String key, Spot spot, Collection<String> known, Faults faults) {
        faults.gap(spot, "unknown key '" + shortened(key) + "'", Nearest.remedy(key, known, "known here"));
    }

    private static Spot spot(Node.Mapping mapping, String key) {
        var entry = mapping.entries().get(key);
        return entry == null ? mapping.spot() : entry.spot();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
