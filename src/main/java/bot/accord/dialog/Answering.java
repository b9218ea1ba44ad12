package bot.accord.dialog;

import bot.accord.chat.Button;
import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws answers, or the articles one of which may be meant; the state's own buttons come below. */
final class Answering {

    private final Scene scene;
    private final State.Answers state;
    private final Articles articles;
    private final Keys keys;

    Answering(Scene scene, State.Answers state, Keys keys) {
        this.scene = scene;
        this.state = state;
        this.articles = new Articles(scene, state);
        this.keys = keys;
    }

    /** Puts the buttons in their place and returns the text. */
    Rich draw(Map<String, Object> values) {
        return Finding.of(scene.place()).certain() ? answers(values) : offer(values);
    }

    private Rich offer(Map<String, Object> values) {
        items(articles.offered(scene.place()));
        notMine(Phrase.NONE_OF_THESE);
        return state.say().in(scene.language(), values);
    }

    private Rich answers(Map<String, Object> values) {
        var shown = articles.answering(scene.place());
        items(articles.below(scene.place()));
        if (shown.stream().anyMatch(article -> !article.sources().isEmpty())) {
            notMine(Phrase.NOT_MY_QUESTION);
        }
        var text = Rich.EMPTY;
        for (var article : shown) {
            if (article.answer() != null) {
                text = text.then("\n\n", article.answer().in(scene.language(), values));
            }
        }
        return text.then("\n\n", quote(sources(shown, values)));
    }

    /** Returns what the answers are taken from, each source on a line of its own. */
    private Rich sources(List<Article> shown, Map<String, Object> values) {
        var lines = Rich.EMPTY;
        for (var line : shown.stream()
                .flatMap(article -> article.sources().stream())
                .map(source -> source.in(scene.language(), values))
                .distinct()
                .toList()) {
            lines = lines.then("\n", line);
        }
        return lines;
    }

    /** Telegram nests no quotation in another. */
    private static Rich quote(Rich text) {
        if (text.isBlank()) {
            return Rich.EMPTY;
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(Mark.Kind.QUOTE, 0, text.text().length(), null));
        text.marks().stream().filter(mark -> mark.kind() != Mark.Kind.QUOTE).forEach(marks::add);
        return new Rich(text.text(), marks);
    }

    private void items(List<Article> leading) {
        for (var article : leading) {
            keys.row().key(CallbackData.Kind.ITEM, state.id(), article.id(), article.label());
        }
    }

    private void notMine(Phrase label) {
        keys.row().builtIn(state.id(), BuiltIn.NOT_MY_QUESTION, scene.script().phrase(label), Button.Style.PLAIN);
    }
}
