package bot.accord.dialog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The script's articles as an answers state has to do with them: which of them this person may be shown, and where. */
record Articles(Scene scene, State.Answers state) {

    private static final int MOST_SEEN = 4;
    private static final int MOST_NEIGHBOURS = 3;

    static List<String> ids(List<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    /** Returns those that exist, each once. */
    List<Article> of(Collection<String> ids) {
        return all(ids).toList();
    }

    /** Returns those that exist, are open to the person, and do not merely say that there is no answer. */
    List<Article> offerable(Collection<String> ids) {
        return all(ids).filter(this::isOpen)
                .filter(article -> !isOffTopic(article))
                .toList();
    }

    /** Returns whether the place has anything to show. */
    boolean fill(Place place) {
        return !(Finding.of(place).certain() ? answering(place) : offered(place)).isEmpty();
    }

    /** Returns the articles whose answers the place shows. */
    List<Article> answering(Place place) {
        var finding = Finding.of(place);
        return finding.certain()
                ? all(finding.articles())
                        .filter(article -> article.answer() != null)
                        .toList()
                : List.of();
    }

    /** Returns the articles one of which may be meant. */
    List<Article> offered(Place place) {
        var finding = Finding.of(place);
        return finding.certain() ? List.of() : offerable(finding.articles());
    }

    /** Returns what stands as buttons under the answers: where the question leads besides, then what they point to. */
    List<Article> below(Place place) {
        var shown = Finding.of(place).articles();
        var leading = all(shown).filter(article -> article.answer() == null).filter(this::isOpen);
        return Stream.concat(leading, seen(place).limit(MOST_SEEN)).toList();
    }

    /** Returns what may be meant instead of the answers shown: what they point to, and their neighbours. */
    List<Article> around(Place place) {
        var seen = ids(seen(place).filter(article -> !isOffTopic(article)).toList());
        var shown = Finding.of(place).articles();
        var topics = answering(place).stream()
                .flatMap(article -> article.topics().stream())
                .toList();
        var neighbours = scene.script().articles().values().stream()
                .filter(article -> article.answer() != null && !Collections.disjoint(article.topics(), topics))
                .map(Article::id)
                .filter(id -> !shown.contains(id) && !seen.contains(id))
                .limit(MOST_NEIGHBOURS);
        return of(Stream.concat(seen.stream(), neighbours).toList());
    }

    /** Returns whether the article leads to where no article fits. */
    boolean isOffTopic(Article article) {
        return article.leads() instanceof Target.Go go
                && scene.present(go.state()).equals(scene.present(state.none()));
    }

    private Stream<Article> seen(Place place) {
        var shown = Finding.of(place).articles();
        var ids = answering(place).stream()
                .flatMap(article -> article.see().stream())
                .filter(id -> !shown.contains(id))
                .toList();
        return all(ids).filter(this::isOpen);
    }

    private Stream<Article> all(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(scene.script().articles().get(id)).stream());
    }

    private boolean isOpen(Article article) {
        return switch (article.leads()) {
            case null -> Places.isOpen(scene, state, "");
            case Target.Go go ->
                scene.state(scene.present(go.state()))
                        .filter(to -> !(to instanceof State.Answers))
                        .filter(_ -> Places.standing(scene, Places.of(scene, go, "")) == Places.Standing.OPEN)
                        .isPresent();
            case Target.Fill(var form) -> Forms.isOpen(scene, form);
            case Target.Back _, Target.Do _, Target.Open _ -> false;
        };
    }
}
