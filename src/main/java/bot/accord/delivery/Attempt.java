package bot.accord.delivery;

import bot.accord.chat.Outgoing;

/** A call to make now: that it is made has been committed. */
public record Attempt(long row, Outgoing outgoing) {}
