package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Knowledge.Found;
import bot.accord.dialog.Knowledge.Question;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** All that is learnt from the articles of one script. Any thread may use it. */
final class Library {

    private final List<Article> articles;
    private final Map<Language, Family> families;
    private final Tongues tongues;
    private final String none;

    private Library(List<Article> articles, Map<Language, Family> families, Tongues tongues, String none) {
        this.articles = articles;
        this.families = families;
        this.tongues = tongues;
        this.none = none;
    }

    /** Learns from a script's articles; takes up to a second. */
    static Library of(Script script) {
        var articles = List.copyOf(script.articles().values());
        var pinyin = new Pinyin();
        var tokens = tokens(articles, script.languages());
        var tongues = CompletableFuture.supplyAsync(() -> tongues(tokens, pinyin));
        return new Library(articles, families(tokens, pinyin), tongues.join(), none(script));
    }

    private static Map<Language, List<List<List<String>>>> tokens(List<Article> articles, List<Language> languages) {
        var read = languages.parallelStream()
                .map(language -> tokens(articles, language))
                .toList();
        var tokens = new LinkedHashMap<Language, List<List<List<String>>>>();
        IntStream.range(0, languages.size()).forEach(i -> tokens.put(languages.get(i), read.get(i)));
        return tokens;
    }

    private static List<List<List<String>>> tokens(List<Article> articles, Language language) {
        return articles.stream()
                .map(article -> article.questions().getOrDefault(language, List.of()).stream()
                        .map(Tokens::of)
                        .filter(tokens -> !tokens.isEmpty())
                        .toList())
                .toList();
    }

    private static Map<Language, Family> families(Map<Language, List<List<List<String>>>> tokens, Pinyin pinyin) {
        var scripts = new LinkedHashMap<Character.UnicodeScript, List<Language>>();
        tokens.forEach((language, articles) -> scripts.computeIfAbsent(
                        Writing.of(articles.stream().flatMap(List::stream).toList()), _ -> new ArrayList<>())
                .add(language));
        var families = new HashMap<Language, Family>();
        scripts.values().parallelStream()
                .map(languages -> Map.entry(
                        languages,
                        Family.of(
                                languages.stream()
                                        .map(tokens::get)
                                        .reduce(Library::joined)
                                        .orElseThrow(),
                                pinyin)))
                .toList()
                .forEach(family -> family.getKey().forEach(language -> families.put(language, family.getValue())));
        return Map.copyOf(families);
    }

    /** Makes the full-text indexes; takes another half second. Until then what was learnt answers alone. */
    void index() {
        for (var family : Set.copyOf(families.values())) {
            family.index(families.keySet().stream()
                    .filter(language -> families.get(language) == family)
                    .map(this::texts)
                    .reduce(Library::joined)
                    .orElseThrow());
        }
    }

    /** Returns what each article is found by: its examples, and its answer, which counts as much as one of them. */
    private List<List<List<String>>> texts(Language language) {
        return joined(
                tokens(articles, language),
                articles.stream().map(article -> answer(article, language)).toList());
    }

    private static List<List<String>> answer(Article article, Language language) {
        return article.answer() == null
                ? List.of()
                : List.of(Tokens.of(article.answer().plain(language)));
    }

    private static List<List<List<String>>> joined(List<List<List<String>>> some, List<List<List<String>>> others) {
        return IntStream.range(0, some.size())
                .mapToObj(article -> {
                    var all = new ArrayList<>(some.get(article));
                    all.addAll(others.get(article));
                    return List.copyOf(all);
                })
                .toList();
    }

    private static Tongues tongues(Map<Language, List<List<List<String>>>> tokens, Pinyin pinyin) {
        var examples = new LinkedHashMap<Language, List<List<String>>>();
        tokens.forEach((language, articles) ->
                examples.put(language, articles.stream().flatMap(List::stream).toList()));
        return Tongues.of(examples, pinyin);
    }

    /** Returns the state where no article fits; empty where the script answers no questions. */
    private static String none(Script script) {
        return script.states().values().stream()
                .filter(State.Answers.class::isInstance)
                .map(state -> ((State.Answers) state).none())
                .findFirst()
                .orElse("");
    }

    Found find(Question question) {
        var tokens = Tokens.of(question.words());
        var language = tongues.of(tokens, question.language());
        return verdict(question, tokens, language)
                .map(Verdict::found)
                .orElseGet(() -> new Found(language, List.of(), List.of()));
    }

    /** Returns what there is to judge by; empty where nothing of the question is known. */
    private Optional<Verdict> verdict(Question question, List<String> tokens, Language language) {
        return Optional.ofNullable(families.get(language))
                .filter(family -> family.knows(tokens))
                .map(family -> new Verdict(this, family, language, question));
    }

    /** Returns how likely each article is to answer, by its number; empty where nothing of the question is known. */
    Optional<float[]> likelihoods(Question question) {
        var tokens = Tokens.of(question.words());
        return verdict(question, tokens, tongues.of(tokens, question.language()))
                .map(Verdict::likely);
    }

    Article article(int number) {
        return articles.get(number);
    }

    /** Returns the article's number, -1 if there is none of this id. */
    int number(String id) {
        return IntStream.range(0, articles.size())
                .filter(number -> article(number).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether the article is what people say that is none of the desk's business. */
    boolean isOff(int number) {
        return article(number).leads() instanceof Target.Go(var state, var _) && state.equals(none);
    }

    /** Returns whether the article is small talk: the desk says something of its own, and names no source. */
    boolean isTalk(int number) {
        return article(number).answer() != null && article(number).sources().isEmpty();
    }

    /** Returns whether the article says what a document says, or does not say. */
    boolean isClaim(int number) {
        return article(number).answer() != null && !isTalk(number);
    }

    /** Returns whether both answer from a source, or both are small talk: then they can stand in one message. */
    boolean areAlike(int one, int other) {
        return article(one).answer() != null && article(other).answer() != null && isTalk(one) == isTalk(other);
    }

    boolean areNeighbours(int one, int other) {
        return !Collections.disjoint(article(one).topics(), article(other).topics());
    }

    /** Returns the tokens of the article's label. */
    List<String> label(int number, Language language) {
        var questions = article(number).questions().getOrDefault(language, List.of());
        return questions.isEmpty() ? List.of() : Tokens.of(questions.getFirst());
    }
}
