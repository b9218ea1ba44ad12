package bot.accord.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The presses that wait for an answer, at most 150 seconds each; guarded by the world's lock. */
final class Callbacks {

    record Press(String id, long person, long chat, Instant at) {}

    private static final Duration LIFE = Duration.ofSeconds(150);

    private final Map<String, Press> open = new LinkedHashMap<>();

    Press open(long person, long chat, Instant now) {
        open.values().removeIf(press -> press.at().plus(LIFE).isBefore(now));
        var id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, Long.MAX_VALUE));
        var press = new Press(id, person, chat, now);
        open.put(id, press);
        return press;
    }

    /** Takes the press out, for it can be answered once; nothing if it is unknown, answered or too old. */
    Optional<Press> take(String id, Instant now) {
        return Optional.ofNullable(open.remove(id))
                .filter(press -> !press.at().plus(LIFE).isBefore(now));
    }
}
