package bot.accord.desk;

import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;

/** What decides on one input: the dialog's state machine. */
@FunctionalInterface
interface Decider {

    Turn decide(Script script, Conversation conversation, Input input);
}
