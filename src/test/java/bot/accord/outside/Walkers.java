package bot.accord.outside;

import bot.accord.bench.Person;
import bot.accord.bench.Received;
import bot.accord.bench.RigServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Some tens of people who keep the bot busy, each with one unanswered input at a time. Half of the inputs are presses on
 * the keyboard that the person sees, known by their callback id; the others are commands that nobody has, each of its own,
 * which the answer must name: so every answer tells what it answers.
 */
final class Walkers implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(10);
    private static final int SHORTEST_PAUSE = 250;
    private static final int LONGEST_PAUSE = 900;

    private final RigServer rig;
    private final Random random;
    private final List<Walker> walkers = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Thread thread;
    private long seen;
    private volatile boolean resting;
    private volatile boolean closed;

    /**
     * An input.
     *
     * @param mark the callback id, or the command without its slash
     */
    record Asked(Person person, String mark, boolean press) {

        /** Whether a call answers it. */
        boolean isAnsweredBy(Received call) {
            return press
                    ? call.isToast() && call.fields().callback().equals(mark)
                    : call.isMessage()
                            && call.chat() == person.id()
                            && call.words().contains(mark);
        }
    }

    private static final class Walker {
        private final Person person;
        private Asked open;
        private boolean waiting;
        private long next;
        private int inputs;

        Walker(Person person) {
            this.person = person;
            this.open = new Asked(person, "", false);
        }
    }

    Walkers(RigServer rig, int people, long seed) {
        this.rig = rig;
        random = new Random(seed);
        for (var number = 1; number <= people; number++) {
            walkers.add(new Walker(Person.of(7_000_000 + number)));
        }
        thread = Thread.ofPlatform().daemon().name("walkers").start(this::run);
    }

    /** No new inputs from now on. */
    void rest() {
        resting = true;
    }

    synchronized boolean isQuiet() {
        return walkers.stream().noneMatch(walker -> walker.waiting);
    }

    synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void run() {
        while (!closed) {
            tick();
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    private synchronized void tick() {
        var calls = rig.receivedAfter(seen);
        seen += calls.size();
        var now = System.nanoTime();
        for (var walker : walkers) {
            if (walker.waiting && calls.stream().anyMatch(walker.open::isAnsweredBy)) {
                walker.waiting = false;
                walker.next = now + TimeUnit.MILLISECONDS.toNanos(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
            }
            if (!walker.waiting && !resting && now - walker.next >= 0) {
                walker.open = act(walker);
                walker.waiting = true;
                asked.add(walker.open);
            }
        }
    }

    private Asked act(Walker walker) {
        var screen = rig.screen(walker.person.id());
        if (screen != null && !screen.buttons().isEmpty() && random.nextBoolean()) {
            var data = screen.buttons().get(random.nextInt(screen.buttons().size()));
            return new Asked(walker.person, rig.presses(walker.person, screen.message(), data), true);
        }
        var command = "k" + walker.person.id() + "x" + ++walker.inputs + "z";
        rig.says(walker.person, "/" + command);
        return new Asked(walker.person, command, false);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
