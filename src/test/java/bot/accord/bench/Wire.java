package bot.accord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP/1.1 server on loopback that does everything on one thread: connections, what is answered, timers. It shares
 * its few cores with the program that it measures, so a call must cost it microseconds: no hand-over between threads,
 * one system call to read and one to write.
 */
final class Wire implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private final Listener listener;
    private final Selector selector;
    private final ServerSocketChannel door;
    private final Thread thread;
    private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
    private volatile boolean open = true;

    /** Who answers; called on the wire's thread. */
    interface Listener {

        void asked(Exchange exchange);

        /** The client closed the connection on which {@code exchange} was still unanswered. */
        void left(Exchange exchange);
    }

    private record Timer(long due, Runnable task) {}

    Wire(Listener listener) {
        this.listener = listener;
        try {
            selector = Selector.open();
            door = ServerSocketChannel.open();
            door.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 1_024);
            door.configureBlocking(false);
            door.register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException failure) {
            throw new UncheckedIOException("wire: no port on 127.0.0.1", failure);
        }
        thread = Thread.ofPlatform().daemon().name("wire").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    int port() {
        return door.socket().getLocalPort();
    }

    long threadId() {
        return thread.threadId();
    }

    /** Has the wire's thread run a task soon; any thread may ask. */
    void soon(Runnable task) {
        errands.add(task);
        if (Thread.currentThread().threadId() != thread.threadId()) {
            selector.wakeup();
        }
    }

    /** Runs a task at {@link System#nanoTime()} {@code due} or a little later; on the wire's thread only. */
    void at(long due, Runnable task) {
        timers.add(new Timer(due, task));
    }

    private void run() {
        while (open) {
            try {
                selector.select(this::ready, pause(System.nanoTime()));
                timers();
                errands();
            } catch (IOException | RuntimeException failure) {
                LOG.error("the rig failed", failure); // whoever waits for an answer then waits in vain
            }
        }
    }

    private long pause(long now) {
        var next = timers.peek();
        var nanos = next == null ? LONGEST_WAIT : Math.min(LONGEST_WAIT, next.due() - now);
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)); // 0 would wait for ever
    }

    private void errands() {
        for (var errand = errands.poll(); errand != null; errand = errands.poll()) {
            errand.run();
        }
    }

    private void timers() {
        var now = System.nanoTime();
        for (var timer = timers.peek(); timer != null && timer.due() <= now; timer = timers.peek()) {
            timers.remove();
            timer.task().run();
        }
    }

    private void ready(SelectionKey key) {
        if (key.isAcceptable()) {
            accept();
        } else {
            ((Connection) key.attachment()).ready();
        }
    }

    private void accept() {
        try {
            var channel = door.accept();
            if (channel != null) {
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                var key = channel.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(channel, key, listener));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("wire: cannot accept", failure);
        }
    }

    @Override
    public void close() {
        open = false;
        selector.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
            for (var key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("wire: cannot close", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
