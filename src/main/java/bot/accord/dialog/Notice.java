package bot.accord.dialog;

import bot.accord.chat.Outgoing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the content for somebody who did nothing to see it. It is sent as a new message in their language and zone, and
 * their conversation stays where it is: its buttons act as those of an old keyboard.
 *
 * @param person who is told; nothing is sent where they are unknown or cannot be written to
 * @param page the id of a {@link State.Page}, as the capability declares it
 * @param item what the page speaks of; where its source knows it no longer, nothing is sent
 * @param also what is sent after it, such as a file
 * @param until when it is of no use any more: what could not be sent by then is dropped. Null for never
 */
public record Notice(
        long person,
        String page,
        String item,
        List<Outgoing> also,
        @Nullable Instant until) {

    public Notice {
        also = List.copyOf(also);
    }

    public Notice(long person, String page, String item, List<Outgoing> also) {
        this(person, page, item, also, null);
    }

    public Notice(long person, String page, String item) {
        this(person, page, item, List.of());
    }

    public Notice until(Instant end) {
        return new Notice(person, page, item, also, end);
    }
}
