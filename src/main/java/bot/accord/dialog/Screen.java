package bot.accord.dialog;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Rich;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person sees: a text, the buttons under it, and what each button answers to when its label is typed. */
record Screen(Rich text, Keyboard keyboard, List<Key> keys) {

    /** A button of ours, by the label that it has in every language. */
    record Key(Text label, Map<String, ?> values, CallbackData data) {}

    /** Returns what the button says whose label was typed, in whatever language. */
    Optional<CallbackData> called(String words) {
        if (words.length() > Labels.MOST_TYPED) {
            return Optional.empty();
        }
        var wanted = Labels.key(Labels.fit(words));
        return keys.stream()
                .filter(key -> key.label().isCalled(wanted, key.values()))
                .map(Key::data)
                .findFirst();
    }

    /** Returns the screen with some words of ours before its own. */
    Screen after(Set<Rich> notices) {
        var all = Rich.EMPTY;
        for (var notice : notices) {
            all = all.then("\n\n", notice);
        }
        return new Screen(all.then("\n\n", text), keyboard, keys);
    }
}
