package bot.accord.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database on a disk with moods. */
final class FaultySource extends DelegatingDataSource {

    /** Where the next transactions fail. */
    enum Mood {
        WELL,
        NO_BEGIN,
        NO_STATEMENT,
        NO_COMMIT,
        COMMIT_WITHOUT_A_WORD
    }

    private static final int SQLITE_FULL = 13;

    volatile Mood mood = Mood.WELL;

    FaultySource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (mood == Mood.NO_BEGIN) {
            throw full();
        }
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && mood == Mood.NO_STATEMENT) {
                        throw full();
                    }
                    if (method.getName().equals("commit")) {
                        return commit(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private @Nullable Object commit(Connection connection) throws SQLException {
        if (mood == Mood.NO_COMMIT) {
            throw full();
        }
        connection.commit();
        if (mood == Mood.COMMIT_WITHOUT_A_WORD) {
            throw full();
        }
        return null;
    }

    private static SQLException full() {
        return new SQLException("[SQLITE_FULL] database or disk is full", null, SQLITE_FULL);
    }
}
