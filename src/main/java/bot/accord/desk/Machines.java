package bot.accord.desk;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import org.jspecify.annotations.Nullable;

/** The machine of the present script; a reload brings a new script, and with it a new machine. */
final class Machines implements Decider {

    private final Capabilities capabilities;
    private @Nullable Script script;
    private @Nullable Machine machine;

    Machines(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** Two scripts may be equal by chance of their records; what was compiled from the other one is still not ours. */
    @SuppressWarnings("ReferenceEquality")
    @Override
    public Turn decide(Script present, Conversation conversation, Input input) {
        var current = machine;
        if (current == null || script != present) {
            current = new Machine(present, capabilities);
            machine = current;
            script = present;
        }
        return current.decide(conversation, input);
    }
}
