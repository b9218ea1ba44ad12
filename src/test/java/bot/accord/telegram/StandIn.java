package bot.accord.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A Bot API server with scripted answers: what was scripted for a method is answered once each, in order; after that
 * {@code getUpdates} serves a queue as Telegram does, and everything else is accepted.
 */
final class StandIn implements AutoCloseable {

    static final String TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Deque<Reply>> scripts = new HashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Waiting> queue = new ArrayList<>();
    private String prefix = "";

    /** A call that arrived; {@code method} in lower case, {@code at} in nanoseconds. */
    record Call(String method, String path, String text, long at) {

        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private record Waiting(long id, String json) {}

    /** How one call is answered. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    StandIn under(String path) {
        prefix = path;
        return this;
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    Connection connection() {
        return new Connection(new Endpoint(root(), new Endpoint.Token(TOKEN)), Connection.Mode.POLLING, null, null);
    }

    /** Scripts the next answers for a method. */
    synchronized StandIn answers(String method, Reply... replies) {
        scripts.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>())
                .addAll(List.of(replies));
        return this;
    }

    /** Queues updates, which must be in the order of their ids. */
    synchronized void delivers(String... updates) {
        for (var update : updates) {
            queue.add(new Waiting(id(update), update));
        }
        notifyAll();
    }

    private static long id(String update) {
        return Json.updateId(update).orElse(0);
    }

    List<Call> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var call = new Call(method, path, text, System.nanoTime());
        calls.add(call);
        if (!path.startsWith(prefix + "/bot" + TOKEN + "/")) {
            error(404, "Not Found").to(exchange);
            return;
        }
        reply(call).to(exchange);
    }

    private Reply reply(Call call) {
        synchronized (this) {
            var script = scripts.get(call.method());
            if (script != null && !script.isEmpty()) {
                return script.removeFirst();
            }
        }
        return switch (call.method()) {
            case "getme" -> ok("{\"id\":123456,\"is_bot\":true,\"first_name\":\"Desk\",\"username\":\"AccordBot\"}");
            case "getupdates" -> updates(call);
            case "sendmessage", "senddocument", "sendvenue", "sendcontact" ->
                ok("{\"message_id\":77,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}");
            case "getwebhookinfo" -> webhook("https://desk.example.org/telegram/webhook", "");
            case "getmycommands" -> ok("[]");
            case "getmydescription" -> ok("{\"description\":\"\"}");
            case "getmyshortdescription" -> ok("{\"short_description\":\"\"}");
            default -> ok("true");
        };
    }

    private synchronized Reply updates(Call call) {
        var offset = call.body().path("offset").asLong(0);
        var deadline = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(call.body().path("timeout").asLong(0));
        if (queue.stream().allMatch(update -> offset - update.id() < 100_000 && offset <= update.id() + 10)
                || queue.stream().anyMatch(update -> update.id() >= offset)) {
            queue.removeIf(update -> update.id() < offset);
        }
        try {
            while (queue.isEmpty() && closing.getCount() > 0 && System.nanoTime() < deadline) {
                TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return ok(queue.stream().limit(100).map(Waiting::json).toList().toString());
    }

    static Reply ok(String result) {
        return text(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Reply error(int code, String description) {
        return error(code, description, "");
    }

    /** @param parameters the inside of an object, such as {@code "retry_after":3} */
    static Reply error(int code, String description, String parameters) {
        return text(
                code,
                "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":{%s}}"
                        .formatted(code, description, parameters));
    }

    /** @param more further members, beginning with a comma */
    static Reply webhook(String url, String more) {
        return ok(
                "{\"url\":\"%s\",\"has_custom_certificate\":false,\"pending_update_count\":0%s}".formatted(url, more));
    }

    static Reply html(int status) {
        return text(status, "<html><body><h1>" + status + "</h1></body></html>");
    }

    static Reply text(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        };
    }

    /** 503 that asks to be tried again at once. */
    static Reply busy(String body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "0");
            text(503, body).to(exchange);
        };
    }

    static Reply redirect(URI elsewhere) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", elsewhere.toString());
            text(302, "").to(exchange);
        };
    }

    /** Closes the connection without an answer. */
    static Reply cut() {
        return HttpExchange::close;
    }

    /** Promises more than it sends, then closes the connection. */
    static Reply cutInTheMiddle() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"ok\":true".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("cut, as scripted");
        };
    }

    /** Says nothing until the stand-in is closed. */
    Reply silence() {
        return exchange -> {
            try {
                closing.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
