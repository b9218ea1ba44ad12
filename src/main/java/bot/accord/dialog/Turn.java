package bot.accord.dialog;

import bot.accord.chat.Outgoing;
import java.util.List;

/** All that one input leads to: where the conversation stands next, what is sent, in order, and what others are told. */
public record Turn(Conversation next, List<Outgoing> out, List<Notice> notices) {

    public Turn {
        out = List.copyOf(out);
        notices = List.copyOf(notices);
    }

    public Turn(Conversation next, List<Outgoing> out) {
        this(next, out, List.of());
    }
}
