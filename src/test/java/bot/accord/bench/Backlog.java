package bot.accord.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.random.RandomGenerator;

/** The updates that wait for the bot, as Telegram keeps them: handed out from the oldest until an offset confirms them. */
final class Backlog {

    private static final byte[] START = "{\"ok\":true,\"result\":[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);
    private static final int FAR_BACK = 100_000;
    private static final int FAR_AHEAD = 10;

    private final ArrayDeque<Given> waiting = new ArrayDeque<>();
    private long newest;

    Backlog(RandomGenerator random) {
        newest = random.nextLong(500_000_000, 900_000_000);
    }

    /** Takes an update in; {@code rest} is its JSON without braces and without {@code update_id}. */
    Given add(long chat, String rest) {
        return add(++newest, chat, rest);
    }

    /** Hands an update out under an id that was used before. */
    Given add(long id, long chat, String rest) {
        return add(id, chat, ("{\"update_id\":" + id + "," + rest + "}").getBytes(StandardCharsets.UTF_8));
    }

    Given addRaw(long chat, String json) {
        return add(++newest, chat, json.getBytes(StandardCharsets.UTF_8));
    }

    private Given add(long id, long chat, byte[] json) {
        var given = new Given(id, chat, json);
        waiting.add(given);
        return given;
    }

    /** Goes on with ids far below the present ones, as Telegram may after a week without updates. */
    void restartBelow(RandomGenerator random) {
        newest -= random.nextLong(1_000_000, 2_000_000);
    }

    /** Confirms all below {@code offset}; one that is far off is ignored, as Telegram's server does. */
    void confirm(long offset, long now) {
        if (waiting.isEmpty() || offset < waiting.getFirst().id() - FAR_BACK || offset > newest + FAR_AHEAD) {
            return;
        }
        while (!waiting.isEmpty() && waiting.getFirst().id() < offset) {
            waiting.removeFirst().confirm(now);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    List<Given> oldest(int limit) {
        return waiting.stream().limit(limit).toList();
    }

    static byte[] answer(List<Given> batch) {
        var out = new ByteArrayOutputStream(batch.size() * 400 + 32);
        out.writeBytes(START);
        for (var at = 0; at < batch.size(); at++) {
            if (at > 0) {
                out.write(',');
            }
            out.writeBytes(batch.get(at).json());
        }
        out.writeBytes(END);
        return out.toByteArray();
    }
}
