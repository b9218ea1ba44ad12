package bot.accord.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files of the content, read but not yet understood; what is missing here has its fault noted. */
record Documents(Path root, Optional<Node> accord, Optional<Node> phrases, List<Node> states) {

    static final Documents NONE = new Documents(Path.of(""), Optional.empty(), Optional.empty(), List.of());

    /** Notes what is not of the form that the schemas describe. */
    void checkShape(Faults faults) {
        check("accord", accord::ifPresent, faults);
        check("phrases", phrases::ifPresent, faults);
        check("states", states::forEach, faults);
    }

    private static void check(String schema, Consumer<Consumer<Node>> nodes, Faults faults) {
        var shape = Shape.named(schema);
        nodes.accept(node -> shape.check(node, faults));
    }
}
