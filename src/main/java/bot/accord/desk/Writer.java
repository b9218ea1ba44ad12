package bot.accord.desk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Makes transactions, and knows whether that works. Used by the loop's thread; its state may be read by any. */
final class Writer {

    private static final Logger log = LoggerFactory.getLogger(Writer.class);

    private final PlatformTransactionManager transactions;
    private final Runnable reopen;
    private final InstantSource clock;
    private final Timer commits;
    private final Counter failures;
    private volatile @Nullable Instant failingSince;
    private volatile String failure = "";

    /** @param reopen has the next transaction use a new connection */
    Writer(PlatformTransactionManager transactions, Runnable reopen, InstantSource clock, MeterRegistry meters) {
        this.transactions = transactions;
        this.reopen = reopen;
        this.clock = clock;
        this.commits = meters.timer("accord.commit");
        this.failures = meters.counter("accord.commit.failures");
    }

    /**
     * Runs {@code changes} in one transaction. What they throw is thrown on when all is undone; where the database
     * itself is the cause, as {@link Unwritten}.
     */
    void write(Runnable changes) {
        var transaction = begin();
        try {
            changes.run();
        } catch (RuntimeException | Error thrown) {
            rollBack(transaction, thrown);
            throw thrown;
        }
        commit(transaction);
    }

    private TransactionStatus begin() {
        try {
            return transactions.getTransaction(new DefaultTransactionDefinition());
        } catch (TransactionException thrown) {
            throw troubled(thrown);
        }
    }

    private void rollBack(TransactionStatus transaction, Throwable thrown) {
        try {
            transactions.rollback(transaction);
        } catch (TransactionException second) {
            // SQLite has rolled back by itself after some errors, and says so; the connection is not used again
            thrown.addSuppressed(second);
            reopen.run();
        }
        if (Trouble.isOfDatabase(thrown)) {
            throw troubled(thrown);
        }
    }

    private void commit(TransactionStatus transaction) {
        var start = System.nanoTime();
        try {
            transactions.commit(transaction);
        } catch (RuntimeException | Error thrown) {
            if (Trouble.isOfData(thrown)) {
                throw thrown;
            }
            throw troubled(thrown);
        }
        commits.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        recovered();
    }

    private Unwritten troubled(Throwable thrown) {
        reopen.run();
        failures.increment();
        if (failingSince == null) {
            failingSince = clock.instant();
            failure = cause(thrown);
            log.atError().addKeyValue("cause", failure).log("database could not be written, updates stay at Telegram");
        }
        return new Unwritten(thrown);
    }

    private static String cause(Throwable thrown) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(thrown).getMessage())
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private void recovered() {
        var since = failingSince;
        if (since != null) {
            failingSince = null;
            log.atInfo()
                    .addKeyValue("after", Duration.between(since, clock.instant()))
                    .log("database can be written again");
        }
    }

    boolean isFailing() {
        return failingSince != null;
    }

    /** Returns what went wrong at the first failure in a row. */
    String failure() {
        return failure;
    }
}
