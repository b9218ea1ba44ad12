package bot.accord.content;

import java.util.List;

/**
 * What came of reading the content anew.
 *
 * @param taken whether the new script is in use; else the old one stays
 * @param faults errors and warnings, in the order of files, lines and columns
 */
public record Report(boolean taken, List<Fault> faults) {

    public Report {
        faults = List.copyOf(faults);
    }
}
