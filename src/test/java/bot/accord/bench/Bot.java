package bot.accord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The started jar, seen from outside. Whatever becomes of the test, the process does not outlive it: closing kills, and
 * so does the end of this JVM.
 */
public final class Bot implements AutoCloseable {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly), "bots' end"));
    }

    private final Launch launch;
    private final Path log;
    private final Process process;
    private final long started;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Bot(Launch launch, Path log, Process process, long started) {
        this.launch = launch;
        this.log = log;
        this.process = process;
        this.started = started;
    }

    /** Starts the process and returns at once; its output goes on in {@code bot.log} of the launch's folder. */
    public static Bot start(Launch launch) {
        var log = launch.folder().resolve("bot.log");
        var builder = new ProcessBuilder(launch.command())
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(launch.environment());
        try {
            if (!Files.isRegularFile(launch.jar())) {
                throw new IllegalStateException(launch.jar() + " is missing; build it with mvn -DskipTests package");
            }
            var started = System.nanoTime();
            var process = builder.start();
            RUNNING.add(process);
            return new Bot(launch, log, process, started);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + launch.jar(), failure);
        }
    }

    public Launch launch() {
        return launch;
    }

    public long pid() {
        return process.pid();
    }

    /** When it was started, by {@link System#nanoTime()}. */
    public long started() {
        return started;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        exit(Duration.ofSeconds(10));
    }

    /** SIGTERM; returns at once. */
    public void stop() {
        process.destroy();
    }

    /** Waits for the process to end; its exit code, empty if it did not end in time. */
    public OptionalInt exit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return OptionalInt.empty();
            }
            RUNNING.remove(process);
            return OptionalInt.of(process.exitValue());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the bot's end", interruption);
        }
    }

    /** All that it has written to its standard output and error so far, over all starts in this folder. */
    public String log() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + log, failure);
        }
    }

    /** The status code of a GET, 0 where nothing answers. */
    public int get(String path) {
        return exchange(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** The body of a GET, empty where nothing answers. */
    public String read(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(uri(path))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException _) {
            return "";
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the bot", interruption);
        }
    }

    /** The status code of a POST of JSON, 0 where nothing answers. */
    public int post(String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return exchange(headers.length == 0 ? request : request.headers(headers));
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + launch.port() + path);
    }

    private int exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the bot", interruption);
        }
    }

    @Override
    public void close() {
        kill();
        http.close();
    }
}
