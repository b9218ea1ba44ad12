package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages that wait in one chat and lane: the oldest few in memory, the others in the table alone.
 *
 * <p>Every waiting message with an id above {@link #last} is in the table alone, and there is none unless {@link #more}.
 */
final class Queue {

    static final int ROOM = 30;

    private final Line line;
    private final Lane lane;
    private final ArrayDeque<Row> rows = new ArrayDeque<>();
    private long last;
    private boolean more;
    private boolean scheduled;

    Queue(Line line, Lane lane, boolean more) {
        this.line = line;
        this.lane = lane;
        this.more = more;
    }

    Line line() {
        return line;
    }

    Lane lane() {
        return lane;
    }

    boolean isEmpty() {
        return rows.isEmpty() && !more;
    }

    /** Whether the next rows have to be read from the table. */
    boolean isHungry() {
        return rows.isEmpty() && more;
    }

    long last() {
        return last;
    }

    /** Takes a row that is newer than all others of this chat and lane. */
    void add(Row row) {
        if (more || row.id() <= last) {
            return;
        }
        if (rows.size() >= ROOM) {
            more = true;
            return;
        }
        rows.add(row);
        last = row.id();
    }

    /** Takes the next rows from the table, apart from toasts; fewer than {@link #ROOM} are all that there are. */
    void feed(List<Row> next) {
        more = next.size() == ROOM;
        for (var row : next) {
            if (!row.isToast()) {
                rows.add(row);
            }
            last = row.id();
        }
    }

    /** Takes back the row that was taken last; its row in the table is new again. */
    void restore(Row row) {
        if (more && last < row.id()) {
            return;
        }
        rows.addFirst(row);
        last = Math.max(last, row.id());
    }

    @Nullable Row take() {
        return rows.poll();
    }

    /** Whether a later edit of the same message makes {@code edit} pointless. */
    boolean supersedes(Outgoing.Edit edit) {
        return rows.stream()
                .anyMatch(row -> row.outgoing() instanceof Outgoing.Edit later && later.message() == edit.message());
    }

    /** Drops the rows from memory; the table has them. */
    void unload() {
        rows.clear();
        last = 0;
        more = true;
    }

    boolean isScheduled() {
        return scheduled;
    }

    void scheduled(boolean now) {
        scheduled = now;
    }
}
