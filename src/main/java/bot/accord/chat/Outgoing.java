package bot.accord.chat;

import org.jspecify.annotations.Nullable;

/** One call to Telegram that the desk has decided on. */
public sealed interface Outgoing {

    /** The chat that it concerns. */
    long chat();

    /**
     * A new message.
     *
     * @param text not blank, at most {@link Rich#MESSAGE} units
     * @param replyTo the message that it replies to, null for none; where that is gone, it is sent without
     */
    record Say(
            long chat,
            Rich text,
            Keyboard keyboard,
            @Nullable Long replyTo) implements Outgoing {
        public static Say of(long chat, Rich text, Keyboard keyboard) {
            return new Say(chat, text, keyboard, null);
        }
    }

    /** New text and buttons for a message of ours; sent anew where it can no longer be edited. */
    record Edit(long chat, long message, Rich text, Keyboard keyboard) implements Outgoing {}

    /**
     * The answer to a press; each press gets exactly one.
     *
     * @param text 0 to 200 characters; empty just ends the button's waiting
     * @param alert whether the text is shown in a window that the person closes
     */
    record Toast(long chat, String callback, String text, boolean alert) implements Outgoing {}

    /**
     * A text file made from {@code content} at the time of sending.
     *
     * @param name a file name of our own making
     * @param caption at most {@link Rich#CAPTION} units
     */
    record Document(long chat, String name, String content, Rich caption) implements Outgoing {}
}
