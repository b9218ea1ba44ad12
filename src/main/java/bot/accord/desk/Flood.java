package bot.accord.desk;

import bot.accord.delivery.Window;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one person from taking up the desk: so many inputs in ten seconds are read; after one more a notice and ten
 * seconds of silence. Time is that of the person's acts, so that what piled up during an outage is not taken for a
 * flood; nor where a later act overtakes it, such as a press, whose time is that of its arrival.
 */
final class Flood {

    static final long SPAN = 10_000;

    private static final int REMEMBERED = 20_000;

    enum Verdict {
        READ,
        NOTICE,
        SILENCE
    }

    private final int most;
    private final Cache<Long, Budget> budgets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    /**
     * @param most inputs in ten seconds, 1 or more; above 1000 there is no limit
     */
    Flood(int most) {
        this.most = most;
    }

    Verdict judge(long person, Instant at) {
        return budgets.get(person, _ -> new Budget()).judge(at.toEpochMilli());
    }

    private final class Budget {

        private Window window = new Window(most, SPAN);
        private @Nullable Long silentUntil;
        private long latest;

        Verdict judge(long at) {
            if (at < latest - SPAN) {
                silentUntil = null;
                window = new Window(most, SPAN);
                latest = at;
            }
            latest = Math.max(latest, at);
            if (silentUntil != null && latest < silentUntil) {
                return Verdict.SILENCE;
            }
            if (window.readyAt(latest) > latest) {
                silentUntil = latest + SPAN;
                window = new Window(most, SPAN);
                return Verdict.NOTICE;
            }
            window.add(latest);
            return Verdict.READ;
        }
    }
}
