package bot.accord.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.Call;
import okhttp3.OkHttpClient;

/**
 * Ends calls that go on for more than a minute, because their answer trickles in so slowly that no single wait is too
 * long. OkHttp could watch each call by itself, but keeps a timer for each in one list under one lock: in a profile of
 * full load that list took a sixth of the Java time.
 */
final class Sweep implements AutoCloseable {

    private final List<OkHttpClient> clients;
    private final Thread thread;
    private Set<Call> seen = Set.of();

    /** @param age calls found in two rounds of this length are ended: older than it, and not twice as old */
    Sweep(Duration age, OkHttpClient... clients) {
        this.clients = List.of(clients);
        this.thread = Thread.ofVirtual().name("telegram-sweep").start(() -> repeat(age));
    }

    private void repeat(Duration age) {
        try {
            while (true) {
                Thread.sleep(age);
                round();
            }
        } catch (InterruptedException _) {
            // closed
        }
    }

    private void round() {
        var running = new HashSet<Call>();
        clients.forEach(client -> running.addAll(client.dispatcher().runningCalls()));
        for (var call : running) {
            if (seen.contains(call)) {
                call.cancel();
            }
        }
        seen = running;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
