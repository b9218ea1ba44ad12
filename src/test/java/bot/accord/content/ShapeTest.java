package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the product's own reading of its schemas against a general validator: editors use such a one. */
class ShapeTest {

    private static final int ROUNDS = 400;
    private static final Spot NOWHERE = Spot.startOf(Path.of("x"));
    private static final List<Node> STRANGE = List.of(
            scalar("", Node.Kind.TEXT),
            scalar("Words here", Node.Kind.TEXT),
            scalar("back", Node.Kind.TEXT),
            scalar("7", Node.Kind.WHOLE),
            scalar("-70000", Node.Kind.WHOLE),
            scalar("1.5", Node.Kind.FRACTION),
            scalar("true", Node.Kind.BOOLEAN),
            scalar("null", Node.Kind.NOTHING),
            new Node.Sequence(NOWHERE, List.of()),
            new Node.Sequence(NOWHERE, List.of(scalar("a", Node.Kind.TEXT))),
            new Node.Mapping(NOWHERE, Map.of()),
            new Node.Mapping(NOWHERE, Map.of("fill", new Node.Entry(NOWHERE, scalar("inquiry", Node.Kind.TEXT)))));

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @ParameterizedTest
    @CsvSource({
        "accord, accord.yaml",
        "phrases, phrases.yaml",
        "states, states/home.yaml",
        "states, states/exchanges.yaml",
        "states, states/inquiry.yaml",
        "states, states/answers.yaml",
        "states, states/booking.yaml",
        "directory, directory/exchanges.yaml",
        "directory, directory/organisations.yaml",
        "directory, directory/people.yaml",
        "article, knowledge/who.md",
        "article, knowledge/visit.md"
    })
    void both_find_the_same_content_wrong(String name, String file) throws IOException {
        var sound = sound(Path.of(file), Files.readString(Copies.SMALL.resolve(file)));
        var shape = Shape.named(name);
        var other = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Shape.text(name), InputFormat.JSON);

        assertThat(isRight(shape, sound)).isTrue();
        var right = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var changed = changed(sound);
            right += isRight(shape, changed) ? 1 : 0;

            assertThat(isRight(shape, changed)).as(() -> Json.write(changed)).isEqualTo(isRight(other, changed));
        }
        assertThat(right).as("of both kinds").isBetween(ROUNDS / 100, ROUNDS - ROUNDS / 10);
    }

    /** Of an article the head alone has a schema. */
    private static Node sound(Path file, String text) {
        return (file.toString().endsWith(ArticleFile.SUFFIX)
                        ? ArticleFile.read(file, text, new Faults()).head()
                        : Syntax.read(file, text, new Faults()))
                .orElseThrow();
    }

    private static boolean isRight(Shape shape, Node node) {
        var faults = new Faults();
        shape.check(node, faults);
        return faults.isEmpty();
    }

    private static boolean isRight(Schema schema, Node node) {
        return schema.validate(Json.write(node), InputFormat.JSON).isEmpty();
    }

    /** Returns the content with one node, anywhere in it, replaced, left out, renamed or doubled. */
    private Node changed(Node node) {
        var deeper = random.nextInt(6) > 0;
        return switch (node) {
            case Node.Mapping mapping
            when deeper && !mapping.entries().isEmpty() ->
                inside(mapping, random.nextInt(mapping.entries().size()));
            case Node.Sequence sequence
            when deeper && !sequence.items().isEmpty() ->
                inside(sequence, random.nextInt(sequence.items().size()));
            case Node.Mapping mapping when random.nextBoolean() -> keys(mapping);
            case Node.Sequence sequence when random.nextBoolean() -> longer(sequence);
            default -> STRANGE.get(random.nextInt(STRANGE.size()));
        };
    }

    private Node inside(Node.Mapping mapping, int index) {
        var entries = new LinkedHashMap<>(mapping.entries());
        entries.computeIfPresent(
                List.copyOf(entries.keySet()).get(index),
                (_, entry) -> new Node.Entry(NOWHERE, changed(entry.value())));
        return new Node.Mapping(NOWHERE, entries);
    }

    private Node inside(Node.Sequence sequence, int index) {
        var items = new ArrayList<>(sequence.items());
        items.set(index, changed(items.get(index)));
        return new Node.Sequence(NOWHERE, items);
    }

    /** Leaves a key out, misspells it, or adds one that belongs elsewhere. */
    private Node keys(Node.Mapping mapping) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        UnaryOperator<String> rename = key -> random.nextInt(4) == 0 ? key + "X" : key;
        mapping.entries().forEach((key, entry) -> {
            if (random.nextInt(4) > 0) {
                entries.put(rename.apply(key), entry);
            }
        });
        var more = List.of(
                "go",
                "fill",
                "do",
                "then",
                "with",
                "list",
                "find",
                "answer",
                "text",
                "choose",
                "argument",
                "cancel",
                "see",
                "source",
                "day",
                "languages");
        if (random.nextBoolean()) {
            entries.put(
                    more.get(random.nextInt(more.size())),
                    new Node.Entry(NOWHERE, STRANGE.get(random.nextInt(STRANGE.size()))));
        }
        return new Node.Mapping(NOWHERE, entries);
    }

    private static Node longer(Node.Sequence sequence) {
        var items = new ArrayList<Node>();
        for (var i = 0; i < 9; i++) {
            items.addAll(sequence.items());
        }
        return new Node.Sequence(NOWHERE, items);
    }

    private static Node scalar(String text, Node.Kind kind) {
        return new Node.Scalar(NOWHERE, text, kind, new Node.Layout.Other());
    }
}
