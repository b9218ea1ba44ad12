package bot.accord.dialog;

import bot.accord.chat.Button;
import bot.accord.chat.Rich;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws pages, lists, asks and answers. */
final class Screens {

    private static final int MOST_FOUND = 8;

    private final Scene scene;
    private final Keys keys;

    private Screens(Scene scene, long serial) {
        this.scene = scene;
        this.keys = new Keys(scene.language(), serial);
    }

    /** Returns the screen of where the conversation stands: a form if one is being filled in, else a place. */
    static Screen present(Scene scene) {
        var active = scene.active();
        if (active.isPresent()) {
            var form = scene.form(active.get().form());
            if (form.isPresent()
                    && scene.facts(active.get().answers()).hold(form.get().guard())) {
                return FormScreens.of(scene, form.get(), FormSteps.settled(scene, form.get(), active.get()));
            }
            scene.fill(null);
            scene.note(Phrase.NOT_ALLOWED);
        }
        Places.settle(scene);
        return new Screens(scene, scene.serial()).place();
    }

    /** Returns the screen of a place for somebody who did not ask for it: its buttons are those of an old keyboard. */
    static Screen unasked(Scene scene) {
        return new Screens(scene, CallbackData.UNASKED).place();
    }

    private Screen place() {
        var state = scene.script().states().get(scene.place().state());
        return switch (state) {
            case State.Page page -> page(page);
            case State.Listing listing -> listing(listing);
            case State.Ask ask -> ask(ask);
            case State.Answers answers -> answers(answers);
            case null ->
                throw new IllegalStateException("script: state " + scene.place().state()
                        + " is missing; the content check lets no such script through");
        };
    }

    private Screen page(State.Page page) {
        return screen(page, page.say(), scene.facts(page, scene.place().argument()), values(page));
    }

    private Map<String, Object> values(State.Page page) {
        var values = scene.values();
        if (page.source() != null) {
            scene.item(page.source(), scene.place().argument()).ifPresent(values::putAll);
        }
        values.putAll(Keepsake.read(scene.place().values()));
        return values;
    }

    private Screen listing(State.Listing listing) {
        var portion = Portion.of(scene.place());
        var slice = slice(listing, portion);
        var last = Math.max(0, (slice.total() - 1) / listing.size());
        if (portion.page() > last) {
            portion = portion.turnedTo(last);
            slice = slice(listing, portion);
        }
        scene.trail()
                .change(new Place(
                        listing.id(), portion.argument(), scene.place().values()));
        items(listing.id(), slice.items());
        turning(listing.id(), portion, last);
        var values = new HashMap<>(scene.heading(listing.source(), portion.subject()));
        values.putAll(Map.of("total", slice.total(), "page", portion.page() + 1, "pages", last + 1));
        var say = slice.items().isEmpty() ? listing.empty() : listing.say();
        return screen(listing, say, facts(listing), values(values));
    }

    private Source.Slice slice(State.Listing listing, Portion portion) {
        return scene.list(listing.source(), portion.subject(), portion.page() * listing.size(), listing.size());
    }

    private void turning(String listing, Portion portion, int last) {
        var page = portion.page();
        keys.row();
        if (page > 0) {
            keys.turn(CallbackData.Kind.EARLIER, listing, page - 1, portion.subject(), phrase(Phrase.EARLIER));
        }
        if (page < last) {
            keys.turn(CallbackData.Kind.LATER, listing, page + 1, portion.subject(), phrase(Phrase.LATER));
        }
    }

    private Screen ask(State.Ask ask) {
        var words = scene.place().argument();
        if (!words.isEmpty()) {
            items(ask.id(), scene.find(ask.source(), words, MOST_FOUND).items());
        }
        return screen(ask, ask.say(), facts(ask), values(Map.of()));
    }

    private Screen answers(State.Answers answers) {
        var values = values(Map.of());
        var text = new Answering(scene, answers, keys).draw(values);
        return screen(answers, text, facts(answers), values);
    }

    private Map<String, Object> values(Map<String, Object> more) {
        var values = scene.values();
        values.putAll(more);
        values.putAll(Keepsake.read(scene.place().values()));
        return values;
    }

    private Facts facts(State state) {
        return scene.facts(state, scene.place().argument());
    }

    private void items(String owner, List<Source.Item> items) {
        for (var item : items) {
            keys.row().key(CallbackData.Kind.ITEM, owner, item.id(), Text.literal(item.label(), scene.language()));
        }
    }

    private Screen screen(State state, Text say, Facts facts, Map<String, Object> values) {
        return screen(state, say.in(scene.language(), values), facts, values);
    }

    private Screen screen(State state, Rich text, Facts facts, Map<String, Object> values) {
        for (var row : state.rows()) {
            keys.row();
            for (var option : row) {
                if (facts.hold(option.guard())) {
                    option(state, option, values);
                }
            }
        }
        offer();
        return new Screen(text, keys.keyboard(), keys.keys());
    }

    private void option(State state, Option option, Map<String, Object> values) {
        if (option.target() instanceof Target.Open open) {
            scene.address(open, values).ifPresent(address -> keys.link(option, address, values));
        } else {
            keys.option(state.id(), Targets.item(scene), option, values);
        }
    }

    /** A form left in the middle is offered again on every page. */
    private void offer() {
        var left = scene.filling().filter(Filling::left);
        var form = left.flatMap(filling -> scene.form(filling.form()));
        if (form.isPresent()) {
            var title = Map.of("form", form.get().title());
            keys.row()
                    .builtIn(form.get().id(), BuiltIn.CONTINUE, phrase(Phrase.CONTINUE), title, Button.Style.PRIMARY)
                    .builtIn(form.get().id(), BuiltIn.DROP, phrase(Phrase.DROP), Button.Style.PLAIN);
        }
    }

    private Text phrase(Phrase phrase) {
        return scene.script().phrase(phrase);
    }
}
