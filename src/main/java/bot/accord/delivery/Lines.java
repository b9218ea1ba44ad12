package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits in memory, chat by chat. Bounded: what finds no room stays in the table until its turn. */
final class Lines {

    private static final int WINDOW = 500;
    private static final long LONG_PAUSE = 5_000;

    private final DeliverySettings settings;
    private final Outbox outbox;
    private final ToastTray toasts;
    private final Schedule schedule = new Schedule();
    private final Map<Long, Line> lines = new HashMap<>();
    private final Map<Lane, Backlog> backlogs = new EnumMap<>(Lane.class);

    Lines(DeliverySettings settings, Outbox outbox, ToastTray toasts) {
        this.settings = settings;
        this.outbox = outbox;
        this.toasts = toasts;
        for (var lane : Lane.values()) {
            backlogs.put(lane, new Backlog());
        }
    }

    Schedule schedule() {
        return schedule;
    }

    Line line(long chat) {
        return lines.computeIfAbsent(chat, key -> new Line(key, settings.chat(key)));
    }

    Backlog backlog(Lane lane) {
        var backlog = backlogs.get(lane);
        if (backlog == null) {
            throw new IllegalStateException("lines: no such lane: " + lane);
        }
        return backlog;
    }

    /** Takes a row that was put just now. */
    void add(Row row, long now) {
        var line = line(row.chat());
        var queue = line.queue(row.lane());
        if (queue == null && !backlog(row.lane()).hasRoom()) {
            backlog(row.lane()).leave(row.id());
            return;
        }
        var open = open(line, row.lane());
        open.add(row);
        schedule.offer(open, now);
    }

    /** Takes a toast, which waits in no chat's line; where the tray is full, it is left to the table. */
    void lay(Row toast) {
        if (toasts.hasRoom()) {
            toasts.add(toast);
        } else {
            backlog(toast.lane()).leave(toast.id());
        }
    }

    /** Takes a row back that is to be tried again. */
    void restore(Row row, long now) {
        var queue = open(line(row.chat()), row.lane());
        queue.restore(row);
        schedule.offer(queue, now);
    }

    private Queue open(Line line, Lane lane) {
        var present = line.queue(lane);
        if (present != null) {
            return present;
        }
        var backlog = backlog(lane);
        backlog.opened();
        return line.open(lane, backlog.isOverflow());
    }

    /** Whether the lane's next rows are to be read from the table. */
    boolean isHungry(Lane lane) {
        return backlog(lane).isHungry() && toasts.hasRoom();
    }

    /** Reads the lane's next rows, if memory has room for them and the table has some. */
    void refill(Lane lane, long now, long epoch) {
        if (!isHungry(lane)) {
            return;
        }
        var backlog = backlog(lane);
        outbox.flush();
        var rows = outbox.waiting(lane, backlog.cursor(), WINDOW);
        backlog.read(rows.isEmpty() ? backlog.cursor() : rows.getLast().row().id(), rows.size() < WINDOW);
        for (var due : rows) {
            if (due.row().isToast()) {
                lay(due.row());
            } else {
                enter(due, now, epoch);
            }
        }
    }

    private void enter(Outbox.Due due, long now, long epoch) {
        var line = line(due.row().chat());
        if (line.queue(due.row().lane()) == null && due.at() > epoch) {
            line.retry(now + pause(due, epoch));
        }
        var queue = open(line, due.row().lane());
        queue.add(due.row());
        schedule.offer(queue, now);
    }

    /** Somebody may have set the clock back since; how long Telegram asks us to wait has no limit, our own pauses do. */
    private static long pause(Outbox.Due due, long epoch) {
        var left = due.at() - epoch;
        return due.asked() ? left : Math.min(left, Backoff.LONGEST);
    }

    /** Returns the queue's next row that is still of use, null if it has none; drops those before it. */
    @Nullable Row next(Queue queue, long epoch) {
        for (var row = take(queue); row != null; row = take(queue)) {
            if (!row.isLate(epoch) && !(row.outgoing() instanceof Outgoing.Edit edit && queue.supersedes(edit))) {
                return row;
            }
            outbox.delete(row);
        }
        return null;
    }

    private @Nullable Row take(Queue queue) {
        while (queue.isHungry()) {
            outbox.flush();
            var rows = outbox.waiting(queue.line().chat(), queue.lane(), queue.last(), Queue.ROOM);
            queue.feed(rows);
            rows.stream().filter(Row::isToast).forEach(this::lay);
        }
        return queue.take();
    }

    /** Drops the queue if nothing waits in it. */
    void tidy(Queue queue) {
        if (queue.isEmpty()) {
            queue.line().close(queue);
            backlog(queue.lane()).closed();
        }
    }

    /** The chat's message was answered for: its next one may go. */
    void free(Line line, long now) {
        line.busy(false);
        line.queues().forEach(queue -> schedule.offer(queue, now));
    }

    /** Has the chat's rows read anew, since the table knows better. */
    void reread(long chat, long now) {
        var line = line(chat);
        for (var lane : Lane.values()) {
            var queue = open(line, lane);
            queue.unload();
            schedule.offer(queue, now);
        }
    }

    /** Telegram answers again: what was put off for want of an answer may go. */
    void relieve(long now) {
        schedule.clear();
        for (var line : lines.values()) {
            line.answered();
            line.queues().forEach(queue -> schedule.offer(queue, now));
        }
    }

    /** Empties memory: the table has all. */
    void unload() {
        schedule.clear();
        lines.values().forEach(Line::closeAll);
        backlogs.values().forEach(Backlog::unload);
    }

    /** Drops chats of which nothing needs to be known any more. */
    void sweep(long now) {
        lines.values().removeIf(line -> line.isIdle(now));
        for (var lane : Lane.values()) {
            backlog(lane).parked((int) lines.values().stream()
                    .filter(line -> line.queue(lane) != null && line.readyAt(now) > now + LONG_PAUSE)
                    .count());
        }
    }

    int size() {
        return lines.size();
    }
}
