package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest extends SimulatorTest {

    private record Post(String secret, String text) {}

    private final LinkedBlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private HttpServer receiver;
    private String url;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.start();
        url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
    }

    @AfterEach
    void hangUp() {
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var update = Json.parse(body).orElseThrow();
            var status = statuses.poll();
            exchange.sendResponseHeaders(status == null ? 200 : status, -1);
            posts.add(new Post(
                    exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"),
                    update.path("message")
                            .path("text")
                            .asString(update.path("callback_query").path("data").asString("?"))));
        }
    }

    private Post next() throws InterruptedException {
        var post = posts.poll(10, TimeUnit.SECONDS);
        assertThat(post).as("a post within 10 s").isNotNull();
        return post;
    }

    @Test
    void updates_are_posted_with_the_secret_and_confirmed_by_a_200() throws Exception {
        bot.ok("setWebhook", Map.of("url", url, "secret_token", "s3cret_-"));
        alice.says("hello");

        assertThat(next()).isEqualTo(new Post("s3cret_-", "/start"));
        assertThat(next()).isEqualTo(new Post("s3cret_-", "hello"));
        simulator.settles();
        assertThat(simulator.confirmed()).isEqualTo(2);
    }

    @Test
    void a_failed_post_comes_again_and_holds_back_only_its_own_chat() throws Exception {
        statuses.add(500);
        bot.ok("setWebhook", Map.of("url", url));
        assertThat(next().text()).isEqualTo("/start");
        assertThat(next().text()).isEqualTo("/start");
        simulator.settles();

        statuses.addAll(java.util.List.of(503, 503));
        alice.says("first").says("second");
        assertThat(next().text()).isEqualTo("first");
        assertThat(next().text()).isEqualTo("first");
        simulator.person("ru").says("Добрый день");
        assertThat(next().text()).isEqualTo("Добрый день");
        assertThat(next().text()).isEqualTo("first");
        assertThat(next().text()).isEqualTo("second");
        assertThat(bot.ok("getWebhookInfo", "{}").path("last_error_message").asString(""))
                .isEqualTo("Wrong response from the webhook: 503");
    }

    @Test
    void a_post_can_be_doubled() throws Exception {
        simulator.webhookCopies(3);
        bot.ok("setWebhook", Map.of("url", url));

        assertThat(next()).isEqualTo(next()).isEqualTo(next());
        simulator.settles();
        assertThat(posts).isEmpty();
    }

    @Test
    void polling_and_a_webhook_exclude_each_other() throws Exception {
        var next = UpdatesTest.id(bot.updates(0).getLast()) + 1;
        var poll = bot.later("getUpdates", "{'offset':" + next + ",'timeout':30}");
        simulator.settles();

        bot.ok("setWebhook", Map.of("url", url));
        assertThat(Caller.refusal(poll.get())).isEqualTo("409 Conflict: terminated by other setWebhook request");
        assertThat(bot.refused("getUpdates", "{}"))
                .isEqualTo("409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
                        + " delete the webhook first");
        assertThat(bot.ok("getWebhookInfo", "{}").path("url").asString("")).isEqualTo(url);
        bot.ok("deleteWebhook", "{'drop_pending_updates':true}");
        assertThat(bot.ok("getWebhookInfo", "{}").path("url").asString("?")).isEmpty();
        assertThat(bot.updates(0)).isEmpty();
    }

    @Test
    void an_address_elsewhere_and_a_secret_with_other_letters_are_refused() {
        assertThat(bot.refused("setWebhook", Map.of("url", "http://192.0.2.1/hook")))
                .isEqualTo("400 Bad Request: bad webhook: the simulator delivers to this machine only");
        assertThat(bot.refused("setWebhook", Map.of("url", "ftp://127.0.0.1/")))
                .isEqualTo("400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
        assertThat(bot.refused("setWebhook", Map.of("url", url, "secret_token", "not this")))
                .isEqualTo("400 Bad Request: secret token contains unallowed characters");
    }
}
