package bot.accord.content;

import bot.accord.chat.Language;
import bot.accord.dialog.Article;
import bot.accord.dialog.Target;
import bot.accord.dialog.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads articles. */
final class Articles {

    private static final String GO = "go";
    private static final String FILL = "fill";
    private static final String SEE = "see";
    private static final String SOURCE = "source";

    private final Faults faults;
    private final Marks marks;
    private final Texts texts;
    private final List<Language> languages;
    private final Origins origins;

    Articles(Faults faults, Marks marks, Texts texts, List<Language> languages, Origins origins) {
        this.faults = faults;
        this.marks = marks;
        this.texts = texts;
        this.languages = languages;
        this.origins = origins;
    }

    /** Reads all articles, on all processors, and keeps the order of their files. */
    Map<String, Article> read(List<ArticleFile> files) {
        var read = files.parallelStream().map(this::article).toList();
        var articles = new LinkedHashMap<String, Article>();
        read.forEach(article -> articles.put(article.id(), article));
        Twins.note(files, faults);
        return articles;
    }

    /** Returns the part of an article's marks where one of its neighbours is named. */
    static String see(String id) {
        return SEE + " " + id;
    }

    private Article article(ArticleFile file) {
        var passages = new Passages(file, languages, faults).read();
        var keys = file.keys();
        var leads = leads(keys);
        var article = new Article(
                id(file),
                Listed.words(keys, "topics").stream().map(Node.Scalar::text).collect(Collectors.toSet()),
                label(passages),
                questions(passages),
                answer(file, passages, leads),
                sources(keys),
                Listed.once(keys, SEE, faults).stream().map(Node.Scalar::text).toList(),
                leads);
        marks.put(article, Spot.startOf(file.file()));
        Listed.words(keys, SEE).forEach(id -> marks.put(article, see(id.text()), id.spot()));
        return article;
    }

    private String id(ArticleFile file) {
        var id = file.id();
        if (!Ids.isOne(id)) {
            faults.gap(
                    Spot.startOf(file.file()),
                    "'" + id + "' is no id",
                    "rename the file: 1 to 24 lower-case letters, digits and hyphens, a letter first");
        }
        return id;
    }

    private List<Text> sources(Node.Mapping keys) {
        return Listed.once(keys, SOURCE, faults).stream()
                .map(origins::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable Target leads(Node.Mapping keys) {
        return keys.scalar(GO)
                .map(state -> marked(new Target.Go(state.text(), ""), state))
                .or(() -> keys.scalar(FILL).map(form -> marked(new Target.Fill(form.text()), form)))
                .orElse(null);
    }

    private Target marked(Target target, Node.Scalar scalar) {
        marks.put(target, scalar.spot());
        return target;
    }

    private static Map<Language, List<String>> questions(Map<Language, Passage> passages) {
        return passages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        passage -> passage.getValue().questions().stream()
                                .map(Question::words)
                                .toList()));
    }

    /** Returns the first question of each language; a blank text that no mark knows, where one is missing. */
    private Text label(Map<Language, Passage> passages) {
        var words = new HashMap<Language, String>();
        passages.forEach((language, passage) ->
                passage.questions().stream().findFirst().ifPresent(question -> words.put(language, question.words())));
        if (!words.keySet().containsAll(languages)) {
            return texts.blank();
        }
        var label = Text.literal(words, languages.getFirst());
        passages.forEach((language, passage) ->
                marks.put(label, language.code(), passage.questions().getFirst().spot()));
        return label;
    }

    private @Nullable Text answer(ArticleFile file, Map<Language, Passage> passages, @Nullable Target leads) {
        var answers = new LinkedHashMap<String, Node.Entry>();
        passages.forEach((language, passage) -> passage.answer()
                .ifPresent(answer -> answers.put(language.code(), new Node.Entry(passage.spot(), answer))));
        if (answers.isEmpty()) {
            noteNothing(file, passages);
            return null;
        }
        var first = answers.values().iterator().next().value();
        noteBoth(file.keys(), first.spot());
        if (leads == null) {
            noteMissing(passages, answers.keySet().iterator().next());
        }
        return texts.some(new Node.Mapping(first.spot(), answers)).orElseGet(texts::blank);
    }

    private void noteNothing(ArticleFile file, Map<Language, Passage> passages) {
        var keys = file.keys();
        if (file.head().isPresent() && !passages.isEmpty() && !keys.has(GO) && !keys.has(FILL)) {
            faults.gap(
                    keys.spot(),
                    "an article that neither answers nor leads on",
                    "write an answer below the questions, or go: and a state");
        }
    }

    private void noteBoth(Node.Mapping keys, Spot answer) {
        Stream.of(GO, FILL).filter(keys::has).forEach(key -> {
            var spot =
                    Optional.ofNullable(keys.entries().get(key)).orElseThrow().spot();
            faults.error(spot, "'" + key + "' beside an answer, in line " + answer.line(), "keep one of them");
        });
    }

    private void noteMissing(Map<Language, Passage> passages, String answered) {
        passages.values().stream()
                .filter(passage -> passage.answer().isEmpty())
                .forEach(passage -> faults.error(
                        passage.spot(),
                        "no answer in '" + passage.language() + "', in '" + answered + "' there is one",
                        "write it below the questions"));
    }
}
