package bot.accord.dialog;

import bot.accord.chat.Button.Style;
import bot.accord.chat.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script in the making, as short as a test wants it: every text is "words" in English and "ru words" elsewhere. */
final class Draft {

    static final Language EN = new Language("en");
    static final Language RU = new Language("ru");
    static final Language ZH = new Language("zh");
    static final List<Language> LANGUAGES = List.of(EN, RU, new Language("be"), ZH);

    private static final Text NOTICE = text("Source: the notice");

    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private int revision = 1;
    private String freeText = "unsure";

    static Text text(String words) {
        var all = new HashMap<Language, String>();
        LANGUAGES.forEach(language -> all.put(language, language.equals(EN) ? words : language + " " + words));
        return new Text(all, EN);
    }

    static Map<Phrase, Text> phrases() {
        var phrases = new EnumMap<Phrase, Text>(Phrase.class);
        for (var phrase : Phrase.values()) {
            var words = new StringBuilder(phrase.key());
            phrase.placeholders().stream()
                    .sorted()
                    .forEach(name -> words.append(" {").append(name).append('}'));
            phrases.put(phrase, text(words.toString()));
        }
        return phrases;
    }

    static Guard is(String noun, String value) {
        return new Guard.Is(noun, value);
    }

    static Option go(String id, String state) {
        return option(id, new Target.Go(state, ""));
    }

    static Option back() {
        return option("back", new Target.Back());
    }

    static Option fill(String id, String form) {
        return option(id, new Target.Fill(form));
    }

    /** @param outcomes pairs of outcome and state, {@code back} for back */
    static Option does(String id, String action, Map<String, String> arguments, String... outcomes) {
        return option(id, doing(action, arguments, outcomes));
    }

    static Target.Do doing(String action, Map<String, String> arguments, String... outcomes) {
        var targets = new HashMap<String, Target>();
        for (var i = 0; i < outcomes.length; i += 2) {
            var state = outcomes[i + 1];
            targets.put(outcomes[i], state.equals("back") ? new Target.Back() : new Target.Go(state, ""));
        }
        return new Target.Do(action, arguments, targets);
    }

    static Option option(String id, Target target) {
        return new Option(id, text("[" + id + "]"), Guard.OPEN, target, Style.PLAIN);
    }

    static Option when(Guard guard, Option option) {
        return new Option(option.id(), option.label(), guard, option.target(), option.style());
    }

    static Form.Field field(String id, Form.Kind kind) {
        return new Form.Field(id, text("name-" + id), text("ask-" + id), Guard.OPEN, false, kind);
    }

    static Form.Field optional(Form.Field field) {
        return new Form.Field(field.id(), field.name(), field.ask(), field.guard(), true, field.kind());
    }

    static Form.Field when(Guard guard, Form.Field field) {
        return new Form.Field(field.id(), field.name(), field.ask(), guard, field.optional(), field.kind());
    }

    static Form.Kind oneOf(String... ids) {
        return new Form.Kind.OneOf(Arrays.stream(ids)
                .map(id -> new Form.Choice(id, text("<" + id + ">")))
                .toList());
    }

    static Form.Kind someOf(int least, int most, String... ids) {
        return new Form.Kind.SomeOf(((Form.Kind.OneOf) oneOf(ids)).choices(), least, most);
    }

    Draft revision(int newRevision) {
        revision = newRevision;
        return this;
    }

    Draft page(String id, Option... options) {
        return page(id, Guard.OPEN, options);
    }

    Draft page(String id, Guard guard, Option... options) {
        return state(new State.Page(id, guard, text("page " + id), null, rows(options)));
    }

    /** A page whose words are these; with a source if {@code source} is not empty. */
    Draft says(String id, String words, String source, Option... options) {
        return state(new State.Page(id, Guard.OPEN, text(words), source.isEmpty() ? null : source, rows(options)));
    }

    Draft listing(String id, String source, int size, String item, Option... options) {
        return state(new State.Listing(
                id, Guard.OPEN, text("list " + id), text("empty " + id), source, size, item, rows(options)));
    }

    Draft ask(String id, String source, String item, String none, Option... options) {
        return state(new State.Ask(id, Guard.OPEN, text("ask " + id), source, item, none, rows(options)));
    }

    /** Takes the words that nobody asked for. */
    Draft answers(String id, Guard guard, Option... options) {
        freeText = id;
        return state(new State.Answers(id, guard, text("perhaps"), "unsure", rows(options)));
    }

    /** Questions about the signing, answered from the notice. */
    Draft article(String id, String... see) {
        return article(new Article(
                id,
                Set.of("signing"),
                text("about " + id),
                Map.of(),
                text("**answer** " + id),
                List.of(NOTICE),
                List.of(see),
                null));
    }

    /** An article of the desk's own, without a source. */
    Draft house(String id, String... see) {
        return article(new Article(
                id, Set.of("desk"), text("about " + id), Map.of(), text("house " + id), List.of(), List.of(see), null));
    }

    Draft leading(String id, Target target) {
        return article(
                new Article(id, Set.of("desk"), text("about " + id), Map.of(), null, List.of(), List.of(), target));
    }

    Draft article(Article article) {
        articles.put(article.id(), article);
        return this;
    }

    Draft state(State state) {
        states.put(state.id(), state);
        return this;
    }

    Draft without(String... ids) {
        for (var id : ids) {
            states.remove(id);
            forms.remove(id);
            articles.remove(id);
        }
        return this;
    }

    Draft form(String id, boolean review, Target then, Form.Field... fields) {
        return form(new Form(id, Guard.OPEN, text("form " + id), Duration.ofDays(3), review, List.of(fields), then));
    }

    /** A form that goes on from an item of the source. */
    Draft formFrom(String source, String id, Target then, Form.Field... fields) {
        return form(
                new Form(id, Guard.OPEN, text("form " + id), Duration.ofDays(3), true, List.of(fields), then, source));
    }

    Draft form(Form form) {
        forms.put(form.id(), form);
        return this;
    }

    Draft command(String name, Guard guard, Target target) {
        commands.put(name, new Command(name, guard, target, Map.of()));
        return this;
    }

    Draft was(String former, String present) {
        moved.put(former, present);
        return this;
    }

    Script script() {
        return new Script(
                revision,
                LANGUAGES,
                "home",
                freeText,
                Map.copyOf(states),
                Map.copyOf(forms),
                Collections.unmodifiableMap(new LinkedHashMap<>(articles)),
                Map.copyOf(commands),
                phrases(),
                Map.copyOf(moved),
                Map.of(),
                Directory.NONE);
    }

    private static List<List<Option>> rows(Option... options) {
        return Arrays.stream(options).map(List::of).toList();
    }
}
