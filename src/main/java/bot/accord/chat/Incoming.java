package bot.accord.chat;

import org.jspecify.annotations.Nullable;

/** What a person did in a chat. */
public sealed interface Incoming {

    /** Words typed by the person: neither blank nor a command. */
    record Text(Rich words) implements Incoming {}

    /**
     * A command addressed to us: {@code /start visit} is {@code ("start", "visit")}.
     *
     * @param name lower case, without slash and without {@code @bot}
     * @param rest what followed, trimmed; may be empty
     */
    record Command(String name, String rest) implements Incoming {}

    /**
     * A press on a button of ours, or what claims to be one: the client chooses the data.
     *
     * @param callback the id by which the press is answered
     * @param message the message that carried the button, 0 where Telegram no longer shows it to us
     * @param data at most 64 bytes
     */
    record Press(String callback, long message, String data) implements Incoming {}

    /**
     * A file.
     *
     * @param file Telegram's {@code file_id}: good for sending it again
     * @param name as the sender's device called it, null if it has none; never used as a path
     * @param size in bytes, 0 if unknown
     * @param album the id that the files of one album share, null outside an album
     */
    record Attachment(
            Kind kind,
            String file,
            @Nullable String name,
            @Nullable String type,
            long size,
            Rich caption,
            @Nullable String album)
            implements Incoming {

        public enum Kind {
            DOCUMENT,
            PHOTO,
            VOICE,
            VIDEO,
            AUDIO
        }
    }

    /**
     * A point on the map, sent as a location or as a venue.
     *
     * @param latitude in degrees, -90 to 90, north is positive
     * @param longitude in degrees, -180 to 180, east is positive
     */
    record Spot(double latitude, double longitude) implements Incoming {
        public Spot {
            check("spot", latitude, longitude);
        }

        /** Whether there is such a point; not for a number that is none. */
        public static boolean exists(double latitude, double longitude) {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }

        static void check(String what, double latitude, double longitude) {
            if (!exists(latitude, longitude)) {
                throw new IllegalArgumentException(
                        what + ": a latitude of -90 to 90 and a longitude of -180 to 180 degrees were wanted, got "
                                + latitude + " and " + longitude);
            }
        }
    }

    /** A message that the desk has no use for (a sticker, a game, a poll); {@code kind} is the Bot API's field name. */
    record Other(String kind) implements Incoming {}

    /** An earlier message of the person, changed. */
    record Edited(Rich words) implements Incoming {}

    /** The person blocked us or the group put us out ({@code false}), or took us back ({@code true}). */
    record Reachable(boolean now) implements Incoming {}

    /** The group became a supergroup; {@code chat} is its new id. */
    record Migrated(long chat) implements Incoming {}
}
