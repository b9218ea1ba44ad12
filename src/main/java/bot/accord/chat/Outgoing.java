package bot.accord.chat;

import java.nio.charset.StandardCharsets;
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

    /**
     * A place on the map, with its name; what breaks a rule below is refused when it is made.
     *
     * @param latitude in degrees, -90 to 90, north is positive
     * @param longitude in degrees, -180 to 180, east is positive
     * @param title not blank; the Bot API names no greatest length
     * @param address not blank, likewise
     */
    record Venue(long chat, double latitude, double longitude, String title, String address) implements Outgoing {
        public Venue {
            Incoming.Spot.check("venue", latitude, longitude);
            Outgoing.check("venue", "title", title);
            Outgoing.check("venue", "address", address);
        }
    }

    /**
     * A telephone contact, which the person can put into their address book; refused when it is made, like a venue.
     *
     * @param phone not blank; Telegram wants a number in its international form, {@code +375 17 …}
     * @param name not blank; shown as it is, so it may be that of an organisation
     * @param vcard what else is known of the contact, at most {@link #VCARD} bytes of UTF-8; null for nothing
     */
    record Contact(
            long chat, String phone, String name, @Nullable String vcard) implements Outgoing {

        /** How many bytes a vCard may have (Bot API, sendContact). */
        public static final int VCARD = 2048;

        public Contact {
            Outgoing.check("contact", "phone", phone);
            Outgoing.check("contact", "name", name);
            var bytes = vcard == null ? 0 : vcard.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > VCARD) {
                throw new IllegalArgumentException(
                        "contact: a vCard of %,d bytes at most was wanted, this has %,d".formatted(VCARD, bytes));
            }
        }
    }

    private static void check(String what, String component, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + ": the " + component + " must not be blank");
        }
    }
}
