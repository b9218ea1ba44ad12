package bot.accord.dialog;

import java.util.Map;
import java.util.Set;

/** Where a button, a command or an outcome leads. */
public sealed interface Target {

    /**
     * To a state.
     *
     * @param argument the item that a page speaks of or that a list is about, or an article; empty for that of the page
     *     before, where both speak of one
     */
    record Go(String state, String argument) implements Target {}

    /** To where the person came from. */
    record Back() implements Target {}

    /** Into a form. */
    record Fill(String form) implements Target {}

    /**
     * Has a capability do something.
     *
     * @param action the name of an {@link Action}
     * @param arguments as the author wrote them
     * @param outcomes for each of the action's outcomes where it leads: {@link Go}, {@link Back} or {@link Fill}
     */
    record Do(String action, Map<String, String> arguments, Map<String, Target> outcomes) implements Target {}

    /**
     * To an address outside Telegram; for buttons only.
     *
     * @param url may have placeholders, {@code https://t.me/{bot}?start=exchange_{id}}: the values of the state's texts, in
     *     UTF-8 and percent-encoded, so that none ends its part of the address. Without one of them there is no button
     */
    record Open(String url) implements Target {

        /** The placeholder that every state has: the bot's username. */
        public static final String BOT = "bot";

        public Set<String> placeholders() {
            return Address.placeholders(url);
        }

        /** Returns the address with a letter in the place of each value. */
        public String sample() {
            return Address.sample(url, "x");
        }

        /** Returns whether the address is this one with values in it. */
        public boolean comesTo(String address) {
            return Address.comesTo(url, address);
        }
    }
}
