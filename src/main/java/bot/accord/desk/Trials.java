package bot.accord.desk;

import bot.accord.chat.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the update that kills the process. Such an update is sent again soon after the next start; therefore the
 * attempts at updates are counted then, in a commit of their own before each attempt, and only then, since every commit
 * costs a flush. Updates that an earlier process was busy with when it ended are tried one by one.
 */
final class Trials {

    static final int MOST = 3;

    private static final Duration WATCH = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcTemplate template;
    private final InstantSource clock;
    private final Map<Long, Integer> attempts = new HashMap<>();
    private final Set<Long> counted = new HashSet<>();
    private @Nullable Instant watchedUntil;

    Trials(JdbcTemplate template, InstantSource clock) {
        this.template = template;
        this.clock = clock;
    }

    /** Reads what an earlier process left; inside a transaction. */
    void open() {
        JdbcClient.create(template)
                .sql("""
                        SELECT id, attempts
                          FROM update_trial
                        """)
                .query((result, _) -> Map.entry(result.getLong("id"), result.getInt("attempts")))
                .list()
                .forEach(trial -> attempts.put(trial.getKey(), trial.getValue()));
    }

    /** Whether attempts are counted: for some seconds from the first update on, and while there are suspects. */
    boolean isWatching() {
        var until = watchedUntil;
        if (until == null) {
            until = clock.instant().plus(WATCH);
            watchedUntil = until;
        }
        return !attempts.isEmpty() || clock.instant().isBefore(until);
    }

    /** Whether one of these was being worked on when an earlier process ended. */
    boolean hasSuspect(Collection<Update> updates) {
        return updates.stream().anyMatch(update -> attempts.containsKey(update.id()));
    }

    /** Whether this update has ended the process as often as it may. */
    boolean isHopeless(Update update) {
        return attempts.getOrDefault(update.id(), 0) >= MOST;
    }

    /** Counts an attempt at each, one in a process's life: it can end but once. To be committed before it is made. */
    void begin(List<Update> all) {
        var updates =
                all.stream().filter(update -> !counted.contains(update.id())).toList();
        if (updates.isEmpty()) {
            return;
        }
        var now = clock.millis();
        template.batchUpdate("""
                INSERT INTO update_trial (id, attempts, at)
                VALUES (?, 1, ?)
                    ON CONFLICT (id) DO UPDATE
                   SET attempts = update_trial.attempts + 1, at = excluded.at
                """, updates, updates.size(), (statement, update) -> {
            statement.setLong(1, update.id());
            statement.setLong(2, now);
        });
    }

    /** To be called when {@link #begin} is committed. */
    void begun(List<Update> updates) {
        updates.forEach(update -> counted.add(update.id()));
    }

    /** The attempts went well, or were given up; in the transaction that says so. */
    void end(List<Update> updates) {
        template.batchUpdate("""
                DELETE FROM update_trial
                 WHERE id = ?
                """, updates, updates.size(), (statement, update) -> statement.setLong(1, update.id()));
    }

    /** To be called when {@link #end} is committed. */
    void ended(List<Update> updates) {
        for (var update : updates) {
            attempts.remove(update.id());
            counted.remove(update.id());
        }
    }

    void prune() {
        var until = clock.millis() - KEPT.toMillis();
        if (template.update("""
                        DELETE FROM update_trial
                         WHERE at < ?
                        """, until) > 0) {
            attempts.clear();
            counted.clear();
            open();
        }
    }
}
