package bot.accord.desk;

import bot.accord.chat.Button;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.chat.Update;
import bot.accord.delivery.Outcome;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Script;
import bot.accord.dialog.Turn;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not run by the build: prints how many turns a second the loop makes, and what a turn costs its thread. */
class LoopSpeed {

    private static final int PEOPLE = 5_000;
    private static final int BATCH = 100;
    private static final int WAITING = 8;
    private static final Keyboard KEYBOARD = new Keyboard(List.of(
            List.of(new Button.Callback("The agreement", "home.agreement", Button.Style.PLAIN)),
            List.of(new Button.Callback("Exchanges", "home.exchanges", Button.Style.PLAIN)),
            List.of(
                    new Button.Callback("Contacts", "home.contacts", Button.Style.PLAIN),
                    new Button.Callback("Ask us", "home.ask", Button.Style.PRIMARY))));

    @TempDir
    Path folder;

    @Test
    void measure() throws ExecutionException, InterruptedException {
        var senders = Executors.newVirtualThreadPerTaskExecutor();
        var scene = Rig.Scene.plain()
                .deciding(LoopSpeed::decide)
                .sending(_ -> CompletableFuture.supplyAsync(() -> new Outcome.Sent(1L), senders));
        try (senders;
                var rig = new Rig(folder, scene)) {
            var desk = new Desk(rig.loop, rig.delivery, rig.inbox, rig.time);
            desk.start();
            for (var round = 0; round < 6; round++) {
                round(rig, desk, round * 100_000_000L);
                rig.sent.clear();
            }
            desk.stop();
            System.out.println("left in the outbox: " + rig.count("outbox"));
        }
    }

    private static void round(Rig rig, Desk desk, long first) throws ExecutionException, InterruptedException {
        var total = 60_000;
        var cpu = cpu();
        var start = System.nanoTime();
        var waiting = new ArrayDeque<CompletableFuture<Void>>();
        for (var id = first; id < first + total; id += BATCH) {
            var batch = new ArrayList<Update>();
            for (var index = id; index < id + BATCH; index++) {
                var person = 1 + index % PEOPLE;
                batch.add(
                        index % 2 == 0
                                ? rig.presses(index, person, "home.agreement")
                                : rig.update(index, person, new Incoming.Text(Rich.plain("When is the next expo?"))));
            }
            waiting.add(desk.take(batch));
            if (waiting.size() >= WAITING) {
                waiting.remove().get();
            }
            rig.time.pass(Duration.ofMillis(300));
        }
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).get();
        var nanos = System.nanoTime() - start;
        System.out.printf(
                "%d turns/s, %.1f µs of the loop's thread a turn, %.1f µs deciding, batch %.0f%n",
                total * 1_000_000_000L / nanos,
                (cpu() - cpu) / 1e3 / total,
                rig.meters.get("accord.turn").timer().mean(TimeUnit.MICROSECONDS),
                rig.meters.get("accord.batch.size").summary().mean());
    }

    private static long cpu() {
        var threads = ManagementFactory.getThreadMXBean();
        for (var info : threads.dumpAllThreads(false, false)) {
            if (info.getThreadName().equals("desk")) {
                return threads.getThreadCpuTime(info.getThreadId());
            }
        }
        return 0;
    }

    private static Turn decide(Script script, Conversation conversation, Input input) {
        var next = new Conversation(
                conversation.chat(),
                conversation.person(),
                script.revision(),
                conversation.place(),
                List.of(conversation.place(), conversation.place(), conversation.place()),
                conversation.screen() + 1,
                5L,
                null);
        var text = Rich.plain("The memorandum was signed in Minsk. It names six fields of cooperation. ".repeat(4));
        return input.incoming() instanceof Incoming.Press press
                ? new Turn(
                        next,
                        List.of(
                                new Outgoing.Toast(conversation.chat(), press.callback(), "", false),
                                new Outgoing.Edit(conversation.chat(), 5, text, KEYBOARD)))
                : new Turn(next, List.of(Outgoing.Say.of(conversation.chat(), text, KEYBOARD)));
    }
}
