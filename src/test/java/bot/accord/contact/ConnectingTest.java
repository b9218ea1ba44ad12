package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Chat;
import bot.accord.chat.Incoming;
import bot.accord.chat.Keyboard;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import bot.accord.content.Reading;
import bot.accord.dialog.Action;
import bot.accord.dialog.CallbackData;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Conversation;
import bot.accord.dialog.Input;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Machine;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.Timed;
import bot.accord.dialog.Visitor;
import bot.accord.people.PeopleSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two persons and the shipped content: a reader asks to be connected, and whoever keeps the contact answers from a notice. */
class ConnectingTest {

    private static final long KEEPER = 9;
    private static final long READER = 5;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final Map<Long, Conversation> conversations = new HashMap<>();
    private final Map<Long, List<Outgoing>> shown = new HashMap<>();
    private final Map<Long, Visitor> visitors = Map.of(
            KEEPER, new Visitor(KEEPER, "Keeper", new Language("be"), ZoneOffset.UTC, Set.of("owner")),
            READER, new Visitor(READER, "<b>Иван</b>", new Language("ru"), ZoneOffset.UTC, Set.of()));
    private final Script script;
    private final Machine machine;

    ConnectingTest() {
        Flyway.configure().dataSource(database).load().migrate();
        rooms.registerBean(DataSource.class, () -> database);
        rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        rooms.registerBean(PeopleSettings.class, () -> new PeopleSettings(Set.of(KEEPER), ZoneOffset.UTC));
        rooms.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
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
        register(KEEPER, "be");
        register(READER, "ru");
    }

    private void register(long person, String language) {
        JdbcClient.create(database).sql("""
                        INSERT INTO person (id, language, chosen, zone, reachable, first_seen, last_seen)
                        VALUES (?, ?, 1, NULL, 1, 0, 0)
                        """).param(person).param(language).update();
    }

    @AfterEach
    void close() {
        rooms.close();
        database.destroy();
    }

    @Test
    void a_reader_is_connected_when_the_keeper_presses_once() {
        makesContact();

        says(READER, "/start contact_1");
        assertThat(words(READER))
                .contains("Example Person", "Контактные данные предоставляются по запросу")
                .doesNotContain("+375");
        presses(READER, "ask");
        says(READER, "Делаю лазеры. Можно позвонить?");
        presses(READER, "send");
        assertThat(words(READER)).contains("Ваша просьба связать вас с контактом Example Person");

        assertThat(words(KEEPER))
                .contains("<b>Иван</b> (ідэнтыфікатар у Telegram 5) просіць звязаць з кантактам Example Person")
                .contains("Делаю лазеры. Можно позвонить?")
                .contains("Мова: Руская");
        presses(KEEPER, "accept");
        assertThat(words(KEEPER)).contains("Прынята: кантактныя даныя адпраўлены");
        assertThat(buttons(KEEPER)).doesNotContain("accept", "decline");

        assertThat(shown(READER).getLast())
                .isInstanceOfSatisfying(
                        Outgoing.Contact.class,
                        contact -> assertThat(contact.phone()).isEqualTo("+375170000001"));
        assertThat(said(READER)).contains("Вас связали", "+375170000001", "anna@example.org");
        says(READER, "/start contact_1");
        assertThat(words(READER)).contains("+375170000001");
        assertThat(buttons(READER)).contains("share", "card").doesNotContain("ask");
    }

    @Test
    void whoever_presses_second_is_told_what_the_first_answered() {
        makesContact();
        says(READER, "/start contact_1");
        presses(READER, "ask");
        presses(READER, "skip");
        presses(READER, "send");
        var notice = shown(KEEPER).getLast();

        presses(KEEPER, "decline", notice);
        presses(KEEPER, "accept", notice);

        assertThat(words(KEEPER)).contains("Адхілена");
        assertThat(said(READER)).contains("связать вас с контактом Example Person не получилось");
        assertThat(shown(READER)).noneMatch(Outgoing.Contact.class::isInstance);
    }

    @Test
    void a_reader_who_presses_the_keepers_buttons_gets_nowhere() {
        makesContact();
        says(READER, "/start contact_1");
        presses(READER, "ask");
        presses(READER, "skip");
        presses(READER, "send");
        var notice = shown(KEEPER).getLast();

        presses(READER, "accept", notice);
        assertThat(shown(READER)).noneMatch(Outgoing.Contact.class::isInstance);
        says(READER, "/start contact_1");

        assertThat(words(READER)).contains("Вы попросили связать вас").doesNotContain("+375");
    }

    @ParameterizedTest
    @CsvSource({"connection-accepted, Вас связали", "connection-declined, не получилось"})
    void a_reader_whose_request_is_open_is_told_no_answer(String page, String untrue) {
        makesContact();
        says(READER, "/start contact_1");
        presses(READER, "ask");
        presses(READER, "skip");
        presses(READER, "send");

        says(READER, "/start " + page + "_1");

        assertThat(words(READER)).doesNotContain(untrue);
        assertThat(machine.notice(visitor(READER), new Notice(READER, page, "1"), NOW))
                .isEmpty();
    }

    @Test
    void a_reader_who_was_told_no_is_not_told_yes() {
        makesContact();
        says(READER, "/start contact_1");
        presses(READER, "ask");
        presses(READER, "skip");
        presses(READER, "send");
        presses(KEEPER, "decline");

        says(READER, "/start connection-accepted_1");
        assertThat(words(READER)).doesNotContain("Вас связали");
        says(READER, "/start contact_1");
        assertThat(words(READER)).containsPattern("Попросить снова можно с 9.марта.2026.г\\., 09:00");
        assertThat(buttons(READER)).contains("write").doesNotContain("ask");
    }

    private void makesContact() {
        var form = new Form().language("en").name("Example Person");
        var request = new Request(
                visitor(KEEPER),
                new Chat(KEEPER, Chat.Kind.PRIVATE),
                Map.of(),
                form.answers(),
                script.directory(),
                NOW);
        assertThat(rooms.getBean(SaveContact.class).perform(request).item()).isEqualTo("1");
    }

    private void says(long person, String words) {
        if (words.startsWith("/")) {
            var parts = words.substring(1).split(" ", 2);
            does(person, new Incoming.Command(parts[0], parts.length < 2 ? "" : parts[1]));
        } else {
            does(person, new Incoming.Text(Rich.plain(words)));
        }
    }

    private void presses(long person, String button) {
        var last = shown(person).stream()
                .filter(outgoing -> !keyboard(outgoing).isEmpty())
                .reduce((_, later) -> later)
                .orElseThrow();
        presses(person, button, last);
    }

    private void presses(long person, String button, Outgoing on) {
        var data = Objects.requireNonNull(data(on).get(button), button);
        does(person, new Incoming.Press("p", on instanceof Outgoing.Edit edit ? edit.message() : 77, data));
    }

    private void does(long person, Incoming incoming) {
        var chat = new Chat(person, Chat.Kind.PRIVATE);
        var conversation = conversations.computeIfAbsent(person, id -> Conversation.fresh(id, id, script));
        var turn = machine.decide(conversation, new Input(visitor(person), chat, 1L, incoming, NOW));
        conversations.put(person, turn.next());
        turn.out().forEach(outgoing -> show(person, outgoing));
        turn.notices().forEach(this::tell);
    }

    private void tell(Notice notice) {
        machine.notice(visitor(notice.person()), notice, NOW).forEach(outgoing -> show(notice.person(), outgoing));
    }

    private void show(long person, Outgoing outgoing) {
        if (!(outgoing instanceof Outgoing.Toast)) {
            shown.computeIfAbsent(person, _ -> new ArrayList<>()).add(outgoing);
        }
    }

    private Visitor visitor(long person) {
        return Objects.requireNonNull(visitors.get(person));
    }

    private List<Outgoing> shown(long person) {
        return shown.getOrDefault(person, List.of());
    }

    private String words(long person) {
        return text(shown(person).getLast());
    }

    private String said(long person) {
        return String.join(
                "\n", shown(person).stream().map(ConnectingTest::text).toList());
    }

    private static String text(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> say.text().text();
            case Outgoing.Edit edit -> edit.text().text();
            default -> "";
        };
    }

    private Set<String> buttons(long person) {
        return data(shown(person).getLast()).keySet();
    }

    private static Map<String, String> data(Outgoing outgoing) {
        var data = new HashMap<String, String>();
        for (var row : keyboard(outgoing).rows()) {
            for (var button : row) {
                if (button instanceof Button.Callback callback) {
                    data.put(CallbackData.parse(callback.data()).orElseThrow().called(), callback.data());
                }
            }
        }
        return data;
    }

    private static Keyboard keyboard(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say say -> say.keyboard();
            case Outgoing.Edit edit -> edit.keyboard();
            default -> Keyboard.NONE;
        };
    }
}
