package bot.accord.desk;

import com.github.benmanes.caffeine.cache.Ticker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The database, and the clocks. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** The monotonic clock, for pauses and limits: it does not jump when somebody sets the time. */
    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }

    /** Opened when it is first used, which is after all settings and the content were found to be right. */
    @Bean(destroyMethod = "close")
    @Lazy
    Database database(DataSettings settings) {
        return Database.open(settings.dataDir());
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(ObjectProvider<Database> database) {
        return new AbstractDataSource() {

            @Override
            public Connection getConnection() throws SQLException {
                return database.getObject().writer().getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setRollbackOnCommitFailure(true);
        return transactions;
    }
}
