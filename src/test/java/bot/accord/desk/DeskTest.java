package bot.accord.desk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bot.accord.chat.Outgoing;
import bot.accord.chat.Update;
import bot.accord.delivery.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class DeskTest {

    @TempDir
    Path folder;

    private final Queue<CompletableFuture<Outcome>> underway = new ConcurrentLinkedQueue<>();
    private Rig rig;
    private Desk desk;
    private final CountDownLatch hanging = new CountDownLatch(1);
    private volatile boolean slow;
    private volatile boolean hung;
    private volatile Outcome outcome = new Outcome.Sent(1L);

    @BeforeEach
    void open() {
        rig = new Rig(folder, Rig.Scene.plain().sending(this::send));
        desk = new Desk(rig.loop, rig.delivery, rig.inbox, rig.time);
        desk.start();
    }

    @AfterEach
    void close() {
        hanging.countDown();
        underway.forEach(call -> call.complete(new Outcome.Sent(1L)));
        desk.stop();
        rig.close();
    }

    private CompletionStage<Outcome> send(Outgoing outgoing) {
        var call = new CompletableFuture<Outcome>();
        if (hung) {
            hang();
        }
        if (slow) {
            underway.add(call);
        } else {
            call.complete(outcome);
        }
        return call;
    }

    private void hang() {
        try {
            hanging.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void many_callers_at_once_are_all_served_once() {
        var batches = IntStream.range(0, 40)
                .mapToObj(batch -> LongStream.range(0, 50)
                        .mapToObj(index -> (Update) rig.says(batch / 2 * 50L + index, index + 1, "x"))
                        .toList())
                .toList();

        var done = batches.parallelStream().map(desk::take).toList();

        assertThat(CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(20));
        assertThat(rig.figure("accord.updates", "result", "taken")).isEqualTo(1_000);
        assertThat(rig.figure("accord.updates", "result", "duplicate")).isEqualTo(1_000);
    }

    @Test
    void stopping_it_finishes_what_it_took_and_waits_for_what_is_under_way() {
        slow = true;
        var done = desk.take(List.of(rig.says(1, 5, "one"), rig.says(2, 5, "two")));
        await().atMost(5, SECONDS).until(() -> !underway.isEmpty());

        var stopped = CompletableFuture.runAsync(desk::stop);
        await().atMost(5, SECONDS).until(() -> desk.take(List.of()).isCompletedExceptionally());
        underway.remove().complete(new Outcome.Sent(1L));
        await().atMost(5, SECONDS).until(() -> !underway.isEmpty());
        underway.remove().complete(new Outcome.Sent(2L));

        assertThat(done).isCompleted();
        assertThat(stopped).succeedsWithin(Duration.ofSeconds(5));
        assertThat(desk.isRunning()).isFalse();
        assertThat(rig.count("outbox")).isZero();
    }

    @Test
    void a_call_that_hangs_does_not_keep_it_from_stopping() {
        slow = true;
        var done = desk.take(List.of(rig.says(1, 5, "one")));
        assertThat(done).succeedsWithin(Duration.ofSeconds(5));
        await().atMost(5, SECONDS).until(() -> !underway.isEmpty());

        assertThat(CompletableFuture.runAsync(desk::stop)).succeedsWithin(Duration.ofSeconds(10));

        assertThat(rig.count("outbox")).isEqualTo(1);
    }

    @Test
    void readiness_is_down_while_nothing_can_be_written_and_comes_back_by_itself() {
        var health = new WriterHealth(rig.writer, desk);
        var update = rig.says(1, 5, "one");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        rig.source.mood = FaultySource.Mood.NO_COMMIT;
        assertThat(desk.take(List.of(update))).failsWithin(Duration.ofSeconds(5));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        rig.source.mood = FaultySource.Mood.WELL;
        rig.time.pass(Duration.ofSeconds(10));

        await().atMost(5, SECONDS).until(() -> health.health().getStatus().equals(Status.UP));
        assertThat(desk.take(List.of(update))).succeedsWithin(Duration.ofSeconds(5));
        assertThat(new DeskHealth(desk).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void readiness_is_down_while_nothing_that_is_sent_is_answered() {
        var health = new WriterHealth(rig.writer, desk);
        outcome = new Outcome.NotTaken("connection refused");
        assertThat(desk.take(List.of(rig.says(1, 5, "a"), rig.says(2, 6, "b"), rig.says(3, 7, "c"))))
                .succeedsWithin(Duration.ofSeconds(5));
        await().atMost(20, SECONDS).until(() -> comesTo(Status.DOWN, health));

        outcome = new Outcome.Sent(1L);

        await().atMost(20, SECONDS).until(() -> comesTo(Status.UP, health));
    }

    private boolean comesTo(Status wanted, WriterHealth health) {
        rig.time.pass(Duration.ofSeconds(10));
        rig.inbox.wake();
        return health.health().getStatus().equals(wanted);
    }

    @Test
    void liveness_is_down_while_the_loop_hangs_on_what_it_took() {
        hung = true;
        assertThat(desk.take(List.of(rig.says(1, 5, "one")))).isNotNull();
        await().atMost(5, SECONDS).until(() -> !rig.sent.isEmpty());
        assertThat(rig.inbox.isEmpty()).isTrue();
        assertThat(desk.isAlive()).isTrue();

        rig.time.pass(Duration.ofSeconds(61));
        assertThat(desk.isAlive()).isFalse();
        hanging.countDown();

        await().atMost(5, SECONDS).until(desk::isAlive);
    }

    @Test
    void liveness_is_down_once_the_thread_has_ended() {
        desk.stop();

        assertThat(new DeskHealth(desk).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(desk.take(List.of())).isCompletedExceptionally();
    }

    @Test
    void what_finds_no_room_is_to_be_brought_again() {
        var inbox = new Inbox();
        var batch = LongStream.range(0, 1_000)
                .mapToObj(id -> (Update) rig.says(id, 5, "x"))
                .toList();

        var taken = IntStream.range(0, 6)
                .mapToObj(_ -> inbox.offer(new Taken(batch, new CompletableFuture<>())))
                .toList();

        assertThat(taken).containsExactly(true, true, true, true, true, false);
    }
}
