package bot.accord.dialog;

import bot.accord.chat.Button;

/**
 * A button of a state.
 *
 * @param id unique in its state; stays when the label changes
 */
public record Option(String id, Text label, Guard guard, Target target, Button.Style style) {}
