package bot.accord.desk;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the database's own troubles (disk full, locked, unreadable) from a statement that is wrong. */
final class Trouble {

    /** SQLite's primary result codes: BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, CORRUPT, FULL and so on. */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26);

    private static final int SQLITE_CONSTRAINT = 19;

    /** PostgreSQL: connection lost, rolled back for others, out of resources, stopped, system error. */
    private static final Set<String> SQL_STATES = Set.of("08", "40", "53", "57", "58");

    private Trouble() {}

    static boolean isOfDatabase(Throwable failure) {
        var cause = sql(failure);
        return cause != null
                && (cause instanceof SQLTransientException
                        || cause instanceof SQLRecoverableException
                        || SQLITE.contains(cause.getErrorCode() & 0xFF)
                        || (cause.getSQLState() != null
                                && cause.getSQLState().length() == 5
                                && SQL_STATES.contains(cause.getSQLState().substring(0, 2))));
    }

    /** Whether the data itself was refused, as a foreign key may be as late as at the commit. */
    static boolean isOfData(Throwable failure) {
        var cause = sql(failure);
        return cause != null && (cause.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT;
    }

    private static @Nullable SQLException sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
