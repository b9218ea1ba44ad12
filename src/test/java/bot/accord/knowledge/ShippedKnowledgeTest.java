package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.chat.Rich;
import bot.accord.content.Fault;
import bot.accord.content.Reading;
import bot.accord.dialog.Action;
import bot.accord.dialog.Article;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Command;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import bot.accord.dialog.Script;
import bot.accord.dialog.Source;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Timed;
import bot.accord.people.PeopleSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The content that comes with the desk, with the capabilities that it calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedKnowledgeTest {

    /** How many labels may be understood otherwise, of all in all languages. */
    private static final int ODD_LABELS = 3;

    private static final int LONGEST = 1_100;
    private static final int LONGEST_IN_CHINESE = 500;

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final AnnotationConfigApplicationContext rooms = rooms();
    private final Knowledge knowledge = rooms.getBean(Knowledge.class);
    private final Reading reading = Reading.of(Path.of("dialogs"), capabilities());
    private final Script script = reading.script().orElseThrow();

    private AnnotationConfigApplicationContext rooms() {
        Flyway.configure().dataSource(database).load().migrate();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PeopleSettings.class, () -> new PeopleSettings(Set.of(), ZoneOffset.UTC));
        context.registerBean(InstantSource.class, InstantSource::system);
        context.scan(
                "bot.accord.people",
                "bot.accord.knowledge",
                "bot.accord.exchange",
                "bot.accord.contact",
                "bot.accord.staff");
        context.refresh();
        return context;
    }

    private Capabilities capabilities() {
        return Capabilities.of(
                rooms.getBeansOfType(Action.class).values(),
                rooms.getBeansOfType(Source.class).values(),
                knowledge,
                rooms.getBeansOfType(Timed.class).values(),
                () -> "desk_bot");
    }

    @BeforeAll
    void prepare() {
        knowledge.prepare(script);
    }

    @AfterAll
    void close() {
        rooms.close();
        database.destroy();
    }

    @Test
    void it_has_no_errors() {
        assertThat(reading.errors()).extracting(Fault::toString).isEmpty();
        assertThat(script.languages()).extracting(Language::code).containsExactly("en", "ru", "be", "zh");
        assertThat(articles()).hasSizeGreaterThan(20);
    }

    @Test
    void what_people_asked_in_vain_is_not_read_out_in_a_group() {
        var staffAlone = new Guard.All(List.of(new Guard.Is("role", "staff"), new Guard.Is("chat", "private")));

        assertThat(List.of("unanswered", "question"))
                .allSatisfy(id -> assertThat(script.states().get(id))
                        .extracting(State::guard)
                        .isEqualTo(staffAlone));
        assertThat(script.commands().get("unanswered"))
                .extracting(Command::guard)
                .isEqualTo(staffAlone);
    }

    @Test
    void the_label_of_an_article_leads_to_the_article() {
        var odd = script.languages().stream()
                .flatMap(language -> articles().stream().flatMap(article -> otherwise(article, language)))
                .toList();

        assertThat(odd).as("labels that are understood otherwise").hasSizeLessThanOrEqualTo(ODD_LABELS);
    }

    @Test
    void words_of_no_language_find_nothing() {
        assertThat(List.of("qwqwq", "", "🙂", "ξενος κοσμος"))
                .allSatisfy(words -> assertThat(
                                knowledge.find(script, new Question(words, script.fallback(), List.of("signing-date"))))
                        .isEqualTo(new Found(script.fallback(), List.of(), List.of())));
    }

    @Test
    void words_in_a_writing_that_the_desk_does_not_know_leave_people_their_language() {
        var greek = "Πότε υπογράφηκε το μνημόνιο συνεργασίας μεταξύ των δύο οργανισμών και από ποιους; ".repeat(4);

        assertThat(script.languages())
                .allSatisfy(own -> assertThat(knowledge.find(script, new Question(greek, own, List.of())))
                        .isEqualTo(new Found(own, List.of(), List.of())));
    }

    private Stream<String> otherwise(Article article, Language language) {
        var label = article.label().plain(language);
        var found = knowledge.find(script, new Question(label, language, List.of()));
        return isRight(article, language, found)
                ? Stream.empty()
                : Stream.of(language + " " + article.id() + ": “" + label + "” is taken for " + found);
    }

    /** Where an article leads to the screen that no article fits, nothing is to be found. */
    private boolean isRight(Article article, Language language, Found found) {
        return found.language().equals(language)
                && (isOff(article) ? found.answers().isEmpty() : found.answers().contains(article.id()));
    }

    private boolean isOff(Article article) {
        return article.leads() instanceof Target.Go go
                && script.states().values().stream()
                        .anyMatch(state -> state instanceof State.Answers answers
                                && answers.none().equals(go.state()));
    }

    @Test
    void an_answer_is_as_long_as_people_read() {
        assertThat(answers()).allSatisfy(answer -> {
            var words = answer.words().text();
            assertThat(words.codePointCount(0, words.length()))
                    .as(answer.name())
                    .isBetween(1, answer.language().code().equals("zh") ? LONGEST_IN_CHINESE : LONGEST);
        });
    }

    @Test
    void two_answers_and_what_they_are_taken_from_fit_into_one_message() {
        for (var language : script.languages()) {
            var longest = answers().stream()
                    .filter(answer -> answer.language().equals(language))
                    .sorted(Comparator.comparingInt(
                            answer -> -answer.screen().text().length()))
                    .limit(2)
                    .map(Shown::screen)
                    .reduce(Rich.EMPTY, (one, other) -> one.then("\n\n", other));

            assertThat(longest.text()).as(language.code()).hasSizeLessThanOrEqualTo(Rich.MESSAGE);
        }
    }

    /** What people read of an article in one language. */
    private record Shown(String name, Language language, Rich words, Rich screen) {}

    private List<Shown> answers() {
        return articles().stream()
                .flatMap(article -> script.languages().stream().flatMap(language -> shown(article, language)))
                .toList();
    }

    private static Stream<Shown> shown(Article article, Language language) {
        var answer = article.answer();
        if (answer == null) {
            return Stream.empty();
        }
        var words = answer.in(language);
        var screen = article.sources().stream()
                .map(source -> source.in(language))
                .reduce(words, (before, source) -> before.then("\n\n", source));
        return Stream.of(new Shown(article.id() + " in " + language, language, words, screen));
    }

    @Test
    void the_labels_of_a_language_are_all_different() {
        assertThat(script.languages())
                .allSatisfy(language -> assertThat(articles())
                        .extracting(article -> Tokens.of(article.label().plain(language)))
                        .doesNotHaveDuplicates()
                        .noneMatch(List::isEmpty));
    }

    private Collection<Article> articles() {
        return script.articles().values();
    }
}
