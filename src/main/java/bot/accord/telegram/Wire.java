package bot.accord.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The connections to the Bot API server: one set for the long poll, one for everything else, so that neither waits for
 * the other. Nothing is sent a second time behind our back and no redirect is followed, since either would put a
 * message or the token where we did not mean it to go.
 *
 * <p>HTTP/1.1, because there a dead connection takes one call with it and not all that share it.
 */
@Component
final class Wire implements AutoCloseable {

    private static final int CALLS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    /** However slowly an answer trickles. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Less than the 75 s after which Telegram's front end closes an idle connection. */
    private static final Duration IDLE = Duration.ofSeconds(50);

    private final OkHttpClient pollCalls;
    private final OkHttpClient sendCalls;
    private final Sweep sweep;
    private final TelegramClient polling;
    private final TelegramClient sending;
    private volatile Duration patience = PATIENCE;

    Wire(Connection connection) {
        var endpoint = connection.endpoint();
        pollCalls = calls(endpoint.root(), "telegram-poll-call-", 2)
                .addInterceptor(chain -> chain.withReadTimeout((int) patience.toMillis(), TimeUnit.MILLISECONDS)
                        .proceed(chain.request()))
                .build();
        sendCalls = calls(endpoint.root(), "telegram-call-", CALLS).build();
        sweep = new Sweep(LONGEST, pollCalls, sendCalls);
        polling = client(pollCalls, endpoint);
        sending = client(sendCalls, endpoint);
    }

    private static OkHttpClient.Builder calls(URI root, String threads, int most) {
        var dispatcher = new Dispatcher(executor(threads));
        dispatcher.setMaxRequests(most);
        dispatcher.setMaxRequestsPerHost(most);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(most, IDLE.toSeconds(), TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(CONNECTING)
                .readTimeout(PATIENCE)
                .writeTimeout(PATIENCE)
                .addInterceptor(new Passage(prefix(root)))
                .addNetworkInterceptor(Passage::depart);
    }

    private static ExecutorService executor(String threads) {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(threads, 0).factory());
    }

    private static TelegramClient client(OkHttpClient calls, Endpoint endpoint) {
        return new OkHttpTelegramClient(
                new ObjectMapper(), calls, endpoint.token().secret(), url(endpoint.root()));
    }

    private static TelegramUrl url(URI root) {
        var secure = "https".equalsIgnoreCase(root.getScheme());
        var port = root.getPort() > 0 ? root.getPort() : secure ? 443 : 80;
        return new TelegramUrl(secure ? "https" : "http", root.getHost(), port, false);
    }

    private static String prefix(URI root) {
        var path = root.getRawPath();
        return path == null ? "" : path.replaceAll("/+$", "");
    }

    /** The client of the long poll; at most two calls at a time. */
    TelegramClient polling() {
        return polling;
    }

    /** The client of everything else; at most 64 calls at a time, more wait. */
    TelegramClient sending() {
        return sending;
    }

    /** Sets how long the next polls may stay silent. */
    void pollPatience(Duration silence) {
        patience = silence;
    }

    /** Ends the open poll at once; later calls are possible. */
    void hangUp() {
        pollCalls.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        sweep.close();
        close(pollCalls);
        close(sendCalls);
    }

    private static void close(OkHttpClient calls) {
        calls.dispatcher().cancelAll();
        calls.dispatcher().executorService().shutdown();
        calls.connectionPool().evictAll();
    }
}
