package bot.accord.telegram;

import static bot.accord.telegram.StandIn.cut;
import static bot.accord.telegram.StandIn.cutInTheMiddle;
import static bot.accord.telegram.StandIn.error;
import static bot.accord.telegram.StandIn.html;
import static bot.accord.telegram.StandIn.ok;
import static bot.accord.telegram.StandIn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Named.named;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import bot.accord.chat.Update;
import bot.accord.desk.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.invocation.InvocationOnMock;

class PollerTest {

    private final StandIn telegram = new StandIn();
    private final Wire wire = new Wire(telegram.connection());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Pulse pulse = new Pulse(InstantSource.system(), meters);
    private final Identity identity = new Identity(telegram.connection());
    private final Desk desk = mock();
    private final List<Update> taken = new CopyOnWriteArrayList<>();
    private final Poller poller =
            new Poller(wire, identity, new Updates(InstantSource.system(), identity), desk, pulse);

    @BeforeEach
    void answer() {
        doAnswer(this::take).when(desk).take(any());
    }

    private CompletableFuture<Void> take(InvocationOnMock call) {
        taken.addAll(call.<List<Update>>getArgument(0));
        return CompletableFuture.completedFuture(null);
    }

    @AfterEach
    void close() {
        poller.stop();
        wire.close();
        telegram.close();
    }

    private void awaitTaken(long id) {
        await().atMost(10, TimeUnit.SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> taken.stream().anyMatch(update -> update.id() == id));
    }

    private void awaitCalls(String method, int count) {
        await().atMost(15, TimeUnit.SECONDS).until(() -> telegram.calls(method).size() >= count);
    }

    @Test
    void a_batch_is_confirmed_after_it_was_committed() {
        var committed = new CompletableFuture<Void>();
        doReturn(committed).when(desk).take(any());
        telegram.delivers(Posts.text(7, "one"), Posts.text(8, "two"));
        poller.start();

        awaitCalls("getUpdates", 1);
        await().during(Duration.ofMillis(300))
                .until(() -> telegram.calls("getUpdates").size() == 1);
        committed.complete(null);

        awaitCalls("getUpdates", 2);
        assertThat(telegram.calls("getUpdates").getLast().body().path("offset").asLong())
                .isEqualTo(9);
    }

    @Test
    void a_poll_asks_for_the_kinds_that_the_desk_reads_and_deletes_the_webhook_first() {
        poller.start();

        awaitCalls("getUpdates", 1);
        assertThat(telegram.calls().stream().map(StandIn.Call::method))
                .startsWith("getme", "deletewebhook", "getupdates");
        var body = telegram.calls("getUpdates").getFirst().body();
        assertThat(body.path("allowed_updates"))
                .extracting(node -> node.asText())
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
        assertThat(body.path("limit").asInt()).isEqualTo(100);
        assertThat(body.path("timeout").asInt()).isBetween(1, 50);
        assertThat(body.has("offset")).isFalse();
    }

    static Stream<Named<List<StandIn.Reply>>> faults() {
        return Stream.of(
                named("another poller", List.of(error(409, "Conflict: terminated by other getUpdates request"))),
                named(
                        "a webhook",
                        List.of(error(409, "Conflict: can't use getUpdates method while webhook is active"))),
                named("502 with HTML", List.of(html(502), html(502), html(502))),
                named("200 with HTML", List.of(html(200))),
                named("an empty body", List.of(text(200, ""))),
                named("500", List.of(error(500, "Internal Server Error: restart"))),
                named("an empty 502", List.of(text(502, ""))),
                named("half an answer", List.of(text(200, "{\"ok\":true,\"result\":[{\"update_id\":4,"))),
                named("no result", List.of(text(200, "{\"ok\":true}"))),
                named("a result of another type", List.of(ok("true"), ok("{}"), ok("null"))),
                named("a cut connection", List.of(cut(), cut())),
                named("an answer cut in the middle", List.of(cutInTheMiddle())),
                named("429", List.of(error(429, "Too Many Requests: retry after 1", "\"retry_after\":1"))),
                named("429 with HTML", List.of(html(429))),
                named("400", List.of(error(400, "Bad Request"))),
                named("401", List.of(error(401, "Unauthorized"))),
                named("404", List.of(error(404, "Not Found"))),
                named("a redirect", List.of(html(302))),
                named("nothing, at once", List.of(ok("[]"), ok("[]"), ok("[]"))),
                named("elements that are no updates", List.of(ok("[null,5,\"x\",[],{}]"))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void after_a_fault_a_message_is_taken_within_ten_seconds(List<StandIn.Reply> fault) {
        telegram.answers("getUpdates", fault.toArray(StandIn.Reply[]::new));
        poller.start();
        awaitCalls("getUpdates", 1);
        telegram.delivers(Posts.text(12, "plain"));

        awaitTaken(12);
        await().until(() -> pulse.ailment() == null);
        assertThat(mostCallsInASecond()).isLessThan(5);
    }

    private int mostCallsInASecond() {
        var times = telegram.calls("getUpdates").stream()
                .mapToLong(StandIn.Call::at)
                .toArray();
        return IntStream.range(0, times.length)
                .map(first -> (int) IntStream.range(first, times.length)
                        .filter(other -> times[other] - times[first] < 1_000_000_000L)
                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void a_connection_that_hangs_is_given_up_in_time() {
        telegram.answers("getUpdates", telegram.silence());
        poller.start();
        awaitCalls("getUpdates", 1);
        telegram.delivers(Posts.text(12, "plain"));

        awaitTaken(12);
    }

    @Test
    void a_server_that_is_away_at_the_start_is_waited_for() {
        telegram.answers("getMe", cut(), html(502));
        telegram.answers("deleteWebhook", html(502), cut());
        telegram.delivers(Posts.text(12, "plain"));
        poller.start();

        awaitTaken(12);
    }

    @Test
    void a_server_that_knows_neither_getMe_nor_deleteWebhook_is_polled_all_the_same() {
        telegram.answers("getMe", error(404, "Not Found: method not found"));
        telegram.answers("deleteWebhook", error(404, "Not Found: method not found"));
        telegram.delivers(Posts.text(12, "plain"));
        poller.start();

        awaitTaken(12);
    }

    @Test
    void a_webhook_that_is_in_the_way_is_deleted_again() {
        telegram.answers(
                "getUpdates",
                error(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"));
        poller.start();

        awaitCalls("deleteWebhook", 2);
    }

    @Test
    void ids_that_start_again_lower_are_taken() {
        telegram.answers(
                "getUpdates",
                ok("[" + Posts.text(900_000_000, "before") + "]"),
                ok("[" + Posts.text(12, "after") + "]"));
        poller.start();

        awaitTaken(900_000_000);
        awaitTaken(12);
        await().until(() ->
                telegram.calls("getUpdates").getLast().body().path("offset").asLong() == 13);
    }

    @Test
    void a_server_that_ignores_the_offset_is_not_asked_in_a_rush() {
        var same = ok("[" + Posts.text(12, "again") + "]");
        telegram.answers("getUpdates", Stream.generate(() -> same).limit(200).toArray(StandIn.Reply[]::new));
        poller.start();

        awaitCalls("getUpdates", 8);
        assertThat(mostCallsInASecond()).isLessThan(5);
    }

    @Test
    void one_bad_update_does_not_take_the_others_with_it() {
        telegram.delivers(
                Posts.text(1, "one"),
                "{\"update_id\":2,\"message\":\"not an object\"}",
                "{\"update_id\":3,\"message\":{\"message_id\":1e400,\"text\":{}}}",
                Posts.text(4, "four"));
        poller.start();

        awaitTaken(4);
        assertThat(taken).extracting(Update::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(taken.get(1)).isInstanceOf(Update.Unreadable.class);
        awaitCalls("getUpdates", 2);
        assertThat(telegram.calls("getUpdates").getLast().body().path("offset").asLong())
                .isEqualTo(5);
    }

    @Test
    void a_batch_that_the_desk_cannot_commit_is_offered_again_and_not_confirmed() {
        var attempts = new AtomicInteger();
        doAnswer(call -> {
                    taken.addAll(call.getArgument(0));
                    return switch (attempts.incrementAndGet()) {
                        case 1 -> CompletableFuture.failedFuture(new IllegalStateException("disk full"));
                        case 2 -> throw new IllegalStateException("queue full");
                        default -> CompletableFuture.completedFuture(null);
                    };
                })
                .when(desk)
                .take(any());
        telegram.delivers(Posts.text(7, "one"));
        poller.start();

        await().until(() -> pulse.ailment() == Pulse.Ailment.COMMIT_FAILED);
        assertThat(telegram.calls("getUpdates")).hasSize(1);
        awaitCalls("getUpdates", 2);
        assertThat(taken).extracting(Update::id).containsExactly(7L, 7L, 7L);
        assertThat(pulse.ailment()).isNull();
    }

    @Test
    void a_desk_that_throws_an_error_does_not_end_the_polling() {
        doThrow(new StackOverflowError()).doAnswer(this::take).when(desk).take(any());
        telegram.delivers(Posts.text(7, "one"));
        poller.start();

        awaitTaken(7);
        assertThat(poller.isAlive()).isTrue();
    }

    @Test
    void the_stop_ends_an_open_poll_at_once() {
        poller.start();
        awaitCalls("getUpdates", 1);

        var began = System.nanoTime();
        poller.stop();
        wire.close();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(poller.isRunning()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("telegram-poll") && thread.isAlive());
    }

    @Test
    void the_stop_does_not_wait_for_a_desk_that_hangs() {
        doReturn(new CompletableFuture<>()).when(desk).take(any());
        telegram.delivers(Posts.text(7, "one"));
        poller.start();
        awaitCalls("getUpdates", 1);

        var began = System.nanoTime();
        poller.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_stop_during_a_pause_or_a_silence_is_quick_too() {
        telegram.answers("getMe", telegram.silence());
        poller.start();
        awaitCalls("getMe", 1);

        var began = System.nanoTime();
        poller.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_poller_can_be_started_again() {
        poller.start();
        awaitCalls("getUpdates", 1);
        poller.stop();
        telegram.delivers(Posts.text(7, "one"));
        poller.start();

        awaitTaken(7);
    }
}
