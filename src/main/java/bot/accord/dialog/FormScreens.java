package bot.accord.dialog;

import bot.accord.chat.Button;
import bot.accord.chat.Mark;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a form's questions, its summary, and the list of fields to correct. */
final class FormScreens {

    private static final String ON = "☑ ";
    private static final String OFF = "☐ ";
    private static final int ZONES_A_ROW = 2;

    private final Scene scene;
    private final Form form;
    private final Filling filling;
    private final Course course;
    private final Keys keys;

    private FormScreens(Scene scene, Form form, Filling filling) {
        this.scene = scene;
        this.form = form;
        this.filling = filling;
        this.course = Course.of(scene, form, filling.answers());
        this.keys = new Keys(scene.language(), scene.serial());
    }

    static Screen of(Scene scene, Form form, Filling filling) {
        var screens = new FormScreens(scene, form, filling);
        var field = filling.field() == null
                ? null
                : screens.course.field(filling.field()).orElse(null);
        if (field != null) {
            return screens.question(field);
        }
        return filling.isChoosingWhich() ? screens.which() : screens.summary();
    }

    /** Returns the values that a form's texts may use: those of every text, and the answers so far. */
    static Map<String, Object> values(Scene scene, Form form, Map<String, Answer> answers) {
        var values = scene.values();
        for (var field : form.fields()) {
            var answer = answers.get(field.id());
            if (answer != null) {
                values.put(field.id(), Shown.of(scene, field, answer));
            }
        }
        return values;
    }

    private Screen question(Form.Field field) {
        var values = values(scene, form, course.answers());
        var text = step(field).then("\n\n", field.ask().in(scene.language(), values));
        if (field.kind() instanceof Form.Kind.Files(var most)) {
            text = text.then("\n\n", received(field, most));
        }
        choices(field, values);
        builtIns(field);
        return screen(text);
    }

    /** A form of one question has no steps to count. */
    private Rich step(Form.Field field) {
        return course.possible() < 2
                ? Rich.EMPTY
                : phrase(Phrase.STEP)
                        .in(scene.language(), Map.of("step", course.place(field.id()) + 1, "steps", course.possible()));
    }

    private Rich received(Form.Field field, int most) {
        return course.answers().get(field.id()) instanceof Answer.Files(var files)
                ? phrase(Phrase.RECEIVED).in(scene.language(), Map.of("count", files.size(), "most", most))
                : Rich.EMPTY;
    }

    private void choices(Form.Field field, Map<String, Object> values) {
        for (var choice : field.choices()) {
            keys.row().choice(form.id(), choice, values, sign(field, choice));
        }
        if (field.kind() instanceof Form.Kind.Zone) {
            zones();
        }
    }

    private void zones() {
        var zones = OfferedZones.of(scene, form);
        for (var i = 0; i < zones.size(); i++) {
            (i % ZONES_A_ROW == 0 ? keys.row() : keys).choice(form.id(), zones.get(i), Map.of(), "");
        }
    }

    /** What can be pressed on and off shows which it is. */
    private String sign(Form.Field field, Form.Choice choice) {
        if (!(field.kind() instanceof Form.Kind.SomeOf)) {
            return "";
        }
        return course.answers().get(field.id()) instanceof Answer.Picked(var picked) && picked.contains(choice.id())
                ? ON
                : OFF;
    }

    private void builtIns(Form.Field field) {
        keys.row();
        if (isBegun(field)) {
            builtIn(BuiltIn.DONE, Phrase.DONE, Button.Style.PRIMARY);
        } else if (field.optional()) {
            builtIn(BuiltIn.SKIP, Phrase.SKIP, Button.Style.PLAIN);
        }
        keys.row();
        builtIn(BuiltIn.BACK, Phrase.BACK, Button.Style.PLAIN);
        builtIn(BuiltIn.CANCEL, Phrase.CANCEL, Button.Style.PLAIN);
    }

    /** Returns whether the answer is one that grows, and there is something of it. */
    private boolean isBegun(Form.Field field) {
        return switch (course.answers().get(field.id())) {
            case Answer.Files _, Answer.Picked _ -> true;
            case Answer.Chosen _, Answer.Written _, Answer.Skipped _ -> false;
            case null -> false;
        };
    }

    private Screen summary() {
        var title = form.title().in(scene.language(), values(scene, form, course.answers()));
        var text = phrase(Phrase.REVIEW).in(scene.language(), Map.of("form", title));
        text = text.then("\n\n", lines()).then("\n\n", dropped());
        builtIn(BuiltIn.SEND, Phrase.SEND, Button.Style.SUCCESS);
        builtIn(BuiltIn.CORRECT, Phrase.CORRECT, Button.Style.PLAIN);
        keys.row();
        builtIn(BuiltIn.BACK, Phrase.BACK, Button.Style.PLAIN);
        builtIn(BuiltIn.CANCEL, Phrase.CANCEL, Button.Style.PLAIN);
        return screen(text);
    }

    private Rich lines() {
        var lines = Rich.EMPTY;
        for (var field : course.fields()) {
            var answer = course.answers().get(field.id());
            if (answer != null) {
                var name = bold(field.name().plain(scene.language()) + ":");
                lines = lines.then("\n", name.then(" ", Shown.of(scene, field, answer)));
            }
        }
        return lines;
    }

    private Rich dropped() {
        var names = form.fields().stream()
                .filter(field -> filling.dropped().contains(field.id()))
                .filter(field -> !course.answers().containsKey(field.id()))
                .map(field -> field.name().plain(scene.language()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Rich.EMPTY : phrase(Phrase.DROPPED).in(scene.language(), Map.of("fields", names));
    }

    private Screen which() {
        for (var field : course.fields()) {
            keys.row().key(CallbackData.Kind.FIELD, form.id(), field.id(), field.name());
        }
        keys.row();
        builtIn(BuiltIn.BACK, Phrase.BACK, Button.Style.PLAIN);
        return screen(phrase(Phrase.WHICH).in(scene.language()));
    }

    private Screen screen(Rich text) {
        return new Screen(text, keys.keyboard(), keys.keys());
    }

    private void builtIn(BuiltIn name, Phrase label, Button.Style style) {
        keys.builtIn(form.id(), name, phrase(label), style);
    }

    private Text phrase(Phrase phrase) {
        return scene.script().phrase(phrase);
    }

    private static Rich bold(String text) {
        return new Rich(text, List.of(new Mark(Mark.Kind.BOLD, 0, text.length(), null)));
    }
}
