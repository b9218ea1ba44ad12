package bot.accord.desk;

import bot.accord.delivery.Receipt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where work waits for the loop. Bounded: what finds no room waits at Telegram. Any thread may put something in. */
final class Inbox {

    /** How many updates may wait. */
    static final int ROOM = 5_000;

    /** How many updates one iteration takes, give or take a batch. */
    static final int PORTION = 250;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<Taken> batches = new ArrayDeque<>();
    private List<Receipt> receipts = new ArrayList<>();
    private int waiting;
    private boolean woken;
    private boolean closed;

    /** Returns whether there was room. */
    boolean offer(Taken taken) {
        lock.lock();
        try {
            if (closed || (waiting + taken.updates().size() > ROOM && !batches.isEmpty())) {
                return false;
            }
            batches.add(taken);
            waiting += taken.updates().size();
            arrived.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void add(Receipt receipt) {
        lock.lock();
        try {
            receipts.add(receipt);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the present or next {@link #await}. */
    void wake() {
        lock.lock();
        try {
            woken = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Returns what is there, as soon as something is; nothing after {@code millis}. */
    Work await(long millis) throws InterruptedException {
        lock.lock();
        try {
            var left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (batches.isEmpty() && receipts.isEmpty() && !woken && left > 0) {
                left = arrived.awaitNanos(left);
            }
            woken = false;
            return drain();
        } finally {
            lock.unlock();
        }
    }

    private Work drain() {
        if (batches.isEmpty() && receipts.isEmpty()) {
            return Work.NONE;
        }
        var taken = new ArrayList<Taken>();
        var size = 0;
        while (!batches.isEmpty() && size < PORTION) {
            var next = batches.remove();
            taken.add(next);
            size += next.updates().size();
        }
        waiting -= size;
        var back = receipts;
        receipts = new ArrayList<>();
        return new Work(taken, back);
    }

    /** Takes nothing in any more; returns the batches that were not worked on. */
    List<Taken> close() {
        lock.lock();
        try {
            closed = true;
            var left = List.copyOf(batches);
            batches.clear();
            waiting = 0;
            return left;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return batches.isEmpty() && receipts.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
