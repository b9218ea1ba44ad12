package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The script in use. It is replaced as a whole and only by one without error: whoever asked for it before keeps a script
 * that is right in itself. Any thread may use it.
 */
@Component
public final class Content {

    private final ContentSettings settings;
    private final Capabilities capabilities;
    private volatile Reading current;

    /** Throws {@link BrokenContent} where the content has an error. */
    public Content(ContentSettings settings, Capabilities capabilities) {
        this.settings = settings;
        this.capabilities = capabilities;
        this.current = Reading.of(settings.dialogsDir(), capabilities);
        if (current.script().isEmpty()) {
            throw new BrokenContent(current.faults());
        }
        prepare(script());
    }

    /** Returns the present script; ask anew for each turn. */
    public Script script() {
        return current.script().orElseThrow(() -> new BrokenContent(current.faults()));
    }

    /** Returns the faults of the script in use: warnings only. */
    public List<Fault> faults() {
        return current.faults();
    }

    /** Reads the content anew, aside, and takes it into use if it has no error. */
    public synchronized Report reload() {
        var next = Reading.of(settings.dialogsDir(), capabilities);
        var faults = new ArrayList<>(next.faults());
        next.script()
                .flatMap(script -> Revision.fault(script(), script, settings.dialogsDir()))
                .ifPresent(faults::addFirst);
        var taken = faults.stream().noneMatch(Fault::isError);
        if (taken) {
            next.script().ifPresent(this::prepare);
            current = next;
        }
        return new Report(taken, faults);
    }

    /** Nobody waits for it but who asks. */
    private void prepare(Script script) {
        var _ = capabilities.knowledge().prepare(script);
    }
}
