package bot.accord;

import bot.accord.cli.Cli;
import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Source;
import bot.accord.dialog.Timed;
import bot.accord.people.PeopleSettings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The authors' commands: the capabilities are the real ones, over a database in memory that ends with the command. */
final class Authoring {

    /** It warns of a Java module that it would be faster with. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** Those with capabilities; one that is not there yet does no harm. */
    private static final String[] ROOMS = {
        "bot.accord.people", "bot.accord.knowledge", "bot.accord.exchange", "bot.accord.contact", "bot.accord.staff"
    };

    /** A rehearsal has no Telegram that could say what the bot is called. */
    private static final String ADDRESS = "rehearsal_bot";

    private Authoring() {}

    /** Returns the process's exit code. */
    static int run(String[] arguments) {
        LoggingSystem.get(Authoring.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.WARN);
        LUCENE.setLevel(Level.SEVERE);
        var database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
        try (var rooms = new AnnotationConfigApplicationContext()) {
            Flyway.configure().dataSource(database).load().migrate();
            rooms.registerBean(DataSource.class, () -> database);
            rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
            rooms.registerBean(PeopleSettings.class, () -> new PeopleSettings(Set.of(), ZoneOffset.UTC));
            rooms.scan(ROOMS);
            rooms.refresh();
            var capabilities = Capabilities.of(
                    rooms.getBeansOfType(Action.class).values(),
                    rooms.getBeansOfType(Source.class).values(),
                    rooms.getBean(Knowledge.class),
                    rooms.getBeansOfType(Timed.class).values(),
                    () -> ADDRESS);
            return Cli.run(arguments, new PrintWriter(System.out, false, StandardCharsets.UTF_8), capabilities);
        } finally {
            database.destroy();
        }
    }
}
