package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Into forms, out of them, and what a person does inside. */
final class Forms {

    private Forms() {}

    /** Enters a form from the present place; what was asked there goes along. */
    static void enter(Scene scene, String id, String item) {
        enter(scene, id, item, Asked.of(scene.place()));
    }

    /** Begins a form, or goes on with it where it was begun before, about the same item. */
    static void enter(Scene scene, String id, String item, Asked asked) {
        var form = scene.form(scene.present(id));
        if (form.isEmpty() || !isOpen(scene, form.get().id())) {
            scene.note(Phrase.NOT_ALLOWED);
            return;
        }
        var words = asked.words().isEmpty() ? null : asked.words();
        var earlier = scene.filling();
        if (earlier.filter(filling -> isSame(filling, form.get(), item)).isPresent()) {
            earlier.ifPresent(filling -> scene.fill(filling.resumed(words)));
            return;
        }
        if (earlier.filter(filling -> !filling.answers().isEmpty()).isPresent()) {
            scene.note(Phrase.CANCELLED);
        }
        FormSteps.advance(scene, form.get(), begun(scene, form.get(), item, words));
    }

    /** Returns the form as it begins: empty, or with what is known of the item that it goes on from. */
    private static Filling begun(Scene scene, Form form, String item, @Nullable String words) {
        var begun = Filling.begun(form.id(), item, words, scene.now());
        var known = Meanwhile.stated(scene, form, item);
        return known.isEmpty()
                ? begun
                : begun.answered(Course.of(scene, form, known).answers(), List.of(), scene.now())
                        .knowing(known);
    }

    static boolean isOpen(Scene scene, String id) {
        return scene.form(scene.present(id))
                .filter(form -> scene.facts(Map.of()).hold(form.guard()))
                .isPresent();
    }

    /**
     * A form about one item is never sent as one about another. Where either is about none, there is no doubt, but in a form
     * that goes on from an item: without one it makes something new.
     */
    private static boolean isSame(Filling filling, Form form, String item) {
        var isInNoDoubt =
                form.from() == null && (item.isEmpty() || filling.about().isEmpty());
        return filling.form().equals(form.id())
                && (isInNoDoubt || filling.about().equals(item));
    }

    /** Asks again what was asked last when the form was left. */
    static void resume(Scene scene) {
        scene.filling().ifPresent(filling -> scene.fill(filling.resumed()));
    }

    /** Ends the form without a result; false where there is none. */
    static boolean cancel(Scene scene) {
        if (scene.filling().isEmpty()) {
            return false;
        }
        scene.fill(null);
        scene.note(Phrase.CANCELLED);
        return true;
    }

    static void press(Scene scene, CallbackData data) {
        switch (data.kind()) {
            case CHOICE -> FormAnswers.of(scene).ifPresent(answers -> answers.choose(data.name()));
            case FIELD -> FormSteps.of(scene).ifPresent(steps -> steps.correct(data.name()));
            case BUILT_IN -> BuiltIn.of(data.name()).ifPresent(name -> builtIn(scene, name));
            case OPTION, ITEM, EARLIER, LATER -> scene.note(Phrase.OLD_BUTTON);
        }
    }

    static void words(Scene scene, Rich words) {
        FormAnswers.of(scene).ifPresent(answers -> answers.read(words));
    }

    static void attachment(Scene scene, Incoming.Attachment file) {
        FormAnswers.of(scene).ifPresent(answers -> answers.take(file));
    }

    static void spot(Scene scene, Incoming.Spot spot) {
        FormAnswers.of(scene).ifPresent(answers -> answers.take(spot));
    }

    static void other(Scene scene) {
        FormAnswers.of(scene).ifPresent(FormAnswers::want);
    }

    private static void builtIn(Scene scene, BuiltIn name) {
        switch (name) {
            case BACK -> FormSteps.of(scene).ifPresent(FormSteps::back);
            case SKIP -> FormAnswers.of(scene).ifPresent(FormAnswers::skip);
            case CANCEL -> cancel(scene);
            case DONE -> FormAnswers.of(scene).ifPresent(FormAnswers::done);
            case SEND -> FormSteps.of(scene).ifPresent(FormSteps::send);
            case CORRECT -> FormSteps.of(scene).ifPresent(FormSteps::which);
            case CONTINUE, DROP, NOT_MY_QUESTION -> {}
        }
    }
}
