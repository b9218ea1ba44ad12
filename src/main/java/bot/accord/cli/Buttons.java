package bot.accord.cli;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.dialog.CallbackData;
import bot.accord.dialog.Script;
import bot.accord.dialog.Target;
import java.util.List;
import java.util.Optional;

/** What a rehearsal calls the buttons of a keyboard: by their ids, which are the same in all languages. */
final class Buttons {

    private final Script script;

    Buttons(Script script) {
        this.script = script;
    }

    /** Returns the button of this id, such as {@code about}, or with its state or form, {@code home.about}. */
    Optional<Button> find(Keyboard keyboard, String name) {
        return keyboard.rows().stream()
                .flatMap(List::stream)
                .filter(button -> {
                    var own = name(button);
                    return own.equals(name) || (owner(button) + "." + own).equals(name);
                })
                .findFirst();
    }

    List<String> names(Keyboard keyboard) {
        return keyboard.rows().stream().flatMap(List::stream).map(this::name).toList();
    }

    private String name(Button button) {
        return switch (button) {
            case Button.Link link -> link(link.url());
            case Button.Copy copy -> copy.label();
            case Button.Callback callback ->
                CallbackData.parse(callback.data()).map(CallbackData::called).orElse(callback.data());
        };
    }

    private String link(String url) {
        return script.states().values().stream()
                .flatMap(state -> state.rows().stream())
                .flatMap(List::stream)
                .filter(option -> option.target() instanceof Target.Open open && open.comesTo(url))
                .map(option -> option.id())
                .findFirst()
                .orElse(url);
    }

    private static String owner(Button button) {
        return button instanceof Button.Callback callback
                ? CallbackData.parse(callback.data()).map(CallbackData::owner).orElse("")
                : "";
    }
}
