package bot.accord.desk;

import bot.accord.chat.Update;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ids of updates that have had their effect. Telegram may send an update again, and may begin again with lower ids
 * after a quiet week: what counts is whether an id is in here, not whether it is higher than others.
 */
final class ProcessedUpdates {

    private final JdbcTemplate jdbc;

    ProcessedUpdates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the ids of {@code updates}, and returns those updates that were new, in their order. */
    List<Update> add(List<Update> updates, long now) {
        if (updates.isEmpty()) {
            return List.of();
        }
        var counts = jdbc.batchUpdate("""
                INSERT INTO processed_update (id, at)
                VALUES (?, ?)
                    ON CONFLICT (id) DO NOTHING
                """, updates, updates.size(), (statement, update) -> {
            statement.setLong(1, update.id());
            statement.setLong(2, now);
        })[0];
        var fresh = new ArrayList<Update>(updates.size());
        for (var index = 0; index < counts.length; index++) {
            if (counts[index] > 0) {
                fresh.add(updates.get(index));
            }
        }
        return fresh;
    }

    /** Forgets at most {@code most} ids from before {@code until}. */
    void prune(long until, int most) {
        jdbc.update("""
                DELETE FROM processed_update
                 WHERE id IN (SELECT id
                                FROM processed_update
                               WHERE at < ?
                               ORDER BY at
                               LIMIT ?)
                """, until, most);
    }
}
