package bot.accord.chat;

/**
 * A place where messages are exchanged.
 *
 * @param id Telegram's chat id: positive for a private chat (it is the person's id), negative for a group or channel
 */
public record Chat(long id, Kind kind) {

    public enum Kind {
        PRIVATE,
        GROUP,
        CHANNEL
    }

    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }
}
