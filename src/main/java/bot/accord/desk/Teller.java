package bot.accord.desk;

import bot.accord.chat.Outgoing;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import java.time.Instant;
import java.util.List;

/** What puts a notice into words: the dialog's state machine. */
@FunctionalInterface
interface Teller {

    /** Returns what is sent, in order; nothing where there is nothing to tell this visitor. */
    List<Outgoing> tell(Script script, Visitor visitor, Notice notice, Instant now);
}
