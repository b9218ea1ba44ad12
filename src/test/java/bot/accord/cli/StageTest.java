package bot.accord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bot.accord.chat.Button;
import bot.accord.chat.Language;
import bot.accord.content.Reading;
import bot.accord.dialog.Action;
import bot.accord.dialog.Article;
import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Guard;
import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Notice;
import bot.accord.dialog.Option;
import bot.accord.dialog.Request;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import bot.accord.dialog.Timed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rehearsals of questions in a person's own words. */
class StageTest {

    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_rehearsal_asks_and_looks_at_the_articles_that_come() throws IOException {
        assertThat(failures("""
                        > date?
                        < state answer
                        < answer date
                        < says answer date
                        > [place]
                        < answer place
                        > [back]
                        < answer date
                        > [not-my-question]
                        < offers place home
                        > [home]
                        < state home
                        > /start
                        ! press answer.place @1
                        < answer place
                        > erase and date?
                        < answer date
                        < button erase
                        > [erase]
                        < state home
                        > anything else
                        < state unsure
                        > [home]
                        < state home
                        """)).isEmpty();
    }

    @Test
    void a_place_can_be_sent() throws IOException {
        assertThat(failures("""
                        > /start
                        ! place 53.92, 27.60
                        < state home
                        """)).isEmpty();
    }

    @Test
    void what_comes_otherwise_is_told() throws IOException {
        assertThat(failures("""
                        < answer date
                        > date?
                        < answer place date
                        < offers date
                        > [not-my-question]
                        < answer place home
                        < offers home place
                        """))
                .containsExactly(
                        ":1: expected answer date, got state home",
                        ":3: expected answer place date, got answer date",
                        ":4: expected offers date, got answer date",
                        ":6: expected answer place home, got offers place home",
                        ":7: expected offers home place, got offers place home");
    }

    @Test
    void a_space_that_may_not_break_is_as_good_as_another() throws IOException {
        assertThat(failures("""
                        > когда?
                        < says ответ\u00A0date
                        """)).isEmpty();
    }

    @Test
    void an_action_on_a_screen_in_another_language_leaves_the_person_their_own() throws IOException {
        assertThat(failures("""
                        > когда?
                        < says ответ date
                        > [join]
                        < says ответ date
                        > /start
                        < says Hello
                        """)).isEmpty();
    }

    @Test
    void what_the_person_is_told_is_seen_and_what_others_are_told_is_not() throws IOException {
        assertThat(failures("""
                        > /start
                        > date?
                        > [tell]
                        < says Told of joined
                        < button share
                        < no button nowhere
                        > [page]
                        < state told
                        """)).isEmpty();
    }

    @Test
    void what_falls_due_while_time_passes_is_told_on_the_way() throws IOException {
        assertThat(failures("""
                        > /start
                        < state home
                        ! wait 2h
                        < says Hello
                        ! wait 3d
                        < says Told of in time
                        < state home
                        > [page]
                        < state told
                        """)).isEmpty();
    }

    private List<String> failures(String text) throws IOException {
        var file = Files.writeString(folder.resolve("x.chat"), text);
        var played = new Play(RehearsalReader.read(file), script(), capabilities()).failures();
        return played.stream().map(line -> line.replace(file.toString(), "")).toList();
    }

    private static Capabilities capabilities() {
        var actions = new HashMap<>(Props.CAPABILITIES.actions());
        actions.put("tell", new Tell());
        return new Capabilities(
                actions, Props.CAPABILITIES.sources(), new Known(), List.of(new Tomorrow()), () -> "rehearsal_bot");
    }

    private static Script script() {
        var small = Reading.of(Path.of("src/test/resources/dialogs-small"), Props.CAPABILITIES)
                .script()
                .orElseThrow();
        var states = new HashMap<>(small.states());
        var open = List.of(List.of(
                option("page", new Target.Go("told", "")),
                option("share", new Target.Open("https://t.me/{bot}?start=told_{exchange.title}")),
                option("nowhere", new Target.Open("https://example.org/{exchange.place}"))));
        var told = text("Told of {exchange.title}", "Сказано о {exchange.title}");
        states.put("told", new State.Page("told", Guard.OPEN, told, "upcoming", open));
        states.put("answer", new State.Answers("answer", Guard.OPEN, text("perhaps", "может быть"), "unsure", rows()));
        return new Script(
                small.revision(),
                small.languages(),
                small.start(),
                "answer",
                states,
                small.forms(),
                articles(),
                small.commands(),
                small.phrases(),
                small.moved(),
                small.profile(),
                small.directory());
    }

    private static List<List<Option>> rows() {
        return List.of(
                List.of(option("join", new Target.Do("join", Map.of(), Map.of()))),
                List.of(option("tell", new Target.Do("tell", Map.of(), Map.of()))),
                List.of(option("back", new Target.Back())));
    }

    private static Option option(String id, Target target) {
        return new Option(id, text(id, id), Guard.OPEN, target, Button.Style.PLAIN);
    }

    private static Map<String, Article> articles() {
        var articles = new LinkedHashMap<String, Article>();
        articles.put("date", article("date", List.of("place"), null));
        articles.put("place", article("place", List.of(), null));
        articles.put("home", article("home", List.of(), new Target.Go("home", "")));
        articles.put("erase", article("erase", List.of(), new Target.Go("home", "")));
        return articles;
    }

    private static Article article(String id, List<String> see, @Nullable Target leads) {
        var answer = leads == null ? text("answer " + id, "ответ " + id) : null;
        var sources = leads == null ? List.of(text("Source", "Источник")) : List.<Text>of();
        return new Article(id, Set.of("topic"), text("about " + id, "о " + id), Map.of(), answer, sources, see, leads);
    }

    private static Text text(String english, String russian) {
        return new Text(Map.of(EN, english, RU, russian), EN);
    }

    /** Tells the person, and somebody else. */
    private record Tell() implements Action {

        @Override
        public String name() {
            return "tell";
        }

        @Override
        public Set<String> outcomes() {
            return Set.of("told");
        }

        @Override
        public Result perform(Request request) {
            return Result.of("told", request.visitor())
                    .telling(List.of(new Notice(1, "told", "joined"), new Notice(2, "told", "another")));
        }
    }

    /** Tells the person on the day after the rehearsal begins, once. */
    private static final class Tomorrow implements Timed {

        private static final Instant DUE = Instant.parse("2026-03-03T07:00:00Z");

        private boolean told;

        @Override
        public Set<String> notices() {
            return Set.of("told");
        }

        @Override
        public List<Notice> due(Instant now, int most) {
            if (told || now.isBefore(DUE)) {
                return List.of();
            }
            told = true;
            var when = now.isAfter(DUE.plusSeconds(600)) ? "late" : "in time";
            return List.of(new Notice(1, "told", when), new Notice(2, "told", "another"));
        }
    }

    private record Known() implements Knowledge {

        @Override
        public Found find(Script script, Question question) {
            return switch (question.words()) {
                case "date?" -> new Found(EN, List.of("date"), List.of("place", "home"));
                case "erase and date?" -> new Found(EN, List.of("erase", "date"), List.of());
                case "когда?" -> new Found(RU, List.of("date"), List.of());
                default -> new Found(EN, List.of(), List.of());
            };
        }

        @Override
        public void miss(Miss miss) {}
    }
}
