package bot.accord.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or a map of which not all has been read. */
abstract sealed class Growing {

    final Spot spot;
    private final String anchor;
    private int size;

    private Growing(Spot spot, String anchor) {
        this.spot = spot;
        this.anchor = anchor;
    }

    /** Returns its YAML anchor, empty if it has none. */
    String anchor() {
        return anchor;
    }

    /** Returns the number of nodes in it. */
    int size() {
        return size;
    }

    void add(Node node, int nodes) {
        size += nodes;
        add(node);
    }

    abstract void add(Node node);

    abstract Node finish();

    /** A list. */
    static final class Items extends Growing {

        private final List<Node> items = new ArrayList<>();

        Items(Spot spot, String anchor) {
            super(spot, anchor);
        }

        @Override
        void add(Node node) {
            items.add(node);
        }

        @Override
        Node finish() {
            return new Node.Sequence(spot, items);
        }
    }

    /** A map; its keys and values come in turn. */
    static final class Entries extends Growing {

        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private final Faults faults;
        private @Nullable Node key;

        Entries(Spot spot, String anchor, Faults faults) {
            super(spot, anchor);
            this.faults = faults;
        }

        @Override
        void add(Node node) {
            if (key == null) {
                key = node;
                return;
            }
            if (key instanceof Node.Scalar scalar) {
                put(scalar, node);
            } else {
                faults.gap(key.spot(), "a key that is itself a list or a map", "write a word before the colon");
            }
            key = null;
        }

        private void put(Node.Scalar name, Node value) {
            var earlier = entries.putIfAbsent(name.text(), new Node.Entry(name.spot(), value));
            if (earlier != null) {
                faults.gap(
                        name.spot(),
                        "'" + name.text() + "' stands here a second time, first in "
                                + earlier.spot().seenFrom(name.spot()),
                        "remove one of them");
            }
        }

        @Override
        Node finish() {
            return new Node.Mapping(spot, entries);
        }
    }
}
