package bot.accord.chat;

/** A button under a message. */
public sealed interface Button {

    /** What the button shows; plain text, 1 character or more. */
    String label();

    /** What colours the button where the client can: Bot API 9.4, a plain button elsewhere. */
    enum Style {
        PLAIN,
        PRIMARY,
        SUCCESS,
        DANGER
    }

    /**
     * A button that comes back to us as {@link Incoming.Press}.
     *
     * @param data 1 to 64 bytes of UTF-8 (Bot API, {@code callback_data})
     */
    record Callback(String label, String data, Style style) implements Button {}

    /** A button that opens an address. */
    record Link(String label, String url) implements Button {}

    /**
     * A button that copies a text to the person's clipboard.
     *
     * @param text 1 to 256 characters
     */
    record Copy(String label, String text) implements Button {}
}
