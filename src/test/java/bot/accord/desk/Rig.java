package bot.accord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.chat.Sender;
import bot.accord.chat.Update;
import bot.accord.delivery.Delivery;
import bot.accord.delivery.DeliverySettings;
import bot.accord.delivery.FakeTime;
import bot.accord.delivery.Outcome;
import bot.accord.delivery.Outlet;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Input;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Text;
import bot.accord.dialog.Timed;
import bot.accord.dialog.Turn;
import bot.accord.dialog.Visitor;
import bot.accord.people.People;
import bot.accord.people.PeopleSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A desk on a real file with a clock that stands still; the test's own thread gives the loop its turns. */
final class Rig implements AutoCloseable {

    static final Language ENGLISH = new Language("en");
    static final Language RUSSIAN = new Language("ru");
    static final DeliverySettings FAST = new DeliverySettings(100_000, 100_000, 100_000);

    /** As the outbox keeps them. */
    static final int LANE_OF_PERSONS = 0;

    static final int LANE_OF_BROADCASTS = 1;

    /** What the outlet got, as {@code chat:text} or {@code chat!callback}. */
    final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    final FakeTime time;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Database database;
    final JdbcClient jdbc;
    final Inbox inbox = new Inbox();
    final People people;
    final Conversations conversations;
    final DeadLetters deadLetters;
    final Delivery delivery;
    final Writer writer;
    final Loop loop;
    final FaultySource source;
    private final Path folder;
    private final Scene scene;

    /** What a test may want otherwise. */
    record Scene(
            Decider decider,
            Outlet outlet,
            DeliverySettings settings,
            Set<Long> owners,
            Teller teller,
            Function<JdbcClient, List<Timed>> timed) {

        Scene(Decider decider, Outlet outlet, DeliverySettings settings, Set<Long> owners) {
            this(decider, outlet, settings, owners, Rig::tell, _ -> List.of());
        }

        static Scene plain() {
            return new Scene(Rig::echo, _ -> CompletableFuture.completedStage(new Outcome.Sent(1L)), FAST, Set.of());
        }

        Scene deciding(Decider other) {
            return new Scene(other, outlet, settings, owners, teller, timed);
        }

        Scene sending(Outlet other) {
            return new Scene(decider, other, settings, owners, teller, timed);
        }

        Scene reminding(Function<JdbcClient, List<Timed>> other) {
            return new Scene(decider, outlet, settings, owners, teller, other);
        }
    }

    Rig(Path folder) {
        this(folder, Scene.plain());
    }

    Rig(Path folder, Scene scene) {
        this(folder, scene, new FakeTime());
    }

    Rig(Path folder, Scene scene, FakeTime time) {
        this.folder = folder;
        this.scene = scene;
        this.time = time;
        database = Database.open(folder);
        source = new FaultySource(database.writer());
        var template = new JdbcTemplate(source);
        jdbc = JdbcClient.create(template);
        var transactions = new JdbcTransactionManager(source);
        transactions.setRollbackOnCommitFailure(true);
        people = new People(jdbc, new PeopleSettings(scene.owners(), ZoneId.of("Europe/Minsk")));
        conversations = new Conversations(template, time);
        deadLetters = new DeadLetters(jdbc, time);
        delivery = new Delivery(
                scene.settings(), template, List.of(new Residence(people, conversations)), time, time, meters);
        writer = new Writer(transactions, database::reopen, time, meters);
        var notices = new Notices(scene.teller(), people, delivery);
        var turns = new Turns(
                Rig::script,
                scene.decider(),
                people,
                conversations,
                delivery,
                notices,
                deadLetters,
                time,
                new Flood(20));
        var ledger = new Ledger(writer, conversations, delivery, new Sending(this::send, inbox), database::scrub);
        loop = new Loop(
                writer,
                ledger,
                turns,
                delivery,
                new ProcessedUpdates(template),
                deadLetters,
                new Trials(template, time),
                new Agenda(scene.timed().apply(jdbc), Rig::script, notices, ledger, time),
                List.of(deadLetters),
                new DeskFigures(meters),
                time);
    }

    Rig open() {
        loop.open();
        return this;
    }

    /** The process ends here and now; another one starts on the same file. */
    Rig restarts() {
        close();
        return new Rig(folder, scene, time).open();
    }

    private CompletionStage<Outcome> send(Outgoing outgoing) {
        sent.add(text(outgoing));
        return scene.outlet().send(outgoing);
    }

    private static String text(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> say.chat() + ":" + say.text().text();
            case Outgoing.Edit edit ->
                edit.chat() + "#" + edit.message() + ":" + edit.text().text();
            case Outgoing.Toast toast -> toast.chat() + "!" + toast.callback();
            case Outgoing.Document document -> document.chat() + "@" + document.name();
            case Outgoing.Venue venue -> venue.chat() + "@" + venue.title();
            case Outgoing.Contact contact -> contact.chat() + "@" + contact.name();
        };
    }

    /** Brings a batch, and lets the loop go round until there is nothing left to do now. */
    void takes(Update... updates) {
        assertThat(tries(updates)).isCompleted();
    }

    /** The same, whatever comes of it. */
    CompletableFuture<Void> tries(Update... updates) {
        var done = brings(updates);
        settles();
        return done;
    }

    CompletableFuture<Void> brings(Update... updates) {
        var done = new CompletableFuture<Void>();
        inbox.offer(new Taken(List.of(updates), done));
        return done;
    }

    void settles() {
        do {
            iterates();
        } while (!writer.isFailing() && (!inbox.isEmpty() || loop.pause() == 0));
    }

    void iterates() {
        try {
            loop.iterate(inbox.await(0));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    void passes(Duration span) {
        for (var left = span; left.isPositive(); ) {
            var step = Duration.ofMillis(Math.min(left.toMillis(), Math.max(1, loop.pause())));
            time.pass(step);
            left = left.minus(step);
            settles();
        }
    }

    int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    double figure(String name, String... tags) {
        return meters.get(name).tags(tags).counter().count();
    }

    Update.Understood says(long id, long person, String words) {
        return update(id, person, new Incoming.Text(Rich.plain(words)));
    }

    Update.Understood presses(long id, long person, String data) {
        return update(id, person, new Incoming.Press("press" + id, 9, data));
    }

    Update.Understood update(long id, long person, Incoming incoming) {
        return in(id, new Chat(person, Chat.Kind.PRIVATE), person, incoming);
    }

    Update.Understood in(long id, Chat chat, long person, Incoming incoming) {
        var sender = new Sender(person, "Anna Ivanova", "ru", true);
        return new Update.Understood(
                id, "{\"update_id\":" + id + "}", time.instant(), chat, sender, 100 + id, null, incoming);
    }

    /** Answers with the words heard and how many they were so far; {@code boom} throws. */
    static Turn echo(Script script, Conversation conversation, Input input) {
        var words = words(input.incoming());
        if (words.startsWith("boom")) {
            throw new IllegalStateException("cannot bear the words " + words);
        }
        if (words.startsWith("deep")) {
            throw new IllegalStateException("came back from " + deep(0));
        }
        var next = new Conversation(
                conversation.chat(),
                conversation.person(),
                script.revision(),
                conversation.place(),
                conversation.trail(),
                conversation.screen() + 1,
                null,
                null);
        var out = new ArrayList<Outgoing>();
        if (input.incoming() instanceof Incoming.Press press) {
            out.add(new Outgoing.Toast(conversation.chat(), press.callback(), "", false));
        }
        out.add(Outgoing.Say.of(conversation.chat(), Rich.plain(words + " " + next.screen()), Keyboard.NONE));
        return new Turn(next, out);
    }

    /** Names the page, the item and the language, then sends what goes with it; {@code broken} throws, {@code gone} is. */
    static List<Outgoing> tell(Script script, Visitor visitor, Notice notice, Instant now) {
        if (notice.item().equals("broken")) {
            throw new IllegalStateException("cannot draw " + notice.page());
        }
        if (notice.item().equals("gone")) {
            return List.of();
        }
        var words = notice.page() + " " + notice.item() + " " + visitor.language();
        var out = new ArrayList<Outgoing>();
        out.add(Outgoing.Say.of(notice.person(), Rich.plain(words), Keyboard.NONE));
        out.addAll(notice.also());
        return out;
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    private static String words(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Text(var words) -> words.text();
            case Incoming.Press press -> press.data();
            case Incoming.Command command -> "/" + command.name();
            default -> incoming.getClass().getSimpleName();
        };
    }

    private static final Script SCRIPT = new Script(
            1,
            List.of(ENGLISH, RUSSIAN),
            "home",
            "home",
            Map.of("home", new State.Page("home", Guard.OPEN, text("home"), null, List.of())),
            Map.of(),
            Map.of(),
            Map.of(),
            Stream.of(Phrase.values()).collect(Collectors.toMap(phrase -> phrase, phrase -> text(phrase.key()))),
            Map.of(),
            Map.of(),
            Directory.NONE);

    static Script script() {
        return SCRIPT;
    }

    private static Text text(String words) {
        return new Text(Map.of(ENGLISH, words, RUSSIAN, words + " по-русски"), ENGLISH);
    }

    @Override
    public void close() {
        database.close();
    }
}
