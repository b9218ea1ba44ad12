package bot.accord.content;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Language;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ContentTest {

    private static final Language EN = new Language("en");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Copies.small(folder);
    }

    @Test
    void new_words_are_taken_into_use() throws IOException {
        var content = content();
        var before = content.script();
        edit("states/home.yaml", "Staff desk", "Staff room");

        assertThat(content.reload()).isEqualTo(new Report(true, content.faults()));

        assertThat(staffDesk(content)).isEqualTo("Staff room");
        assertThat(before).isNotSameAs(content.script());
    }

    @Test
    void content_with_an_error_leaves_the_old_in_use() throws IOException {
        var content = content();
        var before = content.script();
        edit("states/home.yaml", "go: agreement", "go: agrement");

        var report = content.reload();

        assertThat(report.taken()).isFalse();
        assertThat(report.faults()).singleElement().asString().contains("did you mean 'agreement'?");
        assertThat(content.script()).isSameAs(before);
    }

    @Test
    void content_with_a_warning_is_taken_and_the_warning_kept() throws IOException {
        var content = content();
        edit("phrases.yaml", "too-fast:", "farewell: Bye\ntoo-fast:");

        assertThat(content.reload().taken()).isTrue();

        assertThat(content.faults()).singleElement().asString().contains("warning: no phrase 'farewell' is ever said");
    }

    @Test
    void taking_away_a_choice_wants_a_higher_revision() throws IOException {
        var content = content();
        edit(
                "states/inquiry.yaml",
                "          - {id: technology, label: {en: \"Technology\", ru: \"Технологии\"}}\n",
                "");

        var refused = content.reload();
        edit("accord.yaml", "revision: 3", "revision: 4");

        assertThat(refused.taken()).isFalse();
        assertThat(refused.faults())
                .singleElement()
                .asString()
                .endsWith("accord.yaml:1:1: the revision is still 3, but these are gone: "
                        + "inquiry.topic.technology; raise it to 4");
        assertThat(content.reload().taken()).isTrue();
    }

    @Test
    void an_article_comes_and_goes_without_a_higher_revision() throws IOException {
        var content = content();
        Files.delete(folder.resolve("knowledge/visit.md"));
        Files.writeString(folder.resolve("knowledge/hello.md"), """
                ---
                topics: [talk]
                ---
                # en
                ? hello

                Good day!
                # ru
                ? привет

                Добрый день!
                """);

        assertThat(content.reload()).isEqualTo(new Report(true, List.of()));

        assertThat(content.script().articles().keySet()).containsExactly("hello", "signed", "terms", "weather", "who");
    }

    @Test
    void what_the_directory_ships_may_change_without_a_higher_revision() throws IOException {
        var content = content();
        edit("directory/exchanges.yaml", "day: 2022-01-20", "day: 2022-01-21");
        edit("directory/people.yaml", "  press:", "  office:");

        assertThat(content.reload()).isEqualTo(new Report(true, List.of()));

        assertThat(content.script().directory().contacts()).containsOnlyKeys("wu", "office");
        assertThat(Objects.requireNonNull(
                                content.script().directory().exchanges().get("seminar-2022"))
                        .first())
                .isEqualTo("2022-01-21");
    }

    @Test
    void the_knowledge_gets_ready_for_each_script_that_is_taken_into_use_and_for_no_other() throws IOException {
        var prepared = new ArrayList<Script>();
        var content = content(new Ready(prepared));
        var first = content.script();
        edit("knowledge/signed.md", "source: notice", "source: notices");
        content.reload();
        edit("knowledge/signed.md", "source: notices", "source: letter");
        content.reload();

        assertThat(prepared).containsExactly(first, content.script());
    }

    @Test
    void a_revision_never_goes_down() throws IOException {
        var content = content();
        edit("accord.yaml", "revision: 3", "revision: 2");

        assertThat(content.reload().taken()).isFalse();
    }

    @Test
    void a_watched_folder_shows_a_change_by_itself() throws IOException {
        var content = content();
        var watch = new Watch(content, new ContentSettings(folder));
        watch.start();
        try {
            edit("states/home.yaml", "Staff desk", "Staff room at the end");

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(staffDesk(content)).isEqualTo("Staff room at the end"));
        } finally {
            watch.stop();
        }
        assertThat(watch.isRunning()).isFalse();
    }

    @Test
    void the_folder_is_a_setting() {
        assertThat(bound(Map.of()).dialogsDir()).isEqualTo(Path.of("dialogs"));
        assertThat(bound(Map.of("accord.dialogs-dir", "/srv/desk/dialogs")).dialogsDir())
                .isEqualTo(Path.of("/srv/desk/dialogs"));
    }

    private static ContentSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("accord", ContentSettings.class);
    }

    private Content content() {
        return content(Knowledge.NONE);
    }

    private Content content(Knowledge knowledge) {
        return new Content(
                new ContentSettings(folder),
                new Capabilities(Fakes.CAPABILITIES.actions(), Fakes.CAPABILITIES.sources(), knowledge));
    }

    /** Keeps what it was to get ready for. */
    private record Ready(List<Script> scripts) implements Knowledge {

        @Override
        public CompletableFuture<Void> prepare(Script script) {
            scripts.add(script);
            return NONE.prepare(script);
        }

        @Override
        public Found find(Script script, Question question) {
            return NONE.find(script, question);
        }

        @Override
        public void miss(Miss miss) {}
    }

    private static String staffDesk(Content content) {
        return Objects.requireNonNull(content.script().states().get("staff-desk"))
                .say()
                .plain(EN);
    }

    private void edit(String name, String what, String by) throws IOException {
        var file = folder.resolve(name);
        var text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, by));
    }
}
