package bot.accord.dialog;

import bot.accord.chat.Outgoing;
import java.util.List;

/** All that one input leads to: where the conversation stands next, and what is sent, in order. */
public record Turn(Conversation next, List<Outgoing> out) {

    public Turn {
        out = List.copyOf(out);
    }
}
