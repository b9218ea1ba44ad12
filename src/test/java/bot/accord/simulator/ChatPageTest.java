package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatPageTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
            })
    static class Plain {}

    static class Demo extends Plain {
        @Bean(destroyMethod = "close")
        Simulator simulator() {
            return Simulator.start();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ConfigurableApplicationContext context;
    private Simulator simulator;
    private Caller bot;
    private int port;

    @BeforeAll
    void start() {
        context = run(Demo.class);
        simulator = context.getBean(Simulator.class);
        bot = new Caller(simulator);
        port = port(context);
    }

    @AfterAll
    void stop() {
        http.shutdownNow();
        bot.close();
        context.close();
    }

    private static ConfigurableApplicationContext run(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", "0", "server.address", "127.0.0.1", "spring.config.name", "none"))
                .run();
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(at(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.parse(response.body()).orElseThrow();
    }

    /** Reads a stream of events line by line. */
    private final class Events implements AutoCloseable {
        private final BufferedReader lines;
        private String id = "";

        Events(String path, String last) throws IOException, InterruptedException {
            var request = at(path).header("Accept", "text/event-stream");
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        JsonNode next() throws IOException {
            while (true) {
                var line = lines.readLine();
                assertThat(line).as("the stream went on").isNotNull();
                if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("data:")) {
                    return Json.parse(line.substring(5)).orElseThrow();
                }
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    void one_can_be_anybody_of_the_demo_people() throws Exception {
        var people = json(send(at("/simulator/people")));

        assertThat(people.path("people")
                        .valueStream()
                        .map(person -> person.path("language").asString("")))
                .contains("en", "ru", "be", "zh");
        assertThat(people.path("people").valueStream())
                .allMatch(person -> person.path("note").asString("").contains("demo"));
        assertThat(people.path("groups").path(0).path("members")).hasSizeGreaterThan(4);
        assertThat(people.path("bot").path("username").asString("")).isEqualTo("accord_demo_bot");
    }

    @Test
    void a_page_sees_what_the_chat_holds_and_then_what_happens() throws Exception {
        var person = simulator.newcomer("Vera", "ru");
        var chat = "/simulator/chats/" + person.chat();
        var start = json(post(chat + "/messages", "{'as':" + person.id() + ",'text':'/start'}"));

        String last;
        int id;
        try (var events = new Events(chat + "/events?as=" + person.id(), "")) {
            var first = events.next();
            assertThat(first.path("type").asString("")).isEqualTo("message");
            assertThat(first.path("message").path("id")).isEqualTo(start.path("message"));
            assertThat(first.path("message").path("text").asString("")).isEqualTo("/start");

            id = bot.ok(
                            "sendMessage",
                            "{'chat_id':" + person.chat() + ",'text':'<b>Hello</b>','parse_mode':'HTML','reply_markup':"
                                    + "{'inline_keyboard':[[{'text':'Site','url':'https://a.org'},"
                                    + "{'text':'Menu','callback_data':'m','style':'primary'}]]}}")
                    .path("message_id")
                    .asInt(0);
            var hello = events.next().path("message");
            assertThat(Json.write(hello.path("keyboard")))
                    .isEqualTo("[[{\"text\":\"Site\",\"kind\":\"url\",\"url\":\"https://a.org\",\"style\":null},"
                            + "{\"text\":\"Menu\",\"kind\":\"callback\",\"style\":\"primary\"}]]");
            assertThat(Json.write(hello.path("entities"))).isEqualTo("[{\"type\":\"bold\",\"offset\":0,\"length\":5}]");
            assertThat(hello.path("from").path("bot").asBoolean(false)).isTrue();

            var callback = json(post(
                            chat + "/presses", "{'as':" + person.id() + ",'message':" + id + ",'row':0,'column':1}"))
                    .path("callback")
                    .asString("");
            bot.ok("answerCallbackQuery", Map.of("callback_query_id", callback, "text", "Here"));
            assertThat(Json.write(events.next()))
                    .isEqualTo("{\"type\":\"toast\",\"callback\":\"%s\",\"text\":\"Here\",\"alert\":false}"
                            .formatted(callback));
            last = events.id;
        }
        bot.ok("editMessageText", Map.of("chat_id", person.chat(), "message_id", id, "text", "The menu"));
        try (var events = new Events(chat + "/events?as=" + person.id(), last)) {
            var edit = events.next();
            assertThat(edit.path("type").asString("")).isEqualTo("edit");
            assertThat(edit.path("message").path("edited").asLong(0)).isPositive();
        }
        try (var events = new Events(chat + "/events?as=" + person.id(), "12")) {
            assertThat(events.next().path("message").path("text").asString("")).isEqualTo("/start");
            assertThat(events.next().path("message").path("text").asString("")).isEqualTo("The menu");
        }
    }

    @Test
    void a_person_edits_sends_stickers_and_files_and_blocks() throws Exception {
        var person = simulator.newcomer("Vera", "en");
        var chat = "/simulator/chats/" + person.chat();
        var as = "{'as':" + person.id();
        var id = json(post(chat + "/messages", as + ",'text':'helo'}"))
                .path("message")
                .asInt(0);

        json(post(chat + "/edits", as + ",'message':" + id + ",'text':'hello'}"));
        json(post(chat + "/stickers", as + "}"));
        var upload = at(chat + "/files")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        --b\r
                        Content-Disposition: form-data; name="as"\r
                        \r
                        %d\r
                        --b\r
                        Content-Disposition: form-data; name="file"; filename="звіт.txt"\r
                        Content-Type: text/plain\r
                        \r
                        a report\r
                        --b\r
                        Content-Disposition: form-data; name="caption"\r
                        \r
                        Look\r
                        --b--\r
                        """.formatted(person.id())));
        json(send(upload));
        json(post(chat + "/places", as + ",'latitude':53.92,'longitude':27.6}"));
        json(post(chat + "/block", as + ",'blocked':true}"));

        assertThat(person.messages()).extracting(Message::text).containsExactly("hello", "", "Look", "");
        assertThat(person.mine().json().path("location").path("latitude").asDouble(0))
                .isEqualTo(53.92);
        var file = person.messages().get(2).file().orElseThrow();
        assertThat(file.name()).isEqualTo("звіт.txt");
        var content = send(at("/simulator/files/" + file.unique()));
        assertThat(content.body()).isEqualTo("a report");
        assertThat(content.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(bot.refused("sendMessage", Map.of("chat_id", person.chat(), "text", "x")))
                .isEqualTo("403 Forbidden: bot was blocked by the user");
    }

    @Test
    void a_contact_and_a_place_are_told_to_the_page() throws Exception {
        var person = simulator.newcomer("Vera", "en").says("/start");
        bot.ok(
                "sendContact",
                Map.of(
                        "chat_id",
                        person.chat(),
                        "phone_number",
                        "+375 17 000 00 00",
                        "first_name",
                        "Desk",
                        "vcard",
                        "BEGIN:VCARD"));
        bot.ok(
                "sendVenue",
                Map.of(
                        "chat_id",
                        person.chat(),
                        "latitude",
                        53.92,
                        "longitude",
                        27.6,
                        "title",
                        "Hall",
                        "address",
                        "Minsk"));

        try (var events = new Events("/simulator/chats/" + person.chat() + "/events?as=" + person.id(), "")) {
            events.next();
            assertThat(Json.write(events.next().path("message").path("contact")))
                    .isEqualTo("{\"name\":\"Desk\",\"phone\":\"+375 17 000 00 00\",\"vcard\":\"BEGIN:VCARD\"}");
            assertThat(Json.write(events.next().path("message").path("venue")))
                    .isEqualTo("{\"title\":\"Hall\",\"address\":\"Minsk\",\"latitude\":53.92,\"longitude\":27.6}");
        }
    }

    @Test
    void menu_and_welcome_are_shown_in_the_persons_language() throws Exception {
        bot.ok("setMyCommands", "{'commands':[{'command':'menu','description':'Меню'}],'language_code':'ru'}");
        bot.ok("setMyDescription", "{'description':'Стол связи','language_code':'ru'}");

        assertThat(send(at("/simulator/chats/1002/menu?as=1002")).body())
                .isEqualTo("[{\"command\":\"menu\",\"description\":\"Меню\"}]");
        assertThat(send(at("/simulator/chats/1002/welcome?as=1002")).body())
                .isEqualTo("{\"description\":\"Стол связи\"}");
    }

    @Test
    void the_line_can_be_cut_from_the_page() throws Exception {
        assertThat(post("/simulator/network", "{'mode':'failing'}").body()).isEqualTo("{\"mode\":\"failing\"}");
        assertThat(bot.call("getMe", "{}").statusCode()).isEqualTo(502);
        assertThat(post("/simulator/network", "{'mode':'odd'}").statusCode()).isEqualTo(400);
        post("/simulator/network", "{'mode':'ok'}");
        assertThat(send(at("/simulator/network")).body()).isEqualTo("{\"mode\":\"ok\"}");
    }

    @Test
    void what_cannot_be_done_is_told_in_words() throws Exception {
        assertThat(post("/simulator/chats/1001/messages", "{'as':1002,'text':'x'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/simulator/chats/99/messages", "{'as':99,'text':'x'}").body())
                .isEqualTo("{\"error\":\"There is no such chat.\"}");
        assertThat(post("/simulator/chats/1001/messages", "{'as':1001,'text':'  '}")
                        .body())
                .isEqualTo("{\"error\":\"Write something first.\"}");
        assertThat(post("/simulator/chats/1001/messages", "nonsense").statusCode())
                .isEqualTo(400);
        assertThat(post("/simulator/chats/1001/edits", "{'as':1001,'message':1,'text':'x'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/simulator/chats/1001/presses", "{'as':1001,'message':1,'row':0,'column':0}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/simulator/chats/1001/places", "{'as':1001,'latitude':91,'longitude':27}")
                        .body())
                .isEqualTo(
                        "{\"error\":\"A place has a latitude of -90 to 90 and a longitude of -180 to 180 degrees.\"}");
        assertThat(post("/simulator/chats/1001/places", "{'as':1001,'latitude':9}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(at("/simulator/files/nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    void other_sites_are_kept_away() throws Exception {
        assertThat(raw("GET /simulator/people HTTP/1.1\r\nHost: evil.example\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /simulator/people HTTP/1.1\r\nHost: 127.0.0.1.evil.example:%d\r\n".formatted(port)))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /simulator/people HTTP/1.1\r\nHost: localhost:%d\r\n".formatted(port)))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /simulator/people HTTP/1.1\r\nHost: [::1]:%d\r\n".formatted(port)))
                .startsWith("HTTP/1.1 200");
        var network = at("/simulator/network").header("Content-Type", "application/json");
        var down = HttpRequest.BodyPublishers.ofString("{\"mode\":\"down\"}");
        assertThat(send(network.copy().header("Origin", "https://evil.example").POST(down))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(network.copy().header("Origin", "null").POST(down)).statusCode())
                .isEqualTo(403);
        var ok = HttpRequest.BodyPublishers.ofString("{\"mode\":\"ok\"}");
        assertThat(send(network.copy()
                                .header("Origin", "http://localhost:" + port)
                                .POST(ok))
                        .statusCode())
                .isEqualTo(200);
        assertThat(simulator.network()).isEqualTo(Network.OK);
    }

    @Test
    void no_page_runs_script_from_elsewhere() throws Exception {
        var policy =
                send(at("/")).headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void an_application_that_stops_does_not_wait_for_pages_that_look() throws Exception {
        var other = run(Demo.class);
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port(other) + "/simulator/chats/1001/events?as=1001"));
        var stream = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.body().read()).isPositive();

        var before = System.nanoTime();
        other.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void without_a_simulator_there_is_no_page() throws Exception {
        try (var plain = run(Plain.class)) {
            for (var path : new String[] {"/", "/simulator/people", "/simulator/page/app.js", "/simulator/network"}) {
                var response = http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(plain) + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    /** Sends a request whose host is not that of the address. */
    private String raw(String head) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
