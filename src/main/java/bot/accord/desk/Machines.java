package bot.accord.desk;

import bot.accord.chat.Outgoing;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import bot.accord.dialog.Visitor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The machine of the present script; a reload brings a new script, and with it a new machine. */
final class Machines implements Decider, Teller {

    private final Capabilities capabilities;
    private @Nullable Script script;
    private @Nullable Machine machine;

    Machines(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Turn decide(Script present, Conversation conversation, Input input) {
        return of(present).decide(conversation, input);
    }

    @Override
    public List<Outgoing> tell(Script present, Visitor visitor, Notice notice, Instant now) {
        return of(present).notice(visitor, notice, now);
    }

    /** Two scripts may be equal by chance of their records; what was compiled from the other one is still not ours. */
    @SuppressWarnings("ReferenceEquality")
    private Machine of(Script present) {
        var current = machine;
        if (current == null || script != present) {
            current = new Machine(present, capabilities);
            machine = current;
            script = present;
        }
        return current;
    }
}
