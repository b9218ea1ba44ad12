package bot.accord.knowledge;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.content.Reading;
import bot.accord.dialog.Action;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.Timed;
import bot.accord.dialog.Turn;
import bot.accord.dialog.Visitor;
import bot.accord.people.PeopleSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The shipped content, with the real capabilities over a database in memory: what a person reads who types. */
final class Desk implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Chat CHAT = new Chat(5, Chat.Kind.PRIVATE);

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final Script script;
    private final Machine machine;

    Desk() {
        Flyway.configure().dataSource(database).load().migrate();
        rooms.registerBean(DataSource.class, () -> database);
        rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        rooms.registerBean(PeopleSettings.class, () -> new PeopleSettings(Set.of(), ZoneOffset.UTC));
        rooms.scan(
                "bot.accord.people",
                "bot.accord.knowledge",
                "bot.accord.exchange",
                "bot.accord.contact",
                "bot.accord.staff");
        rooms.refresh();
        var capabilities = Capabilities.of(
                rooms.getBeansOfType(Action.class).values(),
                rooms.getBeansOfType(Source.class).values(),
                rooms.getBean(Knowledge.class),
                rooms.getBeansOfType(Timed.class).values(),
                () -> "desk_bot");
        script = Reading.of(Path.of("dialogs"), capabilities).script().orElseThrow();
        machine = new Machine(script, capabilities);
    }

    Script script() {
        return script;
    }

    Conversation newcomer() {
        return Conversation.fresh(CHAT.id(), 5, script);
    }

    Turn says(Conversation conversation, String language, String words) {
        var visitor = new Visitor(5, "Anna", new Language(language), ZoneOffset.UTC, Set.of());
        return machine.decide(conversation, new Input(visitor, CHAT, 1L, new Incoming.Text(Rich.plain(words)), NOW));
    }

    @Override
    public void close() {
        rooms.close();
        database.destroy();
    }
}
