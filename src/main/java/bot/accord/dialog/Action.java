package bot.accord.dialog;

import bot.accord.chat.Outgoing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that a capability can do, called from a state or a form by its name. It runs inside the loop's transaction:
 * it may read and write its own tables, but neither waits nor reaches the network.
 */
public interface Action {

    /** Lower case with hyphens; unique. */
    String name();

    /** All that can come of it; the content says for each where the dialog goes. */
    Set<String> outcomes();

    /** The placeholders that texts may use after it. */
    default Set<String> values() {
        return Set.of();
    }

    /**
     * Returns whether no harm comes of it where a button that was shown long ago is pressed. Any other action runs only from
     * the screen that the person has before them.
     */
    default boolean harmless() {
        return false;
    }

    /** The pages that its notices show; the content must have them. */
    default Set<String> notices() {
        return Set.of();
    }

    /** Throws only what nobody here can mend: the turn is then undone and answered with an apology. */
    Result perform(Request request);

    /**
     * What came of an action.
     *
     * @param outcome one of {@link #outcomes()}
     * @param visitor the person as they are now: an action may have changed their language or rights
     * @param values for the next screen's placeholders
     * @param also what is sent besides the next screen
     * @param notices what others are told
     * @param item what the next screen is about where that was made just now; empty for what the button was about
     */
    record Result(
            String outcome,
            Visitor visitor,
            Map<String, Object> values,
            List<Outgoing> also,
            List<Notice> notices,
            String item) {

        public Result(
                String outcome,
                Visitor visitor,
                Map<String, Object> values,
                List<Outgoing> also,
                List<Notice> notices) {
            this(outcome, visitor, values, also, notices, "");
        }

        public static Result of(String outcome, Visitor visitor) {
            return of(outcome, visitor, Map.of());
        }

        public static Result of(String outcome, Visitor visitor, Map<String, Object> values) {
            return new Result(outcome, visitor, values, List.of(), List.of());
        }

        public Result sending(List<Outgoing> more) {
            return new Result(outcome, visitor, values, more, notices, item);
        }

        public Result telling(List<Notice> others) {
            return new Result(outcome, visitor, values, also, others, item);
        }

        public Result about(String made) {
            return new Result(outcome, visitor, values, also, notices, made);
        }
    }
}
