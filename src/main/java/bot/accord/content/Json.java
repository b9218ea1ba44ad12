package bot.accord.content;

import java.util.List;
import java.util.stream.Collectors;

/** Writes nodes as JSON, on one line what finds room there, so that people can read and compare it. */
final class Json {

    private static final int WIDTH = 100;
    private static final int ENTRIES = 3;

    private Json() {}

    static String write(Node node) {
        return write(node, 0);
    }

    private static String write(Node node, int indent) {
        var flat = flat(node);
        var wide = node instanceof Node.Mapping mapping && mapping.entries().size() > ENTRIES;
        if (node instanceof Node.Scalar || (indent > 0 && !wide && indent + flat.length() <= WIDTH)) {
            return flat;
        }
        return node instanceof Node.Mapping mapping
                ? block("{", pairs(mapping, indent + 2), "}", indent)
                : block("[", items((Node.Sequence) node, indent + 2), "]", indent);
    }

    private static String block(String open, List<String> parts, String close, int indent) {
        var gap = "\n" + " ".repeat(indent + 2);
        return open + gap + String.join("," + gap, parts) + "\n" + " ".repeat(indent) + close;
    }

    private static List<String> pairs(Node.Mapping mapping, int indent) {
        return mapping.entries().entrySet().stream()
                .map(entry ->
                        quoted(entry.getKey()) + ": " + write(entry.getValue().value(), indent))
                .toList();
    }

    private static List<String> items(Node.Sequence sequence, int indent) {
        return sequence.items().stream().map(item -> write(item, indent)).toList();
    }

    private static String flat(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.kind() == Node.Kind.TEXT ? quoted(scalar.text()) : scalar.text();
            case Node.Sequence sequence ->
                sequence.items().stream().map(Json::flat).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": "
                                + flat(entry.getValue().value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append(unit);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (unit < ' ') {
                        quoted.append("\\u%04x".formatted((int) unit));
                    } else {
                        quoted.append(unit);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
