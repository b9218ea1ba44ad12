package bot.accord.content;

import bot.accord.dialog.Form;
import bot.accord.dialog.Phrase;
import bot.accord.dialog.Script;
import bot.accord.dialog.State;
import bot.accord.dialog.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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
        var script = new Script(
                head.revision(),
                head.languages(),
                head.state(Head.START),
                head.state(Head.FREE_TEXT),
                states(ids, texts, phrases.getOrDefault(Phrase.BACK, texts.blank())),
                forms(ids, texts),
                head.commands(texts),
                phrases,
                ids.moved(),
                head.profile(texts));
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
        var states = new LinkedHashMap<String, State>();
        each(
                "states",
                ids,
                (id, entry) -> states.put(id, reader.state(id, entry.spot(), (Node.Mapping) entry.value())));
        return states;
    }

    private Map<String, Form> forms(Ids ids, Texts texts) {
        var reader = new Forms(faults, marks, texts);
        var forms = new LinkedHashMap<String, Form>();
        each("forms", ids, (id, entry) -> forms.put(id, reader.form(id, entry.spot(), (Node.Mapping) entry.value())));
        return forms;
    }

    private void each(String kind, Ids ids, BiConsumer<String, Node.Entry> reader) {
        for (var file : documents.states()) {
            if (file instanceof Node.Mapping mapping) {
                mapping.mapping(kind)
                        .map(Node.Mapping::entries)
                        .orElse(Map.of())
                        .forEach((id, entry) -> {
                            if (entry.value() instanceof Node.Mapping body && ids.claim(id, entry.spot())) {
                                ids.was(id, body);
                                reader.accept(id, entry);
                            }
                        });
            }
        }
    }
}
