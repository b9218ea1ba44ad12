package bot.accord.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP side of the simulator, on the loopback address only. */
final class Server implements AutoCloseable {

    private final HttpServer http;
    private final ExecutorService threads;
    private final String token;
    private final Gateway gateway;
    private final Files files;

    private Server(HttpServer http, String token, Gateway gateway, Files files) {
        this.http = http;
        this.token = token;
        this.gateway = gateway;
        this.files = files;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /** Starts a server; port 0 takes any free one. */
    static Server start(int port, String token, Gateway gateway, Files files) {
        // Without it a small answer may wait for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1024);
            var server = new Server(http, token, gateway, files);
            http.createContext("/", server::handle);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("simulator: port " + port + " of 127.0.0.1 cannot be bound", e);
        }
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/file/bot")) {
                file(exchange, path.substring("/file/bot".length()));
            } else {
                write(exchange, reply(exchange));
            }
        } catch (LineCut _) {
            // Closing the exchange without an answer closes the connection.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            var parts = exchange.getRequestURI().getPath().split("/", 4);
            if (parts.length < 3 || !parts[1].startsWith("bot")) {
                throw Refusal.of(404, "Not Found");
            }
            check(parts[1].substring(3));
            return gateway.answer(Requests.read(exchange, parts[2].toLowerCase(Locale.ROOT)));
        } catch (Refusal refusal) {
            return Reply.refused(refusal);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        if (gateway.network() == Network.DOWN) {
            throw new LineCut();
        }
        var slash = path.indexOf('/');
        var known = slash > 0 && path.substring(0, slash).equals(token);
        var stored = known ? files.byPath(path.substring(slash + 1)) : Optional.<Files.Stored>empty();
        if (stored.isEmpty()) {
            write(exchange, Reply.refused(known ? Refusal.of(404, "Not Found") : Refusal.of(401, "Unauthorized")));
            return;
        }
        var content = stored.get().upload().content();
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private void check(String given) {
        if (!given.matches("\\d{1,15}:[A-Za-z0-9_-]{1,80}")) {
            throw Refusal.of(401, "Unauthorized: invalid token specified");
        }
        if (!given.equals(token)) {
            throw Refusal.of(401, "Unauthorized");
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        var body = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        gateway.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
