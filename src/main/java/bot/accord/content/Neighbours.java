package bot.accord.content;

import bot.accord.dialog.Article;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that articles can be come to, and that what they offer below their answers is there and answers. */
final class Neighbours {

    private final Script script;
    private final Marks marks;
    private final Faults faults;

    Neighbours(Script script, Marks marks, Faults faults) {
        this.script = script;
        this.marks = marks;
        this.faults = faults;
    }

    void check() {
        script.articles().values().forEach(article -> article.see().forEach(id -> see(article, id)));
        if (!faults.hasGaps() && nones(script).isEmpty()) {
            script.articles().values().stream()
                    .filter(article -> article.answer() != null)
                    .findFirst()
                    .ifPresent(article -> faults.gap(
                            marks.of(article),
                            "nobody hears this answer, since no state answers questions",
                            "give one a key answer: {none: …}"));
        }
    }

    private void see(Article article, String id) {
        var spot = marks.of(article, Articles.see(id));
        var other = script.articles().get(id);
        if (other == null) {
            faults.error(
                    spot,
                    "no article '" + id + "'",
                    Nearest.remedy(id, script.articles().keySet(), "write knowledge/" + id + ".md, or name another"));
        } else if (id.equals(article.id())) {
            faults.error(spot, "an article that offers itself", "remove it");
        } else if (isOffTopic(other, script)) {
            faults.error(spot, "the article '" + id + "' is one that the desk has no answer to", "name another");
        }
    }

    /** Returns whether the article leads to where questions go that no article answers. */
    static boolean isOffTopic(Article article, Script script) {
        return article.leads() instanceof Target.Go go && nones(script).contains(go.state());
    }

    /** Returns whether people see the article's label; not where it is off topic, or where nobody can tell yet. */
    static boolean isLabelled(Article article, Script script) {
        return !(article.leads() instanceof Target.Go go)
                || (!nones(script).isEmpty()
                        && nones(script).stream()
                                .allMatch(none -> isPage(script.states().get(none)) && !none.equals(go.state())));
    }

    private static boolean isPage(@Nullable State state) {
        return state != null && !(state instanceof State.Answers);
    }

    private static Set<String> nones(Script script) {
        return script.states().values().stream()
                .filter(State.Answers.class::isInstance)
                .map(state -> ((State.Answers) state).none())
                .collect(Collectors.toSet());
    }
}
