package bot.accord.dialog;

import java.util.List;

/** The dialog state machine: {@code (script, conversation, input) -> turn}. */
public final class Machine {

    @SuppressWarnings("UnusedVariable")
    private final Script script;

    @SuppressWarnings("UnusedVariable")
    private final Capabilities capabilities;

    public Machine(Script script, Capabilities capabilities) {
        this.script = script;
        this.capabilities = capabilities;
    }

    /** Decides what one input leads to. Any thread may call it. */
    public Turn decide(Conversation conversation, Input input) {
        return new Turn(conversation, List.of());
    }
}
