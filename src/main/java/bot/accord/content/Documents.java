package bot.accord.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the content, read but not yet understood; what is missing here has its fault noted.
 *
 * @param complete whether all files of states could be read: else a name may be missing because its file is
 */
record Documents(
        Optional<Node> accord,
        Optional<Node> phrases,
        List<Node> states,
        List<ArticleFile> articles,
        boolean complete) {

    static final Documents NONE = new Documents(Optional.empty(), Optional.empty(), List.of(), List.of(), false);

    /** Notes what is not of the form that the schemas describe. */
    void checkShape(Faults faults) {
        check("accord", accord.stream(), faults);
        check("phrases", phrases.stream(), faults);
        check("states", states.parallelStream(), faults);
        check("article", articles.stream().flatMap(article -> article.head().stream()), faults);
    }

    private static void check(String schema, Stream<Node> nodes, Faults faults) {
        var shape = Shape.named(schema);
        nodes.forEach(node -> shape.check(node, faults));
    }
}
