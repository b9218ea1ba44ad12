package bot.accord.people;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Chat;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Sender;
import bot.accord.dialog.Directory;
import bot.accord.dialog.Request;
import bot.accord.dialog.Script;
import bot.accord.dialog.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PeopleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T23:30:00Z");
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Language CHINESE = new Language("zh");
    private static final Chat PRIVATE = new Chat(5, Chat.Kind.PRIVATE);
    private static final Script SCRIPT = script("en", "ru", "be", "zh");

    @TempDir
    Path folder;

    private SingleConnectionDataSource source;
    private People people;

    @BeforeEach
    void open() {
        var url = "jdbc:sqlite:" + folder.resolve("people.db");
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        people = people();
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    private People people() {
        return new People(JdbcClient.create(source), new PeopleSettings(Set.of(9L), MINSK));
    }

    private static Script script(String... languages) {
        return new Script(
                1,
                List.of(languages).stream().map(Language::new).toList(),
                "home",
                "home",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Directory.NONE);
    }

    private static Sender sender(long id, @Nullable String tongue) {
        return new Sender(id, "Anna", tongue, true);
    }

    private Visitor meets(long id, @Nullable String tongue) {
        return people.meet(sender(id, tongue), PRIVATE, SCRIPT, NOW);
    }

    @ParameterizedTest
    @CsvSource({"zh-hans, zh", "be, be", "ru-RU, ru", "de, en", ", en"})
    void a_new_person_is_spoken_to_in_the_language_of_their_client(@Nullable String tongue, String language) {
        assertThat(meets(5, tongue)).isEqualTo(new Visitor(5, "Anna", new Language(language), MINSK, Set.of()));
    }

    @Test
    void the_language_of_the_first_message_stays_whatever_the_client_says_later() {
        meets(5, "ru");
        people = people();

        assertThat(meets(5, "en").language()).isEqualTo(new Language("ru"));
    }

    @Test
    void a_chosen_language_stays() {
        var request = request(meets(5, "ru"), PRIVATE, Map.of("language", "zh"));

        var result = new ChooseLanguage(people).perform(request);

        assertThat(result.outcome()).isEqualTo("changed");
        assertThat(result.visitor().language()).isEqualTo(CHINESE);
        people = people();
        assertThat(meets(5, "ru").language()).isEqualTo(CHINESE);
    }

    @Test
    void a_language_may_be_chosen_by_a_button_from_long_ago_and_nothing_else_may() {
        assertThat(new ChooseLanguage(people).harmless()).isTrue();
        assertThat(new Forget(List.of(people)).harmless()).isFalse();
    }

    @Test
    void a_language_that_is_no_longer_spoken_gives_way_to_the_fallback() {
        meets(5, "zh");

        assertThat(people.meet(sender(5, "zh"), PRIVATE, script("en", "ru"), NOW)
                        .language())
                .isEqualTo(new Language("en"));
        assertThat(meets(5, "zh").language()).isEqualTo(CHINESE);
    }

    @Test
    void owners_hold_their_role_unless_somebody_speaks_in_their_name() {
        assertThat(meets(9, "en").roles()).containsExactly("owner");
        assertThat(meets(5, "en").roles()).isEmpty();
        assertThat(people.meet(new Sender(9, "Channel", null, false), PRIVATE, SCRIPT, NOW)
                        .roles())
                .isEmpty();
    }

    @Test
    void the_days_of_the_first_and_the_latest_message_are_kept_and_no_name() {
        meets(5, "ru");
        people.meet(sender(5, "ru"), PRIVATE, SCRIPT, NOW.plus(Duration.ofDays(3)));

        assertThat(people.what(5))
                .containsExactly(
                        "id: 5",
                        "language: ru (of your Telegram client)",
                        "zone: -",
                        "first message: 2026-03-02",
                        "latest message: 2026-03-05");
    }

    @Test
    void what_was_undone_is_not_remembered() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        meets(5, "ru");

        transaction.executeWithoutResult(status -> {
            people.choose(5, CHINESE);
            people.reachable(5, false);
            status.setRollbackOnly();
        });

        assertThat(meets(5, null).language()).isEqualTo(new Language("ru"));
        assertThat(people.isReachable(5)).isTrue();
    }

    @Test
    void forgetting_asks_every_room() {
        var room = new Room();
        var visitor = meets(5, "ru");

        var result = new Forget(List.of(people, room)).perform(request(visitor, PRIVATE, Map.of()));

        assertThat(result.outcome()).isEqualTo("forgotten");
        assertThat(people.what(5)).isEmpty();
        assertThat(room.what(5)).isEmpty();
    }

    @Test
    void a_person_reads_what_is_kept_about_them_but_not_before_others() {
        var visitor = meets(5, "ru");
        var data = new MyData(people, List.of(people, new Room()));

        assertThat(data.item(request(visitor, PRIVATE, Map.of()), ""))
                .hasValueSatisfying(values -> assertThat(values)
                        .containsEntry("id", "5")
                        .containsEntry("tongue", "русский")
                        .containsEntry("kept", 2)
                        .containsOnlyKeys(data.values()));
        assertThat(data.item(request(visitor, new Chat(-7, Chat.Kind.GROUP), Map.of()), ""))
                .isEmpty();
    }

    @Test
    void a_person_takes_a_file_of_it_away() {
        var request = request(meets(5, "ru"), new Chat(-7, Chat.Kind.GROUP), Map.of());

        var result = new ExportMyData(List.of(people, new Room())).perform(request);

        assertThat(result.also()).singleElement().isInstanceOfSatisfying(Outgoing.Document.class, file -> {
            assertThat(file.chat()).isEqualTo(5);
            assertThat(file.name()).isEqualTo("my-data.json");
            assertThat(file.content()).contains("\"notes\" : [ \"one\", \"two\" ]");
        });
    }

    private static Request request(Visitor visitor, Chat chat, Map<String, String> arguments) {
        return new Request(visitor, chat, arguments, Map.of(), Directory.NONE, NOW);
    }

    private static final class Room implements Traces {

        private List<String> notes = List.of("one", "two");

        @Override
        public String name() {
            return "notes";
        }

        @Override
        public List<String> what(long person) {
            return notes;
        }

        @Override
        public void erase(long person) {
            notes = List.of();
        }
    }
}
