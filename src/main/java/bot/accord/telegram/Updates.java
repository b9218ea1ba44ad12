package bot.accord.telegram;

import bot.accord.chat.Update;
import bot.accord.telegram.Json.Malformed;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what Telegram delivers. Whatever it is, each update becomes one of ours, and nothing is thrown. */
@Component
final class Updates {

    private final InstantSource clock;
    private final Identity identity;

    Updates(InstantSource clock, Identity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    /** Reads the texts of updates, in their order. */
    List<Update> read(List<String> raws) {
        var updates = new ArrayList<Update>(raws.size());
        for (var raw : raws) {
            updates.add(read(raw));
        }
        return updates;
    }

    Update read(String raw) {
        try {
            var update = Json.object(raw);
            var id = Json.whole(update, "update_id", -1);
            if (id < 0 || id > Integer.MAX_VALUE) {
                throw new Malformed("update_id: a whole number was wanted");
            }
            return new Reading(id, raw, clock.instant(), identity).read(update);
        } catch (Malformed malformed) {
            return unreadable(raw, String.valueOf(malformed.getMessage()));
        } catch (RuntimeException fault) {
            return unreadable(raw, "fault in reading: " + fault.getClass().getSimpleName());
        }
    }

    private static Update unreadable(String raw, String error) {
        return new Update.Unreadable(Json.updateId(raw).orElse(substitute(raw)), Words.clean(raw), error);
    }

    /** A text without a readable id gets a negative one that is the same when it is delivered again. */
    private static long substitute(String raw) {
        return -1L - (raw.hashCode() & Integer.MAX_VALUE);
    }
}
