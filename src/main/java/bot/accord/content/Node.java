package bot.accord.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file and where it stands. */
sealed interface Node {

    Spot spot();

    /** What a YAML 1.2 reader, such as an author's editor, takes a scalar for. We ourselves take each as its text. */
    enum Kind {
        TEXT,
        WHOLE,
        FRACTION,
        BOOLEAN,
        NOTHING
    }

    /**
     * Words, a number or the like.
     *
     * @param layout how the text stands in the file
     */
    record Scalar(Spot spot, String text, Kind kind, Layout layout) implements Node {

        /** Returns where the character at {@code index} of the text stands, or else where the text begins. */
        Spot at(int index) {
            return layout.at(spot, text, index);
        }
    }

    /** How a text stands in its file. */
    sealed interface Layout {

        Spot at(Spot start, String text, int index);

        /** On one line, character by character, {@code lead} characters after the start. */
        record Line(int lead) implements Layout {
            @Override
            public Spot at(Spot start, String text, int index) {
                return start.right(lead + text.codePointCount(0, index));
            }
        }

        /** On the lines after the start, each indented by {@code indent}. */
        record Block(int indent) implements Layout {
            @Override
            public Spot at(Spot start, String text, int index) {
                var lines = (int) text.substring(0, index)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
                var lineStart = text.lastIndexOf('\n', index - 1) + 1;
                var column = indent + text.codePointCount(lineStart, index) + 1;
                return new Spot(start.file(), start.line() + 1 + lines, column);
            }
        }

        /** On lines of its own, as it is, from its start on. */
        record Verbatim() implements Layout {
            @Override
            public Spot at(Spot start, String text, int index) {
                var lines = (int) text.substring(0, index)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
                var column = text.codePointCount(text.lastIndexOf('\n', index - 1) + 1, index) + 1;
                return new Spot(start.file(), start.line() + lines, column);
            }
        }

        /** Folded, or with escapes: only its start is known. */
        record Other() implements Layout {
            @Override
            public Spot at(Spot start, String text, int index) {
                return start;
            }
        }
    }

    /** A list. */
    record Sequence(Spot spot, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values, in the order in which they were written. */
    record Mapping(Spot spot, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Optional<Node> value(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        Optional<Scalar> scalar(String key) {
            return value(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        }

        Optional<Mapping> mapping(String key) {
            return value(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        }

        /** Returns the items of a list; none where there is no such key. */
        List<Node> items(String key) {
            return value(key)
                    .filter(Sequence.class::isInstance)
                    .map(node -> ((Sequence) node).items())
                    .orElse(List.of());
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }
    }

    /**
     * A value and where its key stands.
     *
     * @param spot of the key
     */
    record Entry(Spot spot, Node value) {}
}
