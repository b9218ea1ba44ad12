package bot.accord.dialog;

import bot.accord.chat.Incoming;
import bot.accord.chat.Language;
import bot.accord.chat.Outgoing;
import bot.accord.chat.Rich;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One turn in the making: the conversation as it changes, what is to be said before the next screen, and how that screen
 * reaches the person. It lives for one call of {@link Machine#decide} and belongs to its thread.
 */
final class Scene {

    private static final int MOST_STEPS = 8;

    private final Script script;
    private final Signposts signposts;
    private final Capabilities capabilities;
    private final Input input;
    private final Conversation before;
    private final Trail trail;
    private Language own;
    private Visitor visitor;
    private @Nullable Filling filling;
    private final Set<Rich> notices = new LinkedHashSet<>();
    private final List<Outgoing> also = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final Map<String, Optional<Map<String, Object>>> items = new HashMap<>();
    private String toast = "";
    private @Nullable String words;
    private @Nullable Long editing;
    private int steps;
    private boolean changed;

    Scene(Script script, Signposts signposts, Capabilities capabilities, Conversation before, Input input) {
        this.script = script;
        this.signposts = signposts;
        this.capabilities = capabilities;
        this.before = before;
        this.input = input;
        this.own = input.visitor().language();
        this.visitor = input.visitor().speaking(before.language(script, input.visitor()));
        this.filling = before.filling();
        this.trail = new Trail(before.place(), before.trail(), script.start(), aside(script));
    }

    /** To what was found one comes back, for words that nobody asked for too; to a page that says that nothing was not. */
    private static String aside(Script script) {
        var id = switch (script.states().get(script.freeText())) {
            case State.Ask _ -> "";
            case State.Answers answers -> answers.none();
            case State.Page _, State.Listing _ -> script.freeText();
            case null -> script.freeText();
        };
        return id.equals(script.start()) ? "" : id;
    }

    Script script() {
        return script;
    }

    Signposts signposts() {
        return signposts;
    }

    Conversation before() {
        return before;
    }

    Input input() {
        return input;
    }

    Instant now() {
        return input.now();
    }

    /** Returns the person, who speaks the language of the screen. */
    Visitor visitor() {
        return visitor;
    }

    Language language() {
        return visitor.language();
    }

    /** The person is spoken to in this language until a command, another question or a choice of language ends it. */
    void speak(Language language) {
        if (!language.equals(visitor.language())) {
            visitor = visitor.speaking(language);
            items.clear();
        }
    }

    void speakOwn() {
        speak(own);
    }

    Trail trail() {
        return trail;
    }

    Place place() {
        return trail.here();
    }

    Optional<Filling> filling() {
        return Optional.ofNullable(filling);
    }

    /** Returns the form that is being filled in right now. */
    Optional<Filling> active() {
        return filling().filter(Filling::isActive);
    }

    void fill(@Nullable Filling newFilling) {
        filling = newFilling;
    }

    /** The form being filled in, if any, is left in the middle. */
    void leave() {
        active().ifPresent(form -> fill(form.leaving(now())));
    }

    /** What is done from here on is about these words, or about none, whatever led to the present place. */
    void recall(@Nullable String newWords) {
        words = newWords == null ? "" : newWords;
    }

    void edit(long message) {
        editing = message == 0 ? null : (Long) message;
    }

    Optional<State> state(String id) {
        return Optional.ofNullable(script.states().get(id));
    }

    Optional<Form> form(String id) {
        return Optional.ofNullable(script.forms().get(id));
    }

    /** Returns the present id for one that an older script may have used. */
    String present(String id) {
        var present = id;
        for (var i = 0; i < script.moved().size() && !isKnown(present); i++) {
            present = script.moved().getOrDefault(present, present);
        }
        return present;
    }

    /** Returns whether the page is there for people who did nothing to see it. */
    boolean isTold(String id) {
        return capabilities.notices().stream().map(this::present).anyMatch(id::equals);
    }

    private boolean isKnown(String id) {
        return script.states().containsKey(id) || script.forms().containsKey(id);
    }

    /** Says something before the next screen: in the answer to the press if that is still empty, else above the text. */
    void note(Phrase phrase, Map<String, ?> values) {
        if (input.incoming() instanceof Incoming.Press && toast.isEmpty()) {
            toast = Labels.cut(script.phrase(phrase).plain(language(), values), Output.TOAST);
        } else {
            tell(phrase, values);
        }
    }

    void note(Phrase phrase) {
        note(phrase, Map.of());
    }

    /** Says something above the next screen's text, where it stays to be read. */
    void tell(Phrase phrase, Map<String, ?> values) {
        var notice = script.phrase(phrase).in(language(), values);
        if (!notice.text().equals(toast)) {
            notices.add(notice);
        }
    }

    /** Returns whether the content is another than that of the screen shown last. */
    boolean isReread() {
        return before.revision() != script.revision();
    }

    /** The question shown last is no longer the one that is asked. */
    void change() {
        changed = true;
    }

    boolean hasChanged() {
        return changed;
    }

    /** Returns false where so many actions have followed one another that they must be going round in a circle. */
    boolean mayGoOn() {
        return steps++ < MOST_STEPS;
    }

    boolean isHarmless(Target.Do call) {
        var action = capabilities.actions().get(call.action());
        return action != null && action.harmless();
    }

    /** Has a capability do something; it may change the person's language and rights. */
    Action.Result perform(Target.Do call, String item, Map<String, Answer> answers) {
        var action = capabilities.actions().get(call.action());
        if (action == null) {
            throw new IllegalStateException(
                    "script: action " + call.action() + " is missing; the content check lets no such script through");
        }
        var result = action.perform(request(call.arguments(), item, answers));
        if (!result.visitor().language().equals(visitor.language())) {
            own = result.visitor().language();
        }
        visitor = result.visitor();
        also.addAll(result.also());
        told.addAll(result.notices());
        items.clear();
        return result;
    }

    /** Looks for articles that answer the words, and speaks their language from here on. */
    Knowledge.Found find(String words, List<String> previous) {
        var found = capabilities.knowledge().find(script, new Knowledge.Question(words, own, previous));
        speak(script.languages().contains(found.language()) ? found.language() : own);
        return found;
    }

    /** Keeps words that did not find what was wanted. */
    void miss(Asked asked, List<String> candidates) {
        capabilities
                .knowledge()
                .miss(new Knowledge.Miss(
                        visitor.id(), asked.words(), asked.after(), visitor.language(), candidates, now()));
    }

    /** @param subject the item that the list is about, empty for none */
    Source.Slice list(String source, String subject, int from, int count) {
        return source(source).list(request(Map.of(), subject, Map.of()), from, count);
    }

    /** Returns what a list's text may say of its subject, or of what led to it. */
    Map<String, Object> heading(String source, String subject) {
        return source(source).heading(request(Map.of(), subject, Map.of()));
    }

    Source.Slice find(String source, String words, int count) {
        return source(source).find(request(Map.of(), "", Map.of()), words, count);
    }

    /** Returns the answers, by field, with which a form about the item begins. */
    Map<String, Answer> answers(String source, String item) {
        return source(source).answers(request(Map.of(), item, Map.of()), item);
    }

    /** Returns the item, asked for once a turn; for a page that speaks of no item, whatever its source has to say. */
    Optional<Map<String, Object>> item(String source, String id) {
        return items.computeIfAbsent(source + ' ' + id, _ -> source(source).item(request(Map.of(), id, Map.of()), id));
    }

    /** Returns what guards on a page, list or ask are held against. */
    Facts facts(State state, String argument) {
        var values = state instanceof State.Page page && page.source() != null
                ? item(page.source(), argument).orElse(Map.of())
                : Map.<String, Object>of();
        return new Facts(visitor, input.chat(), values, Map.of());
    }

    Facts facts(Map<String, Answer> answers) {
        return new Facts(visitor, input.chat(), Map.of(), answers);
    }

    /** Returns the values that every text may use. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("visitor.name", visitor.name());
        values.put(Sheet.ZONE, visitor.zone());
        values.put("language", visitor.language().code());
        return values;
    }

    /** Returns where a button leads outside Telegram; empty where one of the address's values is missing. */
    Optional<String> address(Target.Open open, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put(Target.Open.BOT, capabilities.address().get());
        return Address.filled(open.url(), language(), all);
    }

    /** The serial number of the next screen: in a group they begin far apart, so that one's button is no other's. */
    long serial() {
        if (before.screen() == 0 && !input.chat().isPrivate()) {
            return ((before.person() & 0x7FFF_FFFFL) << 28) + 1;
        }
        return before.screen() + 1;
    }

    /** Ends the turn with the screen. */
    Turn turn(Screen screen) {
        var output = new Output(input, toast);
        also.forEach(output::add);
        output.show(screen.after(notices), editing);
        return new Turn(next(serial(), editing), output.all(), told);
    }

    private Conversation next(long screen, @Nullable Long message) {
        return new Conversation(
                before.chat(),
                before.person(),
                script.revision(),
                trail.here().speaking(visitor.language(), own),
                trail.before().stream().map(place -> place.speaking(own, own)).toList(),
                screen,
                message,
                filling);
    }

    private Source source(String name) {
        var source = capabilities.sources().get(name);
        if (source == null) {
            throw new IllegalStateException(
                    "script: source " + name + " is missing; the content check lets no such script through");
        }
        return source;
    }

    private Request request(Map<String, String> arguments, String item, Map<String, Answer> answers) {
        var here = Asked.of(place());
        var asked = words == null ? here.words() : words;
        var after = asked.equals(here.words()) ? here.after() : "";
        var all = with(Asked.AFTER, after, with(Asked.WORDS, asked, with("item", item, arguments)));
        all = with("articles", words == null && !asked.isEmpty() ? articles() : "", all);
        return new Request(visitor, input.chat(), all, answers, script.directory(), now());
    }

    /** Returns the articles of the present place. */
    private String articles() {
        return script.states().get(place().state()) instanceof State.Answers
                ? Stream.concat(Finding.of(place()).articles().stream(), Asked.of(place()).others().stream())
                        .distinct()
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static Map<String, String> with(String name, String value, Map<String, String> arguments) {
        if (value.isEmpty()) {
            return arguments;
        }
        var all = new HashMap<>(arguments);
        all.putIfAbsent(name, value);
        return all;
    }
}
