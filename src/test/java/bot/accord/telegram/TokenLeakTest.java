package bot.accord.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.delivery.Outcome;
import bot.accord.desk.Desk;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Every fault, with every logger at its most talkative: the token is nowhere. */
class TokenLeakTest {

    private static final String SECRET_PART = StandIn.TOKEN.substring(StandIn.TOKEN.indexOf(':') + 1);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger other = java.util.logging.Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Capture capture = new Capture();
    private final OtherCapture otherCapture = new OtherCapture();
    private final StandIn telegram = new StandIn();
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final class Capture extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getKeyValuePairs() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    }

    private final class OtherCapture extends Handler {

        @Override
        public void publish(LogRecord record) {
            said.add(record.getLoggerName() + " " + record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        capture.setContext(root.getLoggerContext());
        capture.start();
        root.addAppender(capture);
        root.setLevel(Level.TRACE);
        root.getLoggerContext().getLogger("org.awaitility").setLevel(Level.OFF);
        other.addHandler(otherCapture);
        other.setLevel(java.util.logging.Level.ALL);
        java.util.logging.Logger.getLogger("com.sun.net.httpserver").setLevel(java.util.logging.Level.OFF);
        java.util.logging.Logger.getLogger("sun.net.httpserver").setLevel(java.util.logging.Level.OFF);
    }

    @AfterEach
    void close() {
        root.detachAppender(capture);
        root.setLevel(before);
        other.removeHandler(otherCapture);
        other.setLevel(java.util.logging.Level.INFO);
        telegram.close();
    }

    private static List<StandIn.Reply> faults(StandIn telegram) {
        return List.of(
                StandIn.cut(),
                StandIn.cutInTheMiddle(),
                StandIn.html(200),
                StandIn.html(404),
                StandIn.html(502),
                StandIn.text(200, ""),
                StandIn.text(200, "{\"ok\":tru"),
                StandIn.redirect(telegram.root()),
                StandIn.error(400, "Bad Request: chat not found"),
                StandIn.error(400, "Bad Request: can't parse entities " + StandIn.TOKEN),
                StandIn.error(401, "Unauthorized: invalid token " + StandIn.TOKEN + " specified"),
                StandIn.error(403, "Forbidden: bot was blocked by the user"),
                StandIn.error(409, "Conflict"),
                StandIn.error(429, "Too Many Requests", "\"retry_after\":1"),
                StandIn.error(500, "Internal Server Error: restart"));
    }

    @Test
    void the_token_is_nowhere_whatever_goes_wrong() {
        var outcomes = new ArrayList<Outcome>();
        for (var fault : faults(telegram)) {
            telegram.answers("sendMessage", fault);
            outcomes.add(send(telegram.connection()));
        }
        for (var connection : List.of(at("http://127.0.0.1:1"), at("http://no-such-host.invalid"))) {
            outcomes.add(send(connection));
            sayThrown(connection);
        }
        telegram.answers("sendMessage", StandIn.cut(), StandIn.html(502), StandIn.text(200, ""));
        sayThrown(telegram.connection());
        sayThrown(telegram.connection());
        sayThrown(telegram.connection());
        said.add(outcomes.toString());
        said.add(telegram.connection().toString());
        said.add(telegram.connection().endpoint().toString());

        assertSecret();
    }

    @Test
    void nor_when_polling_goes_wrong() {
        telegram.answers("getMe", StandIn.error(401, "Unauthorized " + StandIn.TOKEN));
        telegram.answers("deleteWebhook", StandIn.cut());
        telegram.answers("getUpdates", StandIn.html(502), StandIn.cutInTheMiddle(), StandIn.text(200, "{}"));
        telegram.delivers(Posts.text(7, "x"));
        var connection = telegram.connection();
        var wire = new Wire(connection);
        var identity = new Identity(connection);
        var pulse = new Pulse(InstantSource.system(), meters);
        Desk desk = mock();
        doReturn(CompletableFuture.failedFuture(new IllegalStateException(StandIn.TOKEN)))
                .doReturn(CompletableFuture.completedFuture(null))
                .when(desk)
                .take(any());
        var poller = new Poller(wire, identity, new Updates(InstantSource.system(), identity), desk, pulse);
        try (wire) {
            poller.start();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> telegram.calls("getUpdates").size() >= 5);
            said.add(new TelegramHealthIndicator(pulse, InstantSource.system(), connection)
                    .health()
                    .toString());
            poller.stop();
        }

        assertThat(said).anyMatch(line -> line.contains("connection to Telegram failed"));
        assertSecret();
    }

    private static Connection at(String root) {
        return new Connection(
                new Endpoint(URI.create(root), new Endpoint.Token(StandIn.TOKEN)), Connection.Mode.POLLING, null, null);
    }

    private Outcome send(Connection connection) {
        try (var wire = new Wire(connection)) {
            var api = new BotApi(wire, new SendMetrics(meters), new Pulse(InstantSource.system(), meters));
            return api.send(Outgoing.Say.of(5, Rich.plain("hello"), Keyboard.NONE))
                    .toCompletableFuture()
                    .join();
        }
    }

    /** What the library throws, before it is put into words of ours. */
    private void sayThrown(Connection connection) {
        try (var wire = new Wire(connection)) {
            wire.sending()
                    .executeAsync(Calls.say(Outgoing.Say.of(5, Rich.plain("x"), Keyboard.NONE)))
                    .handle((_, thrown) ->
                            said.add(thrown == null ? "" : ThrowableProxyUtil.asString(new ThrowableProxy(thrown))))
                    .join();
        } catch (TelegramApiException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void assertSecret() {
        said.add(meters.scrape());
        assertThat(said)
                .noneMatch(line -> line.contains(StandIn.TOKEN)
                        || line.contains(SECRET_PART)
                        || line.contains(URLEncoder.encode(StandIn.TOKEN, StandardCharsets.UTF_8)));
    }
}
