package bot.accord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
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
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Exchanges in a database of their own, the staff who make them and the people who come. */
final class Hall implements AutoCloseable {

    static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    static final long STAFF = 9;

    private final SingleConnectionDataSource source;
    final JdbcClient jdbc;
    final Exchanges exchanges;
    final Registrations registrations;
    final ComingNotices notices;
    final Watchers watchers;
    final List<Traces> traces;
    private final Tellings tellings;
    private final Map<String, Action> actions;
    private final Map<String, Source> sources;
    private final Map<Long, String> tongues = new HashMap<>();
    private Directory directory = shipped();
    private Instant now = NOW;

    Hall(Path folder) {
        var url = "jdbc:sqlite:" + folder.resolve("hall.db");
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        jdbc = JdbcClient.create(source);
        exchanges = new Exchanges(jdbc);
        registrations = new Registrations(jdbc);
        notices = new ComingNotices(jdbc);
        watchers = new Watchers(jdbc);
        var people = new People(jdbc, new PeopleSettings(Set.of(STAFF), MINSK));
        var attendance = new Attendance(registrations, notices);
        var changes = new Changes(exchanges, notices, attendance);
        var programme = new Programme(jdbc);
        var audit = new Audit(jdbc);
        tellings = new Tellings(notices, exchanges, people);
        traces = List.of(
                notices,
                watchers,
                new AttendanceTraces(exchanges, registrations, attendance, () -> now),
                new ExchangeTraces(exchanges, notices));
        actions = List.of(
                        new Register(exchanges, attendance, people),
                        new Decline(exchanges, attendance),
                        new Unregister(exchanges, attendance),
                        new AddToCalendar(exchanges),
                        new ShowVenue(exchanges),
                        new TellMe(watchers),
                        new TellMeNot(watchers, notices),
                        new SaveExchange(exchanges, changes, audit),
                        new TranslateExchange(exchanges, changes, audit),
                        new PublishExchange(exchanges, notices, audit),
                        new CancelExchange(exchanges, notices, audit),
                        new DeleteDraft(exchanges, audit),
                        new Participants(exchanges, registrations, audit))
                .stream()
                .collect(Collectors.toMap(Action::name, Function.identity()));
        sources = List.of(
                        new Upcoming(programme, registrations),
                        new Past(programme),
                        new ExchangePage(exchanges, attendance),
                        new StaffExchanges(programme, registrations),
                        new StaffExchange(exchanges, attendance),
                        new Watching(watchers))
                .stream()
                .collect(Collectors.toMap(Source::name, Function.identity()));
    }

    private static Directory shipped() {
        var exchanges = new LinkedHashMap<String, Directory.Exchange>();
        exchanges.put("seminar-2022", past("seminar-2022", "2022-01-20", "2022-01-20", "clean-energy"));
        exchanges.put("expo", past("expo", "2021-10-01", "2022-03-31"));
        return new Directory(topics(), Map.of(), exchanges, Map.of(), List.of(MINSK, ZoneId.of("Asia/Shanghai")));
    }

    private static Map<String, Text> topics() {
        var topics = new LinkedHashMap<String, Text>();
        topics.put("clean-energy", text("Clean energy", "Чистая энергетика", "Чыстая энергетыка", "清洁能源"));
        topics.put("laser-physics", text("Laser physics", "Лазерная физика", "Лазерная фізіка", "激光物理"));
        topics.put("smart-energy", text("Smart energy", "Умная энергетика", "Разумная энергетыка", "智慧能源"));
        return topics;
    }

    static Directory.Exchange past(String id, String first, String last, String... topics) {
        return new Directory.Exchange(
                id,
                text("Title of " + id, "Название " + id, "Назва " + id, "标题 " + id),
                text("Text of " + id, "Текст " + id, "Тэкст " + id, "正文 " + id),
                LocalDate.parse(first),
                LocalDate.parse(last),
                null,
                Set.of(topics),
                List.of(text("Source: the notice", "Источник", "Крыніца", "来源")));
    }

    private static Text text(String en, String ru, String be, String zh) {
        return new Text(
                Map.of(language("en"), en, language("ru"), ru, language("be"), be, language("zh"), zh), language("en"));
    }

    private static Language language(String code) {
        return new Language(code);
    }

    Hall ships(Directory.Exchange... exchanges) {
        var all = new LinkedHashMap<String, Directory.Exchange>();
        for (var exchange : exchanges) {
            all.put(exchange.id(), exchange);
        }
        directory = new Directory(directory.topics(), Map.of(), all, Map.of(), directory.zones());
        return this;
    }

    Instant now() {
        return now;
    }

    Hall at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Hall later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The person is known to the desk, speaks this language and has chosen this zone, unless that is empty. */
    Hall knows(long person, String language, String zone) {
        tongues.put(person, language);
        jdbc.sql("""
                        INSERT INTO person (id, language, chosen, zone, reachable, first_seen, last_seen)
                        VALUES (?, ?, 1, ?, 1, 0, 0)
                        """)
                .param(person)
                .param(language)
                .param(zone.isEmpty() ? null : zone)
                .update();
        return this;
    }

    /** Staff fill in the form and keep a draft. */
    long drafts(Blank blank) {
        var result = staff("save-exchange", "", blank.answers());
        assertThat(result.outcome()).isEqualTo("saved");
        return Long.parseLong(result.item());
    }

    /** Staff make an exchange and show it to everybody. */
    long publishes(Blank blank) {
        var id = drafts(blank);
        assertThat(staff("publish-exchange", id)).isEqualTo("published");
        return id;
    }

    /** Staff change an exchange. */
    String changes(long id, Blank blank) {
        return staff("save-exchange", String.valueOf(id), blank.answers()).outcome();
    }

    String staff(String action, long id) {
        return staff(action, String.valueOf(id), Map.of()).outcome();
    }

    Action.Result staff(String action, String item, Map<String, Answer> answers) {
        return perform(action, request(STAFF, item, answers, "owner"));
    }

    /** A person presses a button on the page of an exchange; returns what came of it. */
    String does(long person, String action, long id) {
        return result(person, action, id).outcome();
    }

    Action.Result result(long person, String action, long id) {
        return perform(action, request(person, String.valueOf(id), Map.of()));
    }

    Action.Result perform(String action, Request request) {
        var found = action(action);
        var result = found.perform(request);
        assertThat(found.outcomes()).contains(result.outcome());
        return result;
    }

    Set<String> actions() {
        return actions.keySet();
    }

    Action action(String name) {
        return Objects.requireNonNull(actions.get(name), name);
    }

    Hall registers(long id, long... persons) {
        for (var person : persons) {
            assertThat(does(person, "register", id)).isIn("registered", "registered-ask-zone", "waiting");
        }
        return this;
    }

    /** Returns who takes part, in the order of asking. */
    List<Long> guests(long id) {
        return in(id, Registration.State.REGISTERED);
    }

    /** Returns who waits, the next one first. */
    List<Long> queue(long id) {
        return in(id, Registration.State.WAITING);
    }

    List<Long> absent(long id) {
        return in(id, Registration.State.ABSENT);
    }

    private List<Long> in(long id, Registration.State state) {
        return registrations.list(id).stream()
                .filter(registration -> registration.state() == state)
                .map(Registration::person)
                .toList();
    }

    /** Returns what people are told by now, as {@code person page}. */
    List<String> told() {
        return due().stream()
                .map(notice -> notice.person() + " " + notice.page())
                .toList();
    }

    List<Notice> due() {
        return tellings.due(now, 1_000);
    }

    List<Notice> due(int most) {
        return tellings.due(now, most);
    }

    Exchange exchange(long id) {
        return exchanges.find(id).orElseThrow();
    }

    /** Returns what the page says to a person, in their private chat. */
    Map<String, Object> page(long person, long id) {
        return page("exchange", request(person, "", Map.of()), String.valueOf(id));
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

    /** Returns the labels of a list, for a person who came to it by these words. */
    List<String> list(String source, long person, String words) {
        return source(source).list(asking(person, words), 0, 100).items().stream()
                .map(Source.Item::label)
                .toList();
    }

    Map<String, Object> heading(String source, long person, String words) {
        return source(source).heading(asking(person, words));
    }

    Request asking(long person, String words) {
        var request = request(person, "", Map.of());
        return new Request(
                request.visitor(),
                request.chat(),
                words.isEmpty() ? Map.of() : Map.of("words", words),
                Map.of(),
                directory,
                now);
    }

    Request request(long person, String item, Map<String, Answer> answers, String... roles) {
        return request(new Chat(person, Chat.Kind.PRIVATE), person, item, answers, roles);
    }

    Request request(Chat chat, long person, String item, Map<String, Answer> answers, String... roles) {
        var zone = jdbc.sql("SELECT zone FROM person WHERE id = ? AND zone IS NOT NULL")
                .param(person)
                .query((row, _) -> row.getString(1))
                .optional()
                .map(ZoneId::of)
                .orElse(MINSK);
        var visitor = new Visitor(
                person, "Person " + person, language(tongues.getOrDefault(person, "en")), zone, Set.of(roles));
        var arguments = item.isEmpty() ? Map.<String, String>of() : Map.of("item", item);
        return new Request(visitor, chat, arguments, answers, directory, now);
    }

    /** Returns the file that goes with a result, unfolded (RFC 5545, 3.1). */
    static String file(Action.Result result) {
        return file(result.also());
    }

    static String file(List<Outgoing> also) {
        assertThat(also).singleElement().isInstanceOf(Outgoing.Document.class);
        return ((Outgoing.Document) also.getFirst()).content().replace("\r\n ", "");
    }

    int rows(String table) {
        return switch (table) {
            case "exchange_notice" -> count("SELECT count(*) FROM exchange_notice");
            case "exchange_words" -> count("SELECT count(*) FROM exchange_words");
            case "exchange_topic" -> count("SELECT count(*) FROM exchange_topic");
            default -> throw new IllegalArgumentException("table " + table);
        };
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /** Returns what staff did, as {@code act subject}. */
    List<String> audit() {
        return jdbc.sql("SELECT act, subject FROM audit WHERE person = ? ORDER BY id")
                .param(STAFF)
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
