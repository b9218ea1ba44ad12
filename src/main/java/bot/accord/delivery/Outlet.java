package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import java.util.concurrent.CompletionStage;

/** Where messages leave the desk: the Bot API in service, a transcript in a rehearsal. */
public interface Outlet {

    /**
     * Makes one attempt, off the caller's thread. The stage always completes normally: whatever goes wrong is an
     * {@link Outcome}.
     */
    CompletionStage<Outcome> send(Outgoing outgoing);
}
