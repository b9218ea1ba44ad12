package bot.accord.exchange;

import bot.accord.chat.Language;
import java.time.Instant;
import java.util.List;

/**
 * Which exchanges are wanted.
 *
 * @param reader the language of their titles
 * @param since they end after it
 * @param until they start before it
 * @param topics one of which they have; empty for whatever topic
 */
record Search(Language reader, Instant now, Instant since, Instant until, List<String> topics) {

    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    Search {
        topics = List.copyOf(topics);
    }

    static Search all(Language reader, Instant now) {
        return new Search(reader, now, Instant.EPOCH, NEVER, List.of());
    }

    /** A list that SQL takes: it must not be empty. */
    List<String> topicsOrNone() {
        return topics.isEmpty() ? List.of("") : topics;
    }
}
