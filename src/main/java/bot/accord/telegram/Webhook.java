package bot.accord.telegram;

import bot.accord.chat.Update;
import bot.accord.desk.Desk;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Telegram posts updates, one at a time. It is answered 200 when the desk has committed the update, and asked to
 * come again when that failed.
 *
 * <p>A body that cannot be read as an update is answered 200 too and kept as a dead letter: it comes from Telegram, for
 * it carries the secret, and anything else would make Telegram repeat it for a day and hold back what follows in the
 * same chat. Only what Telegram cannot have sent is refused: a body too long, or no JSON that a machine of ours will
 * read to its depth.
 */
@RestController
@ConditionalOnProperty(name = "accord.telegram.mode", havingValue = "webhook")
final class Webhook {

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MOST = 1 << 20;
    /** Telegram gives up after 60 s without an answer. */
    private static final long COMMIT_SECONDS = 30;

    private static final String LATER_SECONDS = "2";

    private final byte[] secret;
    private final Identity identity;
    private final Updates updates;
    private final Desk desk;
    private final Pulse pulse;
    private final Counter strangers;

    Webhook(Connection connection, Identity identity, Updates updates, Desk desk, Pulse pulse, MeterRegistry meters) {
        this.secret = bytes(Objects.requireNonNull(connection.webhookSecret(), "webhook secret"));
        this.identity = identity;
        this.updates = updates;
        this.desk = desk;
        this.pulse = pulse;
        this.strangers = Counter.builder("accord.telegram.webhook.refused")
                .description("Posts to the webhook without the right secret")
                .register(meters);
    }

    @PostMapping("/telegram/webhook")
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        if (!knowsSecret(request)) {
            strangers.increment();
            return status(HttpStatus.UNAUTHORIZED);
        }
        if (request.getContentLengthLong() > MOST) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        return receive(new String(body, StandardCharsets.UTF_8));
    }

    private boolean knowsSecret(HttpServletRequest request) {
        var said = Collections.list(request.getHeaders(SECRET));
        return said.size() == 1 && MessageDigest.isEqual(secret, bytes(said.getFirst()));
    }

    private ResponseEntity<Void> receive(String body) {
        if (!identity.asked()) {
            return later();
        }
        if (Slices.depth(body) > Json.DEPTH) {
            return status(HttpStatus.BAD_REQUEST);
        }
        return take(updates.read(body));
    }

    private ResponseEntity<Void> take(Update update) {
        try {
            desk.take(List.of(update)).get(COMMIT_SECONDS, TimeUnit.SECONDS);
            pulse.succeeded();
            return status(HttpStatus.OK);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return later();
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            return uncommitted(cause == null ? failed : cause);
        } catch (TimeoutException | RuntimeException failed) {
            return uncommitted(failed);
        }
    }

    private ResponseEntity<Void> uncommitted(Throwable cause) {
        pulse.failed(Pulse.Ailment.COMMIT_FAILED, Pulse.uncommitted(cause));
        return later();
    }

    private static ResponseEntity<Void> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, LATER_SECONDS)
                .build();
    }

    private static ResponseEntity<Void> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
