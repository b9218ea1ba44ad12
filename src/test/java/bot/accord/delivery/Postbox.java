package bot.accord.delivery;

import bot.accord.chat.Keyboard;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivery on a real file, a clock that stands still, and a Telegram that answers as it is told. */
final class Postbox implements AutoCloseable {

    /** What Telegram got, and when. */
    record Call(Duration after, Outgoing outgoing) {}

    final FakeTime time;
    final List<Call> calls = new ArrayList<>();
    final List<Long> gone = new ArrayList<>();
    final List<String> moved = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** What Telegram answers; null where the answer does not come by itself. */
    @FunctionalInterface
    interface Telegram {
        @Nullable Outcome apply(Outgoing outgoing);
    }

    Telegram telegram = _ -> new Outcome.Sent(1L);

    final Map<Long, Outgoing> underway = new LinkedHashMap<>();
    private final Path file;
    private final DeliverySettings settings;
    private final Instant start;
    private final SingleConnectionDataSource source;
    private final TransactionTemplate transaction;
    final JdbcTemplate template;
    final Delivery delivery;

    Postbox(Path folder) {
        this(folder, new DeliverySettings(30, 10, 20), new FakeTime());
    }

    Postbox(Path folder, DeliverySettings settings, FakeTime time) {
        this.file = folder;
        this.settings = settings;
        this.time = time;
        this.start = time.instant();
        source = new SingleConnectionDataSource("jdbc:sqlite:" + folder.resolve("post.db"), true);
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("post.db"), null, null)
                .load()
                .migrate();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        template = new JdbcTemplate(source);
        delivery = new Delivery(settings, template, List.of(new Notes()), time, time, meters);
        transaction.executeWithoutResult(_ -> delivery.open());
    }

    private final class Notes implements Whereabouts {
        @Override
        public void gone(long chat) {
            if (chat == 13) {
                throw new IllegalStateException("no good number");
            }
            gone.add(chat);
        }

        @Override
        public void moved(long from, long to) {
            moved.add(from + " to " + to);
        }
    }

    Postbox puts(long chat, String text) {
        return puts(Lane.PERSON, say(chat, text));
    }

    Postbox puts(Lane lane, Outgoing outgoing) {
        delivery.put(lane, outgoing);
        return this;
    }

    static Outgoing.Say say(long chat, String text) {
        return Outgoing.Say.of(chat, Rich.plain(text), Keyboard.NONE);
    }

    /** Commits once, and makes the calls that come of it. */
    Postbox commits() {
        transaction.executeWithoutResult(_ -> delivery.write());
        delivery.committed().forEach(this::call);
        return this;
    }

    /** A transaction that does not come to its end. */
    Postbox fails() {
        transaction.executeWithoutResult(status -> {
            delivery.write();
            status.setRollbackOnly();
        });
        delivery.rolledBack(false);
        return this;
    }

    /** Committed, but nobody learns of it. */
    Postbox failsToHearOfTheCommit() {
        transaction.executeWithoutResult(_ -> delivery.write());
        delivery.rolledBack(true);
        return this;
    }

    private void call(Attempt attempt) {
        calls.add(new Call(Duration.between(start, time.instant()), attempt.outgoing()));
        var outcome = telegram.apply(attempt.outgoing());
        if (outcome == null) {
            underway.put(attempt.row(), attempt.outgoing());
        } else {
            delivery.receive(new Receipt(attempt.row(), outcome));
        }
    }

    /** The oldest call under way is answered. */
    Postbox hears(Outcome outcome) {
        var row = underway.keySet().iterator().next();
        underway.remove(row);
        delivery.receive(new Receipt(row, outcome));
        return settles();
    }

    /** Goes on as long as something is to be done now. */
    Postbox settles() {
        for (var round = 0; delivery.pause() == 0; round++) {
            if (round > 10_000) {
                throw new AssertionError("delivery does not come to rest");
            }
            commits();
        }
        return this;
    }

    Postbox passes(Duration span) {
        settles();
        for (var left = span; left.isPositive(); ) {
            var step = Duration.ofMillis(Math.min(left.toMillis(), Math.max(1, delivery.pause())));
            time.pass(step);
            left = left.minus(step);
            settles();
        }
        return this;
    }

    Postbox ticks() {
        transaction.executeWithoutResult(_ -> {
            delivery.tick();
            delivery.prune();
        });
        return this;
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    /** The process ends here and now; another one starts on the same file. */
    Postbox restarts() {
        close();
        var next = new Postbox(file, settings, time);
        return next;
    }

    /** What Telegram got, in short: {@code chat:text}. */
    List<String> texts() {
        return calls.stream().map(call -> text(call.outgoing())).toList();
    }

    List<Long> seconds() {
        return calls.stream().map(call -> call.after().toSeconds()).toList();
    }

    static String text(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> say.chat() + ":" + say.text().text();
            case Outgoing.Edit edit ->
                edit.chat() + "#" + edit.message() + ":" + edit.text().text();
            case Outgoing.Toast toast -> toast.chat() + "!" + toast.callback();
            case Outgoing.Document document -> document.chat() + "@" + document.name();
            case Outgoing.Venue venue -> venue.chat() + "@" + venue.title();
            case Outgoing.Contact contact -> contact.chat() + "@" + contact.name();
        };
    }

    /** Rows by state: new, sending, failed, unknown. */
    List<Integer> states() {
        return List.of(0, 1, 2, 3).stream().map(this::count).toList();
    }

    private int count(int state) {
        return JdbcClient.create(template)
                .sql("SELECT count(*) FROM outbox WHERE state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    int doubtful() {
        return JdbcClient.create(template)
                .sql("SELECT count(*) FROM doubtful")
                .query(Integer.class)
                .single();
    }

    /** What the table holds of the messages themselves. */
    List<String> bodies() {
        return JdbcClient.create(template)
                .sql("SELECT body FROM outbox ORDER BY id")
                .query((result, _) -> result.getString(1))
                .list();
    }

    double figure(String name) {
        return meters.get(name).counter().count();
    }

    void executes(String sql) {
        template.execute(sql);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
