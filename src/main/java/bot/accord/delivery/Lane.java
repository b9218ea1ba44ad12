package bot.accord.delivery;

/** Who waits for a message: people being answered go before broadcasts. */
public enum Lane {
    PERSON,
    BROADCAST
}
