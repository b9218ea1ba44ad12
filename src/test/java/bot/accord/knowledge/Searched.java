package bot.accord.knowledge;

import bot.accord.chat.Language;
import bot.accord.dialog.Script;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Search alone, one document an article, by one way or another of cutting words into terms.
 *
 * @param terms of words in a language
 */
record Searched(String name, BiFunction<Language, String, List<String>> terms) {

    private static final Map<String, Analyzer> ANALYZERS = Map.of(
            "en",
            new EnglishAnalyzer(),
            "ru",
            new RussianAnalyzer(),
            "be",
            new RussianAnalyzer(),
            "zh",
            new CJKAnalyzer());
    private static final Analyzer STANDARD = new StandardAnalyzer();
    private static final Pinyin PINYIN = new Pinyin();

    static List<Searched> all() {
        return List.of(
                new Searched("words as they are", (_, words) -> words(STANDARD, words, Function.identity())),
                new Searched(
                        "the language's analyzer (Russian for Belarusian)",
                        (language, words) ->
                                words(ANALYZERS.getOrDefault(language.code(), STANDARD), words, Function.identity())),
                new Searched("the same, and groups of 3 and 4 letters", Searched::withGroups),
                new Searched("our terms", Searched::ours));
    }

    private static List<String> withGroups(Language language, String words) {
        return Stream.concat(
                        words(ANALYZERS.getOrDefault(language.code(), STANDARD), words, Function.identity()).stream(),
                        words(STANDARD, words, stream -> new NGramTokenFilter(stream, 3, 4, false)).stream()
                                .map(group -> "_" + group))
                .toList();
    }

    private static List<String> ours(Language language, String words) {
        return java.util.Arrays.stream(
                        Terms.of(Tokens.of(words), language.code().equals("zh"), PINYIN))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static List<String> words(Analyzer analyzer, String words, Function<TokenStream, TokenStream> more) {
        var terms = new TreeSet<String>();
        try (var stream = more.apply(analyzer.tokenStream("", new StringReader(words)))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(terms);
    }

    /** Returns the share of questions whose first hit is right, 0 to 100. */
    double right(Script script, Language language, List<Asked> asked) {
        var articles = List.copyOf(script.articles().values());
        var known = new ArrayList<String>();
        var texts = new ArrayList<List<int[]>>();
        for (var article : articles) {
            var examples = new ArrayList<int[]>();
            for (var question : article.questions().getOrDefault(language, List.of())) {
                examples.add(terms.apply(language, question).stream()
                        .mapToInt(term -> term.hashCode())
                        .toArray());
            }
            known.add(article.id());
            texts.add(examples);
        }
        var index = Index.of(texts);
        var right = asked.stream()
                .filter(question -> question.answers()
                        .getFirst()
                        .contains(known.get(first(index.likelihoods(terms.apply(language, question.text()).stream()
                                .mapToInt(term -> term.hashCode())
                                .limit(1_000)
                                .toArray())))))
                .count();
        return 100.0 * right / asked.size();
    }

    private static int first(float[] likely) {
        var first = 0;
        for (var i = 1; i < likely.length; i++) {
            if (likely[i] > likely[first]) {
                first = i;
            }
        }
        return first;
    }
}
