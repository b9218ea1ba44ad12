package bot.accord.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks nodes against one of the product's JSON Schemas (draft-07), the same that authors' editors use. It knows the
 * keywords that these schemas are written with and refuses a schema with any other. A general validator was measured at
 * 150 ms and more of every start, needs the content converted to its own tree first, and reports an unknown key at the
 * map around it; a test holds the two against each other.
 */
final class Shape {

    private final Node.Mapping root;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Shape(Node.Mapping root) {
        this.root = root;
    }

    /** Returns the schema of {@code accord}, {@code phrases}, {@code states}, {@code directory} or {@code article}. */
    static Shape named(String name) {
        return new Shape(parse(Path.of(name + ".schema.json"), text(name)));
    }

    /** Returns a schema's own text. */
    static String text(String name) {
        try (InputStream in = Shape.class.getResourceAsStream(name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("content: the jar has no schema " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("content: schema " + name + " cannot be read from the jar", e);
        }
    }

    /** A JSON document is a YAML document too, so the content's own reader reads the schemas. */
    private static Node.Mapping parse(Path label, String text) {
        var faults = new Faults();
        if (Syntax.read(label, text, faults).orElse(null) instanceof Node.Mapping mapping && faults.isEmpty()) {
            return mapping;
        }
        throw new IllegalStateException("content: " + faults.inReadingOrder());
    }

    Node.Mapping schema() {
        return root;
    }

    void check(Node node, Faults faults) {
        check(root, node, faults);
    }

    private void check(Node.Mapping schema, Node node, Faults faults) {
        var reference = schema.scalar("$ref");
        if (reference.isPresent()) { // draft-07: its neighbours have no meaning
            check(definition(reference.get().text()), node, faults);
            return;
        }
        schema.entries().forEach((keyword, entry) -> apply(keyword, entry.value(), schema, node, faults));
    }

    private void apply(String keyword, Node value, Node.Mapping schema, Node node, Faults faults) {
        switch (keyword) {
            case "$schema", "title", "description", "definitions", "then", "else" -> {}
            case "type" -> ShapeFault.type(words(value), schema, node, faults);
            case "enum" -> ShapeFault.oneOf(words(value), node, faults);
            case "pattern" -> ShapeFault.pattern(pattern(value), schema, node, faults);
            case "minLength" -> ShapeFault.minLength(number(value), schema, node, faults);
            case "minimum" -> ShapeFault.minimum(number(value), node, faults);
            case "maximum" -> ShapeFault.maximum(number(value), node, faults);
            case "minItems", "minProperties" -> ShapeFault.fewest(number(value), node, faults);
            case "maxItems" -> ShapeFault.most(number(value), schema, node, faults);
            case "required" -> ShapeFault.required(words(value), node, faults);
            case "dependencies" -> dependencies((Node.Mapping) value, node, faults);
            case "items" -> items((Node.Mapping) value, node, faults);
            case "properties" -> properties((Node.Mapping) value, node, faults);
            case "additionalProperties" -> others(value, schema, node, faults);
            case "propertyNames" -> names((Node.Mapping) value, node, faults);
            default -> combine(keyword, value, schema, node, faults);
        }
    }

    private void combine(String keyword, Node value, Node.Mapping schema, Node node, Faults faults) {
        switch (keyword) {
            case "allOf" -> ((Node.Sequence) value).items().forEach(part -> check((Node.Mapping) part, node, faults));
            case "oneOf" -> oneOf(((Node.Sequence) value).items(), node, faults);
            case "not" -> {
                if (fits((Node.Mapping) value, node)) {
                    ShapeFault.together(
                            words(((Node.Mapping) value).value("required").orElseThrow()), node, faults);
                }
            }
            case "if" ->
                schema.mapping(fits((Node.Mapping) value, node) ? "then" : "else")
                        .ifPresent(branch -> check(branch, node, faults));
            default ->
                throw new IllegalStateException("content: a schema has the keyword '" + keyword
                        + "', which its reader does not know; teach it, or write the schema without");
        }
    }

    private boolean fits(Node.Mapping schema, Node node) {
        var aside = new Faults();
        check(schema, node, aside);
        return aside.isEmpty();
    }

    private void oneOf(List<Node> alternatives, Node node, Faults faults) {
        var fitting = alternatives.stream()
                .filter(alternative -> fits((Node.Mapping) alternative, node))
                .count();
        if (fitting != 1 && node instanceof Node.Mapping mapping) {
            var keys = alternatives.stream()
                    .flatMap(part ->
                            words(((Node.Mapping) part).value("required").orElseThrow()).stream())
                    .toList();
            ShapeFault.exactlyOne(keys, mapping, faults);
        }
    }

    private void dependencies(Node.Mapping wanted, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            wanted.entries()
                    .forEach((key, needs) -> words(needs.value()).stream()
                            .filter(need -> mapping.has(key) && !mapping.has(need))
                            .forEach(need -> ShapeFault.depends(key, need, mapping, faults)));
        }
    }

    private void items(Node.Mapping schema, Node node, Faults faults) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> check(schema, item, faults));
        }
    }

    private void properties(Node.Mapping schemas, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            schemas.entries()
                    .forEach((key, schema) ->
                            mapping.value(key).ifPresent(value -> check((Node.Mapping) schema.value(), value, faults)));
        }
    }

    private void others(Node rule, Node.Mapping schema, Node node, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            return;
        }
        var known = schema.mapping("properties").map(Node.Mapping::entries).orElse(Map.of());
        mapping.entries().forEach((key, entry) -> {
            if (!known.containsKey(key)) {
                if (rule instanceof Node.Mapping other) {
                    check(other, entry.value(), faults);
                } else {
                    ShapeFault.unknownKey(key, entry.spot(), known.keySet(), faults);
                }
            }
        });
    }

    private void names(Node.Mapping schema, Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((key, entry) -> check(
                            schema,
                            new Node.Scalar(entry.spot(), key, Node.Kind.TEXT, new Node.Layout.Other()),
                            faults));
        }
    }

    private Node.Mapping definition(String reference) {
        var name = reference.replace("#/definitions/", "");
        return root.mapping("definitions")
                .flatMap(definitions -> definitions.mapping(name))
                .orElseThrow(() -> new IllegalStateException("content: a schema refers to " + reference));
    }

    private Pattern pattern(Node value) {
        return patterns.computeIfAbsent(((Node.Scalar) value).text(), Pattern::compile);
    }

    private static long number(Node value) {
        return Long.parseLong(((Node.Scalar) value).text());
    }

    private static List<String> words(Node value) {
        return switch (value) {
            case Node.Scalar scalar -> List.of(scalar.text());
            case Node.Sequence sequence ->
                sequence.items().stream()
                        .map(item -> ((Node.Scalar) item).text())
                        .toList();
            case Node.Mapping mapping -> List.copyOf(mapping.entries().keySet());
        };
    }
}
