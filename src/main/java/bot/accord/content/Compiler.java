package bot.accord.content;

import bot.accord.dialog.Form;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Makes a script of what was read. It leaves out what it cannot understand and goes on, so that one mistake does not
 * hide the others; only where no error was noted is its script fit for use.
 */
final class Compiler {

    private final Documents documents;
    private final Faults faults;
    private final Marks marks;

    Compiler(Documents documents, Faults faults, Marks marks) {
        this.documents = documents;
        this.faults = faults;
        this.marks = marks;
    }

    /** Returns the script; empty where not even the desk's languages are known. */
    Optional<Script> compile() {
        return documents
                .accord()
                .filter(Node.Mapping.class::isInstance)
                .map(file -> new Head((Node.Mapping) file, faults, marks))
                .filter(head -> !head.languages().isEmpty())
                .map(this::compile);
    }

    private Script compile(Head head) {
        var texts = new Texts(faults, marks, head.languages());
        var phrases = phrases(texts);
        var ids = new Ids(faults);
        var origins = head.sources(texts);
        var directory =
                new Directories(documents.directory(), texts, origins, faults).read(head.topics(texts), head.zones());
        var script = new Script(
                head.revision(),
                head.languages(),
                head.state(Head.START),
                head.state(Head.FREE_TEXT),
                states(ids, texts, phrases.getOrDefault(Phrase.BACK, texts.blank())),
                forms(ids, texts, new Stocks(directory, head.languages(), faults)),
                new Articles(faults, marks, texts, head.languages(), origins).read(documents.articles()),
                head.commands(texts),
                phrases,
                ids.moved(),
                head.profile(texts),
                directory);
        if (documents.areWhole()) {
            origins.noteUnused();
        }
        head.mark(script);
        return script;
    }

    private Map<Phrase, Text> phrases(Texts texts) {
        return documents
                .phrases()
                .filter(Node.Mapping.class::isInstance)
                .map(file -> new Phrases(faults, marks, texts).read((Node.Mapping) file))
                .orElse(Map.of());
    }

    private Map<String, State> states(Ids ids, Texts texts, Text back) {
        var reader = new States(faults, marks, texts, back);
        return each("states", ids, (id, entry) -> reader.state(id, entry.spot(), (Node.Mapping) entry.value()));
    }

    private Map<String, Form> forms(Ids ids, Texts texts, Stocks stocks) {
        var reader = new Forms(faults, marks, texts, stocks);
        return each("forms", ids, (id, entry) -> reader.form(id, entry.spot(), (Node.Mapping) entry.value()));
    }

    /** Claims the ids one by one and reads what stands under them on all processors: texts are most of the work. */
    private <T> Map<String, T> each(String kind, Ids ids, BiFunction<String, Node.Entry, T> reader) {
        var bodies = new LinkedHashMap<String, Node.Entry>();
        for (var found : documents.states().entries(kind)) {
            var entry = found.getValue();
            if (entry.value() instanceof Node.Mapping body && ids.claim(found.getKey(), entry.spot())) {
                ids.was(found.getKey(), body);
                bodies.put(found.getKey(), entry);
            }
        }
        var read = new ConcurrentHashMap<String, T>();
        bodies.entrySet().parallelStream()
                .forEach(body -> read.put(body.getKey(), reader.apply(body.getKey(), body.getValue())));
        var inOrder = new LinkedHashMap<String, T>();
        bodies.keySet().forEach(id -> inOrder.put(id, Objects.requireNonNull(read.get(id))));
        return inOrder;
    }
}
