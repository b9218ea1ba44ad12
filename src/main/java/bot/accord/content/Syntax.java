package bot.accord.content;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Reads one YAML 1.2 file into nodes. It builds them from the parser's events rather than with the library's composer:
 * that way depth, aliases and size are bounded before memory is spent, and every duplicate key is reported, not the
 * first alone.
 */
final class Syntax {

    private static final int DEPTH = 24;
    private static final int NODES = 100_000;
    private static final CoreScalarResolver KINDS = new CoreScalarResolver(false);

    private final Path file;
    private final String text;
    private final List<String> lines;
    private final Faults faults;
    private final Deque<Growing> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Growing root;
    private int nodes;
    private int documents;

    private Syntax(Path file, String text, Faults faults) {
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
        this.faults = faults;
        this.root = new Growing.Items(Spot.startOf(file), "");
        open.push(root);
    }

    /** A finished collection that has a name, and the number of nodes that it stands for. */
    private record Anchored(Node node, int size) {}

    /** What ends the reading of a file: the rest of it cannot be trusted. */
    private static final class Unreadable extends RuntimeException {
        private final Spot spot;
        private final String remedy;

        Unreadable(Spot spot, String wrong, String remedy) {
            super(wrong, null, false, false);
            this.spot = spot;
            this.remedy = remedy;
        }
    }

    /** Returns the file's root; empty, and a fault noted, where it cannot be read. */
    static Optional<Node> read(Path file, String text, Faults faults) {
        try {
            return new Syntax(file, text, faults).parse();
        } catch (Unreadable e) {
            faults.gap(e.spot, String.valueOf(e.getMessage()), e.remedy);
        } catch (MarkedYamlEngineException e) {
            SyntaxFault.note(file, e, faults);
        } catch (ReaderException e) {
            SyntaxFault.note(file, text, e, faults);
        } catch (YamlEngineException e) {
            faults.gap(Spot.startOf(file), "not YAML: " + e.getMessage(), "check what was changed last");
        }
        return Optional.empty();
    }

    private Optional<Node> parse() {
        var settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setCodePointLimit(Folder.LARGEST)
                .setParseComments(false)
                .build();
        for (var event : new Parse(settings).parseString(text)) {
            take(event);
        }
        var read = root.finish();
        if (read instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            return Optional.of(sequence.items().getFirst());
        }
        faults.gap(Spot.startOf(file), "the file is empty", "write its content, or delete it");
        return Optional.empty();
    }

    private void take(Event event) {
        switch (event) {
            case DocumentStartEvent start -> {
                if (++documents > 1) {
                    throw new Unreadable(spot(start), "a second document begins here", "remove the line ---");
                }
            }
            case ScalarEvent scalar -> add(scalar, scalar(scalar), 1);
            case AliasEvent alias -> alias(alias);
            case CollectionStartEvent start -> begin(start);
            case CollectionEndEvent _ -> end();
            default -> {}
        }
    }

    private void begin(CollectionStartEvent event) {
        refuseTag(event, event.getTag());
        if (open.size() > DEPTH) {
            throw new Unreadable(spot(event), "more than " + DEPTH + " levels deep", "write it flatter");
        }
        var anchor = event.getAnchor().map(Object::toString).orElse("");
        open.push(
                event instanceof SequenceStartEvent
                        ? new Growing.Items(spot(event), anchor)
                        : new Growing.Entries(spot(event), anchor, faults));
        count(event, 1);
    }

    private void end() {
        var finished = open.pop();
        var node = finished.finish();
        open.element().add(node, finished.size() + 1);
        if (!finished.anchor().isEmpty()) {
            anchors.put(finished.anchor(), new Anchored(node, finished.size() + 1));
        }
    }

    private void alias(AliasEvent event) {
        var anchored = anchors.get(event.getAlias().toString());
        if (anchored == null) {
            throw new Unreadable(
                    spot(event),
                    "*" + event.getAlias() + " stands for nothing written before it",
                    "write the value itself");
        }
        add(event, anchored.node(), anchored.size());
    }

    private void add(NodeEvent event, Node node, int size) {
        count(event, size);
        open.element().add(node, size);
        if (event instanceof ScalarEvent) {
            event.getAnchor().ifPresent(anchor -> anchors.put(anchor.toString(), new Anchored(node, size)));
        }
    }

    private void count(NodeEvent event, int size) {
        nodes += size;
        if (nodes > NODES) {
            throw new Unreadable(
                    spot(event), "more than " + NODES + " values in one file", "split the file, write no aliases");
        }
    }

    private Node.Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        return new Node.Scalar(spot(event), event.getValue(), kind(event), layout(event));
    }

    private static Node.Kind kind(ScalarEvent event) {
        if (!event.isPlain()) {
            return Node.Kind.TEXT;
        }
        var tag = KINDS.resolve(event.getValue(), true);
        if (tag.equals(Tag.INT)) {
            return Node.Kind.WHOLE;
        }
        if (tag.equals(Tag.FLOAT)) {
            return Node.Kind.FRACTION;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Node.Kind.NOTHING : Node.Kind.TEXT;
    }

    private Node.Layout layout(ScalarEvent event) {
        var start = event.getStartMark().orElseThrow();
        var end = event.getEndMark().orElseThrow();
        if (event.isLiteral()) {
            return new Node.Layout.Block(indent(start.getLine() + 1, event.getValue()));
        }
        var quotes = event.isPlain() ? 0 : 2;
        var length = event.getValue().codePointCount(0, event.getValue().length());
        var asWritten = end.getLine() == start.getLine() && end.getColumn() - start.getColumn() == length + quotes;
        return asWritten ? new Node.Layout.Line(quotes / 2) : new Node.Layout.Other();
    }

    /** Returns by how much the block that begins at {@code line} (from 0) is indented. */
    private int indent(int line, String value) {
        var written = lines.stream()
                .skip(line)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        var read = value.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        return Math.max(0, spaces(written) - spaces(read));
    }

    private static int spaces(String text) {
        return text.length() - text.stripLeading().length();
    }

    private void refuseTag(NodeEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw new Unreadable(
                    spot(event), "a value with a tag, " + tag.get(), "remove the word that begins with '!'");
        }
    }

    private Spot spot(Event event) {
        return event.getStartMark().map(mark -> spot(file, mark)).orElseGet(() -> Spot.startOf(file));
    }

    static Spot spot(Path file, Mark mark) {
        return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
