package bot.accord.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A bot that knows HTTP and nothing else. */
final class Caller implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Simulator simulator;

    Caller(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Calls with a JSON body, in which {@code '} stands for a quotation mark. */
    HttpResponse<String> call(String method, String json) {
        return send(HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                .build());
    }

    CompletableFuture<HttpResponse<String>> later(String method, String json) {
        return http.sendAsync(
                HttpRequest.newBuilder(uri(method))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Returns the result of a call that must succeed. */
    JsonNode ok(String method, String json) {
        return result(call(method, json));
    }

    /** Returns {@code code description} of a call that must be refused, with the same status. */
    String refused(String method, String json) {
        return refusal(call(method, json));
    }

    String refused(String method, Map<String, ?> fields) {
        return refusal(form(method, fields));
    }

    static String refusal(HttpResponse<String> response) {
        var body = Json.parse(response.body()).orElseThrow(() -> new AssertionError(response.body()));
        assertThat(body.path("ok").asBoolean(true)).as(response.body()).isFalse();
        assertThat(body.path("error_code").asInt(0)).isEqualTo(response.statusCode());
        return response.statusCode() + " " + body.path("description").asString("");
    }

    JsonNode ok(String method, Map<String, ?> fields) {
        return result(form(method, fields));
    }

    HttpResponse<String> form(String method, Map<String, ?> fields) {
        return send(HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(simulator.root() + path)).build());
    }

    HttpResponse<String> query(String method, Map<String, ?> fields) {
        return get("/bot" + simulator.token() + "/" + method + "?" + encoded(fields));
    }

    /** Calls with a file in the field of that name. */
    HttpResponse<String> upload(String method, Map<String, ?> fields, String field, byte[] content) {
        var boundary = "boundary-of-the-test";
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"report.pdf\"\r\n"
                .formatted(boundary, field));
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        return send(HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    /** Returns the updates above an offset, without holding the call. */
    List<JsonNode> updates(long offset) {
        return StreamSupport.stream(
                        ok("getUpdates", "{'offset':" + offset + "}").spliterator(), false)
                .toList();
    }

    static JsonNode result(HttpResponse<String> response) {
        var body = Json.parse(response.body()).orElseThrow(() -> new AssertionError(response.body()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(body.path("ok").asBoolean(false)).as(response.body()).isTrue();
        return body.path("result");
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private URI uri(String method) {
        return URI.create(simulator.root() + "/bot" + simulator.token() + "/" + method);
    }

    private static String encoded(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
