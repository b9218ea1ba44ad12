package bot.accord.simulator;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts updates to the bot as Telegram does: one at a time in each lane (a chat's messages, a person's presses), many
 * lanes at once; any 2xx confirms; a failed one is tried again at once, then after doubling pauses, and holds back its
 * own lane only. Safe for many threads.
 */
final class Webhook {

    /**
     * Where to post.
     *
     * @param secret sent in {@code X-Telegram-Bot-Api-Secret-Token}, empty for none
     * @param connections how many lanes at once, 1 to 100
     * @param trust what to trust the receiver's certificate by, null for what the Java runtime trusts
     */
    record Target(
            URI url,
            String secret,
            int connections,
            @Nullable SSLContext trust) {}

    /** A lane that failed: how often in a row, and when to try again (in nanoseconds of the system's timer). */
    private record Pause(int failures, long until) {}

    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(1);

    private final Updates updates;
    private final InstantSource clock;
    private final Consumer<String> answered;
    private final Set<String> busy = new HashSet<>();
    private final Map<String, Pause> pauses = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Target target;
    private @Nullable HttpClient client;
    private long lastErrorAt;
    private String lastError = "";
    private volatile int copies = 1;

    /** {@code answered} gets the bodies of the bot's answers, which may hold a call. */
    Webhook(Updates updates, InstantSource clock, Consumer<String> answered) {
        this.updates = updates;
        this.clock = clock;
        this.answered = answered;
    }

    synchronized @Nullable Target target() {
        return target;
    }

    /** Posts every update so many times at the same moment. */
    void copies(int copies) {
        this.copies = copies;
    }

    synchronized void set(Target wanted) {
        clear();
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10));
        if (wanted.trust() != null) {
            builder.sslContext(wanted.trust());
        }
        var opened = builder.build();
        target = wanted;
        client = opened;
        threads.execute(() -> run(wanted, opened));
    }

    synchronized void clear() {
        target = null;
        if (client != null) {
            client.shutdownNow();
        }
        client = null;
        pauses.clear();
        updates.wake();
    }

    /** Returns this as the Bot API's WebhookInfo, without what the bot gave beside the address. */
    synchronized ObjectNode json() {
        var json = Json.object()
                .put("url", target == null ? "" : target.url().toString())
                .put("has_custom_certificate", target != null && target.trust() != null)
                .put("pending_update_count", updates.pending());
        if (target != null) {
            json.put("ip_address", "127.0.0.1").put("max_connections", target.connections());
            if (!lastError.isEmpty()) {
                json.put("last_error_date", lastErrorAt).put("last_error_message", lastError);
            }
        }
        return json;
    }

    private void run(Target mine, HttpClient opened) {
        try {
            while (isCurrent(mine)) {
                var seen = updates.version();
                var next = next(mine);
                if (next.isPresent()) {
                    var update = next.get();
                    hold(update.lane());
                    threads.execute(() -> deliver(mine, opened, update));
                } else {
                    updates.awaitChange(seen, untilNextTry());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Updates.Update> next(Target mine) {
        return free(mine) ? updates.oldestBeside(taken()) : Optional.empty();
    }

    private synchronized boolean isCurrent(Target mine) {
        return mine.equals(target);
    }

    private synchronized boolean free(Target mine) {
        return busy.size() < mine.connections();
    }

    private synchronized Set<String> taken() {
        var taken = new HashSet<>(busy);
        var now = System.nanoTime();
        pauses.forEach((lane, pause) -> {
            if (pause.until() - now > 0) {
                taken.add(lane);
            }
        });
        return taken;
    }

    private synchronized long untilNextTry() {
        var now = System.nanoTime();
        return pauses.values().stream()
                .mapToLong(pause -> pause.until() - now)
                .filter(left -> left > 0)
                .reduce(HEARTBEAT, Math::min);
    }

    private synchronized void hold(String lane) {
        busy.add(lane);
    }

    private void deliver(Target mine, HttpClient opened, Updates.Update update) {
        try {
            var responses = IntStream.range(0, copies)
                    .mapToObj(_ -> opened.sendAsync(request(mine, update), HttpResponse.BodyHandlers.ofString()))
                    .toList();
            for (var response : responses) {
                judge(update, response.get());
            }
        } catch (ExecutionException e) {
            failed(update, words(e.getCause()), 0);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            release(update.lane());
        }
    }

    private static HttpRequest request(Target mine, Updates.Update update) {
        var request = HttpRequest.newBuilder(mine.url())
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update.json()));
        if (!mine.secret().isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", mine.secret());
        }
        return request.build();
    }

    private void judge(Updates.Update update, HttpResponse<String> response) {
        if (response.statusCode() / 100 == 2) {
            forgive(update.lane());
            updates.confirmOne(update.id());
            answered.accept(response.body());
            return;
        }
        var wait = response.headers()
                .firstValue("Retry-After")
                .flatMap(Query::whole)
                .orElse(0L);
        failed(update, "Wrong response from the webhook: " + response.statusCode(), Math.clamp(wait, 0, 3600));
    }

    private static String words(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException _ -> "Read timeout expired";
            case ConnectException _ -> "Connection refused";
            case IOException _ -> "Connection was closed by the webhook";
            case null, default -> "Connection failed";
        };
    }

    private synchronized void forgive(String lane) {
        pauses.remove(lane);
    }

    private synchronized void failed(Updates.Update update, String words, long wait) {
        lastError = words;
        lastErrorAt = clock.instant().getEpochSecond();
        var failures = pauses.getOrDefault(update.lane(), new Pause(0, 0)).failures() + 1;
        var doubling =
                failures == 1 ? 0 : Math.min(LONGEST, TimeUnit.SECONDS.toNanos(1L << Math.min(failures - 2, 10)));
        var pause = Math.max(doubling, TimeUnit.SECONDS.toNanos(wait));
        pauses.put(update.lane(), new Pause(failures, System.nanoTime() + pause));
    }

    private void release(String lane) {
        synchronized (this) {
            busy.remove(lane);
        }
        updates.wake();
    }

    void close() {
        clear();
        threads.shutdownNow();
    }

    /** Returns the call that a body may hold, as the query's method and fields; nothing if it holds none. */
    static List<Query> calls(String body) {
        return Json.parse(body)
                .filter(json -> json.has("method"))
                .map(json -> new Query(Calls.lower(json.path("method").asString("")), Requests.fields(json), Map.of()))
                .stream()
                .toList();
    }
}
