package bot.accord.dialog;

import bot.accord.chat.Button;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A keyboard in the making: at most 8 buttons a row and 100 in all; what goes beyond is left out from the end. */
final class Keys {

    private static final int ROW = 8;
    private static final int ALL = 100;

    private final Language language;
    private final long serial;
    private final List<List<Button>> rows = new ArrayList<>();
    private final List<Screen.Key> keys = new ArrayList<>();
    private List<Button> row = new ArrayList<>();
    private int count;

    Keys(Language language, long serial) {
        this.language = language;
        this.serial = serial;
    }

    /** Begins a new row. */
    Keys row() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
        return this;
    }

    Keys key(CallbackData.Kind kind, String owner, String name, Text label) {
        return key(new CallbackData(kind, owner, name, "", serial), label, Map.of(), Button.Style.PLAIN);
    }

    /** @param page the number of the list's page to which the button leads */
    Keys turn(CallbackData.Kind kind, String list, int page, String subject, Text label) {
        var data = new CallbackData(kind, list, String.valueOf(page), subject, serial);
        return key(data, label, Map.of(), Button.Style.PLAIN);
    }

    /** @param sign before the label, and no part of it when that is typed */
    Keys choice(String form, Form.Choice choice, Map<String, ?> values, String sign) {
        var data = new CallbackData(CallbackData.Kind.CHOICE, form, choice.id(), "", serial);
        return key(data, sign, choice.label(), values, Button.Style.PLAIN);
    }

    Keys builtIn(String owner, BuiltIn name, Text label, Button.Style style) {
        return builtIn(owner, name, label, Map.of(), style);
    }

    Keys builtIn(String owner, BuiltIn name, Text label, Map<String, ?> values, Button.Style style) {
        return key(new CallbackData(CallbackData.Kind.BUILT_IN, owner, name.key(), "", serial), label, values, style);
    }

    Keys option(String owner, String argument, Option option, Map<String, ?> values) {
        var data = new CallbackData(CallbackData.Kind.OPTION, owner, option.id(), argument, serial);
        return key(data, option.label(), values, option.style());
    }

    Keys link(Option option, String address, Map<String, ?> values) {
        add(new Button.Link(Labels.fit(option.label().plain(language, values)), address));
        return this;
    }

    Keyboard keyboard() {
        row();
        return new Keyboard(rows);
    }

    List<Screen.Key> keys() {
        return keys;
    }

    private Keys key(CallbackData data, Text label, Map<String, ?> values, Button.Style style) {
        return key(data, "", label, values, style);
    }

    private Keys key(CallbackData data, String sign, Text label, Map<String, ?> values, Button.Style style) {
        if (count < ALL) {
            add(new Button.Callback(Labels.fit(sign + label.plain(language, values)), data.encode(), style));
            keys.add(new Screen.Key(label, values, data));
        }
        return this;
    }

    private void add(Button button) {
        if (count < ALL) {
            if (row.size() == ROW) {
                row();
            }
            row.add(button);
            count++;
        }
    }
}
