package bot.accord.delivery;

/** Who wants to know what Telegram's answers say about a chat; told inside the loop's transaction. */
public interface Whereabouts {

    /** The person blocked the bot, or the chat is no more. */
    void gone(long chat);

    /** The group became a supergroup with another id. */
    void moved(long from, long to);
}
