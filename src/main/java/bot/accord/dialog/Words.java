package bot.accord.dialog;

import bot.accord.chat.Rich;

/**
 * What typed words lead to: the label of a button, an answer, something to look for, the label of a button elsewhere, the
 * name of a command, or a question of the person's own.
 */
final class Words {

    private static final int MOST_FOUND = 8;
    private static final int LONGEST = 200;

    private Words() {}

    static void take(Scene scene, Rich words) {
        var called = Screens.present(scene).called(words.text());
        if (called.isPresent()) {
            Presses.act(scene, called.get());
        } else if (scene.active().isPresent()) {
            answer(scene, words);
        } else if (scene.state(scene.place().state()).orElse(null) instanceof State.Ask ask) {
            if (!finds(scene, ask, words.text()) && !leads(scene, words.text())) {
                Places.goTo(scene, new Place(ask.none()));
            }
        } else if (!leads(scene, words.text())) {
            unasked(scene, words.text());
        }
    }

    private static void answer(Scene scene, Rich words) {
        if (Commands.isCancel(words.text())) {
            Commands.cancel(scene);
        } else {
            Forms.words(scene, words);
        }
    }

    /** Follows the label of a button elsewhere, or the name of a command; false where the words are neither. */
    private static boolean leads(Scene scene, String words) {
        var place = scene.signposts().place(scene, words);
        if (place.isPresent()) {
            return Places.goTo(scene, place.get());
        }
        var command = Commands.named(scene, words);
        command.ifPresent(named -> Commands.take(scene, named));
        return command.isPresent();
    }

    /** Words that nobody asked for: the script says which state takes them. */
    private static void unasked(Scene scene, String words) {
        switch (scene.script().states().get(scene.script().freeText())) {
            case State.Ask ask -> {
                if (!finds(scene, ask, words)) {
                    Places.goTo(scene, new Place(ask.none()));
                }
            }
            case State.Page page ->
                Places.goTo(scene, new Place(page.id(), page.source() == null ? "" : sought(words)));
            case State.Answers answers -> Questions.ask(scene, answers, words);
            case State.Listing listing -> Places.goTo(scene, new Place(listing.id()));
            case null -> scene.note(Phrase.CHOOSE);
        }
    }

    /** Looks for the words; false where nothing is found. */
    private static boolean finds(Scene scene, State.Ask ask, String words) {
        if (!Places.isOpen(scene, ask, "")) {
            scene.note(Phrase.NOT_ALLOWED);
            return true;
        }
        var sought = sought(words);
        var found = scene.find(ask.source(), sought, MOST_FOUND).items();
        if (found.size() == 1) {
            Places.goTo(scene, Places.about(scene, ask.item(), found.getFirst().id()));
        } else if (!found.isEmpty()) {
            several(scene, new Place(ask.id(), sought));
        }
        return !found.isEmpty();
    }

    private static void several(Scene scene, Place results) {
        if (scene.place().state().equals(results.state())) {
            scene.trail().change(results);
        } else {
            Places.goTo(scene, results);
        }
    }

    /** Returns the words as far as a place keeps them. */
    private static String sought(String words) {
        return Labels.cut(Clean.text(words).strip(), LONGEST);
    }
}
