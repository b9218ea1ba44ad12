package bot.accord.dialog;

import java.util.Map;

/** Where a button, a command or an outcome leads. */
public sealed interface Target {

    /** To a state; {@code argument} as in {@link Place}. */
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

    /** To an address outside Telegram; for buttons only. */
    record Open(String url) implements Target {}
}
