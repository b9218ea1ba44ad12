package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What reading a content folder gave.
 *
 * @param script present if no fault is an error
 * @param faults errors and warnings, in the order of files, lines and columns
 */
public record Reading(Optional<Script> script, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }

    /**
     * Reads and checks a content folder, in three passes whose faults are reported together: syntax (is it YAML), shape
     * (are the keys and values those of the schemas), meaning (does everything that is named exist, and fit).
     *
     * @param dialogs the folder; faults name its files as seen from here
     */
    public static Reading of(Path dialogs, Capabilities capabilities) {
        var faults = new Faults();
        var documents = new Folder(dialogs, faults).read();
        documents.checkShape(faults);
        var marks = new Marks();
        var script = new Compiler(documents, faults, marks).compile();
        script.ifPresent(
                compiled -> Meaning.check(compiled, documents.states().complete(), capabilities, marks, faults));
        return new Reading(faults.hasErrors() ? Optional.empty() : script, faults.inReadingOrder());
    }

    public List<Fault> errors() {
        return faults.stream().filter(Fault::isError).toList();
    }

    public List<Fault> warnings() {
        return faults.stream().filter(fault -> !fault.isError()).toList();
    }
}
