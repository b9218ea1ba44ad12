package bot.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.dialog.Article;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final Question WHEN = new Question("When was it signed?", SmallDesk.EN, List.of());
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Notes notes;
    private Search search;

    @BeforeEach
    void open() {
        notes = new Notes(folder);
        search = new Search(notes.unanswered);
    }

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void a_question_is_answered_whether_or_not_the_script_was_prepared() {
        var script = SmallDesk.script();
        var unprepared = search.find(script, WHEN);
        var _ = search.prepare(SmallDesk.script());

        assertThat(unprepared.answers()).containsExactly("signed");
        assertThat(search.find(script, WHEN).answers()).isEqualTo(unprepared.answers());
    }

    @Test
    void what_makes_answers_better_is_ready_a_little_later() {
        var shelf = opened();
        var script = SmallDesk.script(shelf);

        assertThat(search.prepare(script)).succeedsWithin(SOON);

        var looks = shelf.looks();
        assertThat(search.find(script, WHEN).answers()).containsExactly("signed");
        assertThat(shelf.looks()).as("all was read before").isEqualTo(looks);
    }

    @Test
    void nobody_waits_for_the_preparation_but_who_asks() {
        var shelf = new Shelf(SmallDesk.script().articles());
        var script = SmallDesk.script(shelf);
        try (var persons = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = search.prepare(script);
            var asked = CompletableFuture.supplyAsync(() -> search.find(script, WHEN), persons);
            assertThat(asked).isNotDone();

            shelf.open();

            assertThat(asked).succeedsWithin(SOON).extracting(Found::answers).isEqualTo(List.of("signed"));
        }
    }

    @Test
    void a_script_is_learnt_once() {
        var shelf = opened();
        var script = SmallDesk.script(shelf);
        var _ = search.prepare(script);
        search.find(script, WHEN);
        var once = shelf.looks();

        var _ = search.prepare(script);
        search.find(script, WHEN);

        assertThat(shelf.looks()).isEqualTo(once);
    }

    @Test
    void two_who_ask_at_once_wait_for_the_same() {
        var alone = opened();
        search.find(SmallDesk.script(alone), WHEN);
        var shelf = new Shelf(SmallDesk.script().articles());
        var script = SmallDesk.script(shelf);
        try (var persons = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = CompletableFuture.supplyAsync(() -> search.find(script, WHEN), persons);
            var other = CompletableFuture.supplyAsync(() -> search.find(script, WHEN), persons);
            shelf.open();

            assertThat(one).succeedsWithin(SOON).isEqualTo(other.join());
            assertThat(one.join().answers()).containsExactly("signed");
        }
        assertThat(shelf.looks()).isEqualTo(alone.looks());
    }

    @Test
    void an_equal_script_that_is_another_is_learnt_anew() {
        var shelf = opened();
        var script = SmallDesk.script(shelf);
        search.find(script, WHEN);
        var once = shelf.looks();

        search.find(SmallDesk.script(shelf), WHEN);

        assertThat(shelf.looks()).isGreaterThan(once);
    }

    @Test
    void a_new_script_is_answered_from() {
        search.find(SmallDesk.script(), WHEN);
        var fresh = SmallDesk.script(
                Map.of("date", SmallDesk.fact("date", "signing", "When was it signed?", "Когда подписан?")));

        assertThat(search.find(fresh, WHEN).answers()).containsExactly("date");
        assertThat(search.find(SmallDesk.script(), WHEN).answers()).containsExactly("signed");
    }

    @Test
    void a_question_that_found_nothing_is_kept_and_not_as_passed_on() {
        search.miss(notes.miss(5, "Where is the office?", "contacts"));

        assertThat(notes.only())
                .extracting(Unanswered.Question::words, Unanswered.Question::passed, Unanswered.Question::candidates)
                .containsExactly("Where is the office?", 0, List.of("contacts"));
    }

    private static Shelf opened() {
        var shelf = new Shelf(SmallDesk.script().articles());
        shelf.open();
        return shelf;
    }

    /** Articles that nobody can read before it is opened; it counts how often they are looked at. */
    private static final class Shelf extends AbstractMap<String, Article> {

        private final Map<String, Article> articles;
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicInteger looks = new AtomicInteger();

        Shelf(Map<String, Article> articles) {
            this.articles = articles;
        }

        void open() {
            opened.countDown();
        }

        int looks() {
            return looks.get();
        }

        @Override
        public Set<Entry<String, Article>> entrySet() {
            looks.incrementAndGet();
            try {
                opened.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError("nobody opened the shelf", interrupted);
            }
            return articles.entrySet();
        }
    }
}
