package bot.accord.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.dialog.Action;
import bot.accord.dialog.Answer;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Request;
import bot.accord.dialog.Source;
import bot.accord.dialog.Text;
import bot.accord.dialog.Visitor;
import bot.accord.people.People;
import bot.accord.people.PeopleSettings;
import bot.accord.people.Traces;
import bot.accord.staff.Audit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Contacts in a database of their own, the staff who keep them and the people who ask. */
final class Bureau implements AutoCloseable {

    static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    static final long OWNER = 9;
    static final long OTHER_OWNER = 8;

    private static final List<String> LANGUAGES = List.of("en", "ru", "be", "zh");

    private final SingleConnectionDataSource source;
    final JdbcClient jdbc;
    final Contacts contacts;
    final Connections connections;
    final List<Traces> traces;
    private final Map<String, Action> actions;
    private final Map<String, Source> sources;
    private final Map<Long, String> tongues = new HashMap<>();
    private final List<Notice> told = new ArrayList<>();
    private Directory directory = new Directory(topics(), organisations(), Map.of(), shipped(), List.of());
    private Instant now = NOW;

    Bureau(Path folder) {
        var url = "jdbc:sqlite:" + folder.resolve("bureau.db");
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        jdbc = JdbcClient.create(source);
        contacts = new Contacts(jdbc);
        connections = new Connections(jdbc);
        var people = new People(jdbc, new PeopleSettings(Set.of(OWNER, OTHER_OWNER), ZoneOffset.UTC));
        var phonebook = new Phonebook(contacts);
        var gate = new Gate(connections);
        var answers = new Answers(connections, people);
        var audit = new Audit(jdbc);
        traces = List.of(new ConnectionTraces(connections), new KeeperTraces(contacts, connections));
        actions = List.of(
                        new ShareContact(phonebook, gate),
                        new SendCard(phonebook, gate),
                        new AskConnection(phonebook, gate, connections, new Keepers(people)),
                        new AcceptConnection(contacts, connections, answers, audit),
                        new DeclineConnection(contacts, connections, answers, audit),
                        new SaveContact(contacts, answers, audit),
                        new TranslateContact(contacts, audit),
                        new RetireContact(contacts, answers, audit),
                        new RestoreContact(contacts, audit),
                        new KeepContact(contacts, audit))
                .stream()
                .collect(Collectors.toMap(Action::name, Function.identity()));
        sources = List.of(
                        new AllContacts(phonebook),
                        new ContactTopics(phonebook),
                        new ContactOrganisations(phonebook),
                        new ContactsOf(phonebook),
                        new ContactPage(phonebook, gate),
                        new StaffContacts(contacts),
                        new StaffContact(contacts, connections),
                        new OpenConnections(contacts, connections),
                        new ConnectionPage(contacts, connections),
                        new MyConnection(contacts, connections))
                .stream()
                .collect(Collectors.toMap(Source::name, Function.identity()));
    }

    static Map<String, Text> topics() {
        var topics = new LinkedHashMap<String, Text>();
        topics.put(
                "renewable-energy",
                text("Renewable energy", "Возобновляемая энергетика", "Аднаўляльная энергетыка", "可再生能源"));
        topics.put("clean-energy", text("Clean energy", "Чистая энергетика", "Чыстая энергетыка", "清洁能源"));
        topics.put("smart-energy", text("Smart energy", "Умная энергетика", "Разумная энергетыка", "智慧能源"));
        topics.put(
                "low-carbon-technology",
                text("Low-carbon technology", "Низкоуглеродные технологии", "Нізкавугляродныя тэхналогіі", "低碳技术"));
        topics.put(
                "waste-incineration",
                text(
                        "Waste incineration power generation",
                        "Выработка электроэнергии при сжигании отходов",
                        "Выпрацоўка электраэнергіі пры спальванні адходаў",
                        "垃圾焚烧发电"));
        topics.put(
                "ecological-coal",
                text(
                        "Ecological coal power",
                        "Экологичная угольная энергетика",
                        "Экалагічная вугальная энергетыка",
                        "生态煤电"));
        topics.put("laser-physics", text("Laser physics", "Лазерная физика", "Лазерная фізіка", "激光物理"));
        topics.put(
                "plasma-physics",
                text(
                        "High temperature plasma physics",
                        "Физика высокотемпературной плазмы",
                        "Фізіка высокатэмпературнай плазмы",
                        "高温等离子体物理"));
        topics.put(
                "heat-and-mass-transfer",
                text("Heat and mass transfer", "Тепло- и массообмен", "Цепла- і масаабмен", "传热传质"));
        topics.put(
                "precision-rolling",
                text(
                        "Rolling of precision machinery parts",
                        "Прокатка прецизионных деталей машин",
                        "Пракатка прэцызійных дэталей машын",
                        "精密机械零件轧制"));
        return topics;
    }

    static Map<String, Text> organisations() {
        var organisations = new LinkedHashMap<String, Text>();
        var gseo = "Green and Smart Energy Organization (GSEO)";
        organisations.put("gseo", text(gseo, gseo, gseo, "Green and Smart Energy Organization（GSEO）"));
        organisations.put(
                "nasb",
                text(
                        "National Academy of Sciences of Belarus (NASB)",
                        "Национальная академия наук Беларуси (НАН Беларуси)",
                        "Нацыянальная акадэмія навук Беларусі (НАН Беларусі)",
                        "白俄罗斯国家科学院"));
        return organisations;
    }

    private static Map<String, Directory.Contact> shipped() {
        var contacts = new LinkedHashMap<String, Directory.Contact>();
        contacts.put(
                "wu-jianbo",
                new Directory.Contact(
                        "wu-jianbo",
                        text("Wu Jianbo", "У Цзяньбо (Wu Jianbo)", "У Цзяньбо (Wu Jianbo)", "Wu Jianbo"),
                        text(
                                "Secretary General of GSEO",
                                "Генеральный секретарь GSEO",
                                "Генеральны сакратар GSEO",
                                "GSEO 秘书长"),
                        "gseo",
                        Set.of(),
                        Set.of(),
                        text("Signed **the** memorandum.", "Подписал.", "Падпісаў.", "签署人。"),
                        List.of(text("Source: the notice", "Источник", "Крыніца", "来源"))));
        return contacts;
    }

    static Text text(String... words) {
        var all = new LinkedHashMap<Language, String>();
        for (var i = 0; i < words.length; i++) {
            all.put(new Language(LANGUAGES.get(i)), words[i]);
        }
        return new Text(all, new Language("en"));
    }

    Bureau ships(Directory other) {
        directory = other;
        return this;
    }

    Directory directory() {
        return directory;
    }

    Instant now() {
        return now;
    }

    Bureau later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The person is known to the desk, can be written to and speaks this language. */
    Bureau knows(long person, String language) {
        tongues.put(person, language);
        jdbc.sql("""
                        INSERT INTO person (id, language, chosen, zone, reachable, first_seen, last_seen)
                        VALUES (?, ?, 1, NULL, 1, 0, 0)
                        """).param(person).param(language).update();
        return this;
    }

    /** An owner fills in the form; returns the contact's id. */
    String makes(Form form) {
        var result = staff("save-contact", "", form.answers());
        assertThat(result.outcome()).isEqualTo("saved");
        return result.item();
    }

    /** An owner changes a contact; returns what came of it. */
    String changes(String id, Form form) {
        return staff("save-contact", id, form.answers()).outcome();
    }

    String staff(String action, String id) {
        return staff(action, id, Map.of()).outcome();
    }

    Action.Result staff(String action, String id, Map<String, Answer> answers) {
        return perform(action, request(OWNER, id, answers, "owner"));
    }

    /** A person asks to be connected; returns what came of it. */
    String asks(long person, String contact, String message) {
        var answers = message.isEmpty()
                ? Map.<String, Answer>of("message", new Answer.Skipped())
                : Map.<String, Answer>of("message", new Answer.Written(Rich.plain(message)));
        return perform("ask-connection", request(person, contact, answers)).outcome();
    }

    /** Presses a button of a notice; returns what came of it. */
    String presses(long person, String action, long connection, String... roles) {
        return perform(action, request(person, String.valueOf(connection), Map.of(), roles))
                .outcome();
    }

    /** A person presses a button on the page of a contact. */
    Action.Result does(long person, String action, String contact) {
        return perform(action, request(person, contact, Map.of()));
    }

    Action.Result perform(String action, Request request) {
        var found = action(action);
        var result = found.perform(request);
        assertThat(found.outcomes()).contains(result.outcome());
        assertThat(found.values()).containsAll(result.values().keySet());
        assertThat(found.notices())
                .containsAll(result.notices().stream().map(Notice::page).toList());
        told.addAll(result.notices());
        return result;
    }

    Action action(String name) {
        return Objects.requireNonNull(actions.get(name), name);
    }

    Set<String> actions() {
        return actions.keySet();
    }

    /** Returns what people were told since the last call, as {@code person page item}. */
    List<String> told() {
        return heard().stream()
                .map(notice -> notice.person() + " " + notice.page() + " " + notice.item())
                .toList();
    }

    List<Notice> heard() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }

    /** Returns what is due by now, at most {@code most}, as {@code person page item}. */
    List<String> due(int most) {
        return new StaleConnections(connections)
                .due(now, most).stream()
                        .map(notice -> notice.person() + " " + notice.page() + " " + notice.item())
                        .toList();
    }

    Map<String, Object> page(long person, String contact) {
        return page("contact", request(person, "", Map.of()), contact);
    }

    Map<String, Object> staffPage(String contact) {
        return page("staff-contact", request(OWNER, "", Map.of(), "owner"), contact);
    }

    Map<String, Object> page(String source, Request request, String item) {
        var found = source(source);
        var values = found.item(request, item).orElseThrow();
        assertThat(values).containsOnlyKeys(found.values());
        return values;
    }

    Source source(String name) {
        return Objects.requireNonNull(sources.get(name), name);
    }

    /** Returns the labels of a list. */
    List<String> list(String source, Request request) {
        return source(source).list(request, 0, 100).items().stream()
                .map(Source.Item::label)
                .toList();
    }

    /** Returns the names on the list to which these words led. */
    List<String> asked(String language, String words) {
        return list("contacts-of", asking(language, Map.of("words", words)));
    }

    Map<String, Object> heading(String language, String words) {
        return heading(asking(language, Map.of("words", words)));
    }

    Map<String, Object> heading(Request request) {
        var found = source("contacts-of");
        var heading = found.heading(request);
        assertThat(heading).containsOnlyKeys(found.heading());
        return heading;
    }

    Request asking(String language, Map<String, String> arguments) {
        var visitor = new Visitor(1, "Person 1", new Language(language), ZoneOffset.UTC, Set.of());
        return new Request(visitor, new Chat(1, Chat.Kind.PRIVATE), arguments, Map.of(), directory, now);
    }

    Request request(long person, String item, Map<String, Answer> answers, String... roles) {
        return request(new Chat(person, Chat.Kind.PRIVATE), person, item, answers, roles);
    }

    Request request(Chat chat, long person, String item, Map<String, Answer> answers, String... roles) {
        var language = new Language(tongues.getOrDefault(person, "en"));
        var visitor = new Visitor(person, "Person " + person, language, ZoneOffset.UTC, Set.of(roles));
        var arguments = item.isEmpty() ? Map.<String, String>of() : Map.of("item", item);
        return new Request(visitor, chat, arguments, answers, directory, now);
    }

    /** Returns what staff did, as {@code person act subject: detail}. */
    List<String> audit() {
        return jdbc.sql("SELECT person, act, subject, detail FROM audit ORDER BY id")
                .query((row, _) ->
                        "%d %s %s: %s".formatted(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
