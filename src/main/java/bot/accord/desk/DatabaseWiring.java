package bot.accord.desk;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    /** All settings are read before, so that a faulty one is told of before anything is made on the disk. */
    @Bean(destroyMethod = "close")
    Database database(DataSettings settings, ListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
            var type = beans.getType(name);
            if (type != null && type.getName().startsWith("bot.accord.")) {
                beans.getBean(name);
            }
        }
        return Database.open(settings.dataDir());
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.writer();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setRollbackOnCommitFailure(true);
        return transactions;
    }
}
