package bot.accord.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions in a person's own words: where they lead, and what comes when another was meant. */
final class Questions {

    private static final int LONGEST = 4096;

    private final Scene scene;
    private final State.Answers state;
    private final Articles articles;

    private Questions(Scene scene, State.Answers state) {
        this.scene = scene;
        this.state = state;
        this.articles = new Articles(scene, state);
    }

    /** Answers the words, from here on in their language. */
    static void ask(Scene scene, State.Answers state, String words) {
        if (!Places.isOpen(scene, state, "")) {
            scene.note(Phrase.NOT_ALLOWED);
            return;
        }
        var typed = Labels.cut(words, LONGEST);
        var before = before(scene);
        var after = after(scene, before);
        var found = scene.find(typed, Articles.ids(before));
        new Questions(scene, state).take(typed, after, found);
    }

    /**
     * Shows the article of a button, or follows it to where it leads.
     *
     * @param asked what was asked where the button stands
     */
    static void open(Scene scene, State.Answers state, String id, Asked asked) {
        var article = scene.script().articles().get(id);
        if (article == null) {
            scene.note(Phrase.GONE);
        } else if (article.answer() == null) {
            new Questions(scene, state).lead(article, asked);
        } else {
            Places.goTo(scene, new Place(state.id(), id));
        }
    }

    /** The articles that the conversation stands at are not what was meant. */
    static void reject(Scene scene, State.Answers state) {
        new Questions(scene, state).reject();
    }

    /** Returns the articles that answered the question before. */
    private static List<Article> before(Scene scene) {
        return scene.state(scene.place().state()).orElse(null) instanceof State.Answers here
                ? new Articles(scene, here).answering(scene.place())
                : List.of();
    }

    /** Returns the question before as it was typed; where a button led to its answer, as the button said. */
    private static String after(Scene scene, List<Article> before) {
        if (before.isEmpty()) {
            return "";
        }
        var words = Asked.of(scene.place()).words();
        return words.isEmpty() ? before.getFirst().label().plain(scene.language()) : words;
    }

    private void take(String words, String after, Knowledge.Found found) {
        var certain = articles.of(found.answers());
        var answers = certain.stream()
                .filter(article -> !articles.isOffTopic(article))
                .toList();
        var others = new ArrayList<>(articles.offerable(found.others()));
        others.removeAll(answers);
        var asked = new Asked(words, after, Articles.ids(others), false);
        if (!answers.isEmpty()) {
            answer(answers, asked);
        } else if (certain.isEmpty() && !others.isEmpty()) {
            offer(others, asked);
        } else {
            scene.miss(asked, joined(joined(found.answers(), found.others()), found.nearest()));
            goToNone(asked.asMissed());
        }
    }

    private void answer(List<Article> answers, Asked asked) {
        if (answers.stream().anyMatch(article -> article.answer() != null)) {
            goTo(new Finding(true, Articles.ids(answers)), asked);
            return;
        }
        var open = articles.offerable(Articles.ids(answers));
        if (open.size() > 1) {
            offer(open, asked);
        } else {
            lead(open.isEmpty() ? answers.getFirst() : open.getFirst(), asked);
        }
    }

    private void offer(List<Article> offered, Asked asked) {
        goTo(new Finding(false, Articles.ids(offered)), asked);
    }

    private void goTo(Finding finding, Asked asked) {
        Places.goTo(scene, asked.in(new Place(state.id(), finding.argument())));
    }

    private void goToNone(Asked asked) {
        Places.goTo(scene, asked.in(new Place(scene.present(state.none()))));
    }

    private void lead(Article article, Asked asked) {
        switch (article.leads()) {
            case Target.Go go -> Places.goTo(scene, asked.in(Places.of(scene, go, "")));
            case Target.Fill(var form) -> Forms.enter(scene, form, "", asked);
            case Target.Back _, Target.Do _, Target.Open _ -> {}
            case null -> {}
        }
    }

    private void reject() {
        var here = scene.place();
        var asked = Asked.of(here);
        var finding = Finding.of(here);
        var next = finding.certain() ? meant(asked) : List.<Article>of();
        if (!asked.words().isEmpty() && !asked.missed()) {
            scene.miss(asked, joined(finding.articles(), asked.others()));
            asked = asked.asMissed();
            scene.trail().change(asked.in(here));
        }
        if (next.isEmpty()) {
            goToNone(asked);
        } else {
            offer(next, asked);
        }
    }

    /** Returns what may be meant instead of the answers shown. */
    private List<Article> meant(Asked asked) {
        return asked.words().isEmpty() ? articles.around(scene.place()) : articles.offerable(asked.others());
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }
}
