package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Knowledge.Question;
import bot.accord.dialog.Script;
import com.google.errorprone.annotations.FormatMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures what answering costs, and what it depends on: prints, asserts nothing. */
public final class KnowledgeCost {

    private static final int ROUNDS = 10;

    /** So many steps between impossible and certain. */
    private static final int BUCKETS = 20;

    private KnowledgeCost() {}

    public static void main(String[] arguments) {
        try (var desk = new Desk()) {
            var asked = Stream.of("dev", "tuning", "apart")
                    .flatMap(set -> Asked.of(set).stream())
                    .toList();
            time(desk.script(), asked);
            calibration(desk.script());
            examples(desk.script());
            analyzers(desk.script());
        }
    }

    private static void time(Script script, List<Asked> asked) {
        var before = used();
        var start = System.nanoTime();
        var library = Library.of(script);
        var first = System.nanoTime() - start;
        print("learnt in %.0f ms, the first time; %.1f MiB kept", first / 1e6, (used() - before) / 1048576.0);
        start = System.nanoTime();
        library.index();
        print(
                "indexed in %.0f ms more; %.1f MiB kept in all",
                (System.nanoTime() - start) / 1e6, (used() - before) / 1048576.0);
        for (var round = 1; round <= ROUNDS; round++) {
            var times = asked.stream()
                    .mapToLong(question -> time(library, question))
                    .sorted()
                    .toArray();
            if (round == 1 || round == ROUNDS) {
                print(
                        "round %d, %d questions: p50 %.2f, p99 %.2f, longest %.2f ms",
                        round,
                        times.length,
                        times[times.length / 2] / 1e6,
                        times[times.length * 99 / 100] / 1e6,
                        times[times.length - 1] / 1e6);
            }
        }
    }

    private static long time(Library library, Asked asked) {
        var question = new Question(asked.text(), new Language(asked.language()), List.of("signing-date"));
        var start = System.nanoTime();
        var _ = library.find(question);
        return System.nanoTime() - start;
    }

    /** How often the likeliest article is the right one, by how likely it is said to be: the bounds in Verdict rest on it. */
    private static void calibration(Script script) {
        var library = Library.of(script);
        library.index();
        var said = new TreeMap<Integer, List<Boolean>>();
        for (var asked : single()) {
            library.likelihoods(new Question(asked.text(), new Language(asked.language()), List.of()))
                    .ifPresent(likely -> {
                        var top = top(likely);
                        said.computeIfAbsent((int) (likely[top] * BUCKETS), _ -> new ArrayList<>())
                                .add(isRight(library, top, asked.answers().getFirst()));
                    });
        }
        said.forEach((bucket, right) -> print(
                "likely from %.2f: %d questions, %.0f %% right",
                (double) bucket / BUCKETS,
                right.size(),
                100.0 * right.stream().filter(is -> is).count() / right.size()));
    }

    private static boolean isRight(Library library, int article, List<String> wanted) {
        return wanted.contains(
                library.isOff(article) ? "off" : library.article(article).id());
    }

    private static int top(float[] likely) {
        var top = 0;
        for (var i = 1; i < likely.length; i++) {
            top = likely[i] > likely[top] ? i : top;
        }
        return top;
    }

    private static void examples(Script script) {
        var single = single();
        for (var most : List.of(5, 10, 20, 40, 1_000)) {
            var poorer = cut(script, most);
            var library = Library.of(poorer);
            var learnt = right(library, single);
            library.index();
            print(
                    "at most %4d examples: %.1f %% right by what is learnt, %.1f %% with the index",
                    most, learnt, right(library, single));
        }
    }

    /** Returns the questions of one answer that go on from nothing. */
    private static List<Asked> single() {
        return Stream.of("tuning", "apart")
                .flatMap(set -> Asked.of(set).stream())
                .filter(asked -> asked.answers().size() == 1 && asked.previous().isEmpty())
                .toList();
    }

    private static double right(Library library, List<Asked> asked) {
        var right = asked.stream()
                .filter(question -> {
                    var found =
                            library.find(new Question(question.text(), new Language(question.language()), List.of()));
                    var wanted = question.answers().getFirst();
                    return found.answers().isEmpty()
                            ? wanted.contains("off") && found.others().isEmpty()
                            : found.answers().stream().anyMatch(wanted::contains);
                })
                .count();
        return 100.0 * right / asked.size();
    }

    private static Script cut(Script script, int most) {
        var articles = new LinkedHashMap<String, Article>();
        script.articles().forEach((id, article) -> {
            var questions = new HashMap<Language, List<String>>();
            article.questions()
                    .forEach((language, all) -> questions.put(language, all.subList(0, Math.min(most, all.size()))));
            articles.put(
                    id,
                    new Article(
                            id,
                            article.topics(),
                            article.label(),
                            questions,
                            article.answer(),
                            article.sources(),
                            article.see(),
                            article.leads()));
        });
        return new Script(
                script.revision(),
                script.languages(),
                script.start(),
                script.freeText(),
                script.states(),
                script.forms(),
                articles,
                script.commands(),
                script.phrases(),
                script.moved(),
                script.profile(),
                script.directory());
    }

    private static void analyzers(Script script) {
        var single = single().stream()
                .filter(asked -> !asked.kind().equals("out_of_scope"))
                .toList();
        for (var searched : Searched.all()) {
            var right = new ArrayList<String>();
            for (var language : script.languages()) {
                var asked = single.stream()
                        .filter(question -> question.language().equals(language.code()))
                        .toList();
                right.add(language.code() + " "
                        + String.format(Locale.ROOT, "%.1f", searched.right(script, language, asked)));
            }
            print("search alone, %s: %s", searched.name(), right);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @FormatMethod
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
