package bot.accord.delivery;

import bot.accord.chat.Outgoing;
import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings messages to Telegram: at least once, hardly ever twice, in order within a chat, within Telegram's limits.
 *
 * <p>A message without an idempotency key may have arrived although nobody says so. Therefore an attempt is recorded
 * in the table before the call is made: rows that may go at once are inserted as {@code sending} in the very
 * transaction that decided on them, later ones are marked in a later one. {@link #committed} hands out only what was
 * recorded. The receipt comes back through {@link #receive}, and the next transaction settles the row. A row that is
 * found {@code sending} at start had an attempt of which nobody knows: it is made again, and counted.
 *
 * <p>All belongs to the loop's thread. One iteration: {@link #put} and {@link #receive} as often as wanted, then
 * {@link #write} inside the transaction, then {@link #committed} or {@link #rolledBack}.
 */
@Component
public final class Delivery {

    /** One call in eight is left to toasts, so that they never wait for a message. */
    private static final int TOASTS_OWN = 8;

    /** And no more than half of the calls may be toasts, so that they do not keep the messages out. */
    private static final int TOASTS_MOST = 2;

    /** What was under way, and how it ended; kept until that is committed. */
    private record Settled(Flight flight, Receipt receipt) {}

    private static final Duration FORGOTTEN = Duration.ofMinutes(3);
    private static final Duration KEPT = Duration.ofDays(30);

    private final InstantSource clock;
    private final Ticker ticker;
    private final Outbox outbox;
    private final Lines lines;
    private final Pace pace;
    private final Settlement settlement;
    private final DeliveryFigures figures;
    private final int inFlight;
    private final ToastTray toasts = new ToastTray();
    private final Map<Long, Flight> flights = new LinkedHashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Row> drafts = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Row> released = new ArrayList<>();
    private int toastsInFlight;
    private final Set<Lane> closed = EnumSet.noneOf(Lane.class);
    private long nextId;
    private boolean doubted;

    /**
     * @param ticker the monotonic clock, by which pauses are kept
     * @param whereabouts who is told when a chat is gone or moved
     */
    public Delivery(
            DeliverySettings settings,
            JdbcTemplate template,
            List<Whereabouts> whereabouts,
            InstantSource clock,
            Ticker ticker,
            MeterRegistry meters) {
        this.clock = clock;
        this.ticker = ticker;
        this.inFlight = settings.inFlight();
        this.outbox = new Outbox(template);
        this.lines = new Lines(settings, outbox, toasts);
        var backoff = new Backoff(RandomGenerator.getDefault());
        this.pace = new Pace(settings, backoff);
        this.figures = new DeliveryFigures(meters);
        this.settlement = new Settlement(this, outbox, lines, pace, backoff, whereabouts, figures);
    }

    /** Takes up what an earlier process left; to be called once, inside a transaction, before anything else. */
    public void open() {
        nextId = outbox.nextId();
        outbox.sending().forEach(settlement::resume);
        outbox.flush();
        lines.unload();
        figures.depth(outbox, clock.millis());
    }

    /** Puts a message into the outbox; a longer one than Telegram takes goes out in pieces, in order. */
    public void put(Lane lane, Outgoing outgoing) {
        put(lane, outgoing, null);
    }

    /**
     * The same for a message that is of no use any more from some time on: what has not gone out by then is dropped.
     *
     * @param until null for none
     */
    public void put(Lane lane, Outgoing outgoing, @Nullable Instant until) {
        for (var piece : Pieces.of(outgoing)) {
            var end = until == null ? 0 : until.toEpochMilli();
            var row = new Row(nextId++, lane, 0, clock.millis(), end, piece);
            outbox.add(row);
            drafts.add(row);
        }
    }

    /** Takes a receipt; it counts from the next {@link #write} on. */
    public void receive(Receipt receipt) {
        receipts.add(receipt);
    }

    /** Whether calls have gone out for minutes and no answer came: nothing reaches anybody. Any thread may ask. */
    public boolean isCutOff() {
        return pace.isCutOff(now());
    }

    /** Something came from Telegram: worth a try, if it seemed out of reach. */
    public void hope() {
        pace.hope(now());
    }

    /** Writes all that was put and received, and chooses what goes out now; inside the loop's transaction. */
    public void write() {
        if (doubted) {
            reclaim();
        }
        settleAll();
        queueDrafts();
        releaseToasts();
        for (var lane : Lane.values()) {
            release(lane);
        }
        outbox.flush();
    }

    /** After the commit: returns the calls to make now, in this order. */
    public List<Attempt> committed() {
        doubted = false;
        settlement.committed();
        var attempts = released.stream()
                .map(row -> new Attempt(row.id(), row.outgoing()))
                .toList();
        forgetIteration();
        return attempts;
    }

    /**
     * Nothing of this iteration was written.
     *
     * @param doubtful whether it might have been written all the same, since the commit itself failed
     */
    public void rolledBack(boolean doubtful) {
        doubted |= doubtful;
        outbox.forgetChanges();
        settlement.rolledBack();
        released.forEach(this::undoRelease);
        settled.forEach(this::undoSettlement);
        lines.unload();
        toasts.clear();
        forgetIteration();
    }

    private void undoRelease(Row row) {
        flights.remove(row.id());
        if (row.isToast()) {
            toastsInFlight--;
        } else {
            lines.line(row.chat()).busy(false);
        }
    }

    private void undoSettlement(Settled undone) {
        var row = undone.flight().row();
        receipts.add(undone.receipt());
        flights.put(row.id(), undone.flight().note());
        if (row.isToast()) {
            toastsInFlight++;
        } else {
            lines.line(row.chat()).busy(true);
        }
    }

    private void forgetIteration() {
        released.clear();
        settled.clear();
        drafts.clear();
    }

    /** A commit that failed may have been made: what it marked as sending was never handed out. */
    private void reclaim() {
        outbox.sending().stream()
                .filter(row -> !flights.containsKey(row.id()))
                .forEach(row -> outbox.again(row.unattempted(), 0));
        outbox.flush();
    }

    private void settleAll() {
        for (var receipt : receipts) {
            var flight = flights.remove(receipt.row());
            if (flight != null) {
                settled.add(new Settled(flight, receipt));
                settle(flight, receipt.outcome());
            }
        }
        receipts.clear();
    }

    private void settle(Flight flight, Outcome outcome) {
        if (flight.row().isToast()) {
            toastsInFlight--;
        } else if (!flight.noted()) {
            pace.arrived(now());
            lines.line(flight.row().chat()).arrived(now());
        }
        try {
            settlement.settle(flight, outcome);
        } catch (DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException fault) {
            settlement.giveUp(flight.row(), fault);
        }
        if (!flight.row().isToast()) {
            lines.free(lines.line(flight.row().chat()), now());
        }
    }

    private void queueDrafts() {
        for (var row : drafts) {
            if (row.isToast()) {
                lines.lay(row);
            } else {
                lines.add(row, now());
            }
        }
    }

    private void releaseToasts() {
        var now = now();
        while (hasRoomForToast() && pace.openAt(now) <= now) {
            var row = toasts.take(now);
            if (row == null) {
                return;
            }
            if (ToastTray.isStale(row, clock.millis())) {
                outbox.delete(row);
            } else {
                toastsInFlight++;
                start(row);
            }
        }
    }

    private void release(Lane lane) {
        if (closed.contains(lane)) {
            return;
        }
        var now = now();
        lines.refill(lane, now, clock.millis());
        while (hasRoom() && pace.readyAt(lane, now, messagesInFlight()) <= now) {
            var queue = lines.schedule().poll(lane, now);
            if (queue == null) {
                return;
            }
            var row = lines.next(queue, clock.millis());
            if (row != null) {
                queue.line().busy(true);
                pace.released(lane, now);
                start(row);
            }
            lines.tidy(queue);
        }
    }

    private void start(Row row) {
        var attempted = row.attempted();
        outbox.sending(attempted);
        flights.put(row.id(), new Flight(attempted, now(), clock.millis(), false, false));
        released.add(attempted);
    }

    private boolean hasRoom() {
        return pace.isOutage()
                ? messagesInFlight() == 0
                : messagesInFlight() < inFlight - inFlight / TOASTS_OWN && flights.size() < inFlight;
    }

    private int messagesInFlight() {
        return flights.size() - toastsInFlight;
    }

    private boolean hasRoomForToast() {
        return toastsInFlight < inFlight / TOASTS_MOST && flights.size() < inFlight;
    }

    /** Returns in how many milliseconds something is to be written; 0 for now, at most a minute. */
    public long pause() {
        if (!receipts.isEmpty() || !drafts.isEmpty() || doubted) {
            return 0;
        }
        var now = now();
        return Math.clamp(next(now) - now, 0, 60_000);
    }

    private long next(long now) {
        var at = hasRoomForToast() ? Math.max(toasts.next(), pace.openAt(now)) : Schedule.NEVER;
        if (!hasRoom()) {
            return at;
        }
        at = Math.min(at, Math.max(lines.schedule().next(now), pace.openAt(now)));
        for (var lane : Lane.values()) {
            if (closed.contains(lane)) {
                continue;
            }
            if (lines.isHungry(lane)) {
                return now;
            }
            if (lines.schedule().isReady(lane)) {
                at = Math.min(at, pace.readyAt(lane, now, messagesInFlight()));
            }
        }
        return at;
    }

    /** Sends no more messages of this lane; they wait for the next start. */
    public void close(Lane lane) {
        closed.add(lane);
    }

    public int inFlight() {
        return flights.size();
    }

    /** Drops what waits for a chat that is gone, inside the loop's transaction, and tells who wants to know. */
    public void gone(long chat) {
        settlement.gone(chat, clock.millis());
    }

    /** Moves what waits for a chat to its new id, inside the loop's transaction, and tells who wants to know. */
    public void moved(long from, long to) {
        settlement.moved(from, to);
    }

    /** Deletes all that concerns a chat, inside the loop's transaction. */
    public void erase(long chat) {
        outbox.flush();
        outbox.erase(chat);
        unqueue(chat);
        lines.reread(chat, now());
        flights.replaceAll((_, flight) -> flight.row().chat() == chat ? flight.drop() : flight);
    }

    /** Returns how many messages wait for a chat or could not be delivered there. */
    public int count(long chat) {
        return outbox.count(chat);
    }

    /** The chat's rows were written, or deleted, by statement: memory reads them anew. */
    void unqueue(long chat) {
        drafts.removeIf(row -> row.chat() == chat);
        toasts.remove(chat);
    }

    void restoreToast(Row row, long at) {
        toasts.restore(row, at);
    }

    /** Looks after what time does to the outbox, inside a transaction; to be called every few seconds. */
    public void tick() {
        var now = now();
        lines.sweep(now);
        flights.values().stream()
                .filter(flight -> flight.since() + FORGOTTEN.toMillis() < now)
                .map(flight -> new Receipt(flight.row().id(), new Outcome.Unknown("no receipt came")))
                .forEach(receipts::add);
        figures.depth(outbox, clock.millis());
    }

    /** Forgets messages that could not be delivered long ago, inside a transaction. */
    public void prune() {
        outbox.prune(clock.millis() - KEPT.toMillis());
    }

    long now() {
        return TimeUnit.NANOSECONDS.toMillis(ticker.read());
    }

    long epoch() {
        return clock.millis();
    }
}
