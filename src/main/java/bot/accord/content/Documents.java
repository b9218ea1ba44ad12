package bot.accord.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the content, read but not yet understood; what is missing here has its fault noted. */
record Documents(
        Optional<Node> accord, Optional<Node> phrases, Sheaf states, Sheaf directory, List<ArticleFile> articles) {

    static final Documents NONE = new Documents(Optional.empty(), Optional.empty(), Sheaf.NONE, Sheaf.NONE, List.of());

    /** Notes what is not of the form that the schemas describe. */
    void checkShape(Faults faults) {
        check("accord", accord.stream(), faults);
        check("phrases", phrases.stream(), faults);
        check("states", states.files().parallelStream(), faults);
        check("directory", directory.files().stream(), faults);
        check("article", articles.stream().flatMap(article -> article.head().stream()), faults);
    }

    /** Returns whether all that is taken from a source could be read. */
    boolean areWhole() {
        return directory.complete()
                && articles.stream().allMatch(file -> file.head().isPresent());
    }

    private static void check(String schema, Stream<Node> nodes, Faults faults) {
        var shape = Shape.named(schema);
        nodes.forEach(node -> shape.check(node, faults));
    }
}
