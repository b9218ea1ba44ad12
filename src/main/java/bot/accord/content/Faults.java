package bot.accord.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while the content is read, so that an author mends it in one pass. Any thread may use it. */
final class Faults {

    private final List<Fault> all = new ArrayList<>();
    private boolean gaps;

    /** Notes a mistake that leaves everything else as it is. */
    void error(Spot spot, String wrong, String remedy) {
        add(spot, Fault.Severity.ERROR, wrong, remedy);
    }

    /**
     * Notes a mistake that hides part of the content: what leads where can then no longer be judged, and complaints
     * about it would only be echoes of this one.
     */
    synchronized void gap(Spot spot, String wrong, String remedy) {
        error(spot, wrong, remedy);
        gaps = true;
    }

    void warning(Spot spot, String wrong, String remedy) {
        add(spot, Fault.Severity.WARNING, wrong, remedy);
    }

    synchronized boolean hasGaps() {
        return gaps;
    }

    synchronized boolean isEmpty() {
        return all.isEmpty();
    }

    synchronized boolean hasErrors() {
        return all.stream().anyMatch(Fault::isError);
    }

    /** Returns the faults in the order of files, lines and columns, each once. */
    synchronized List<Fault> inReadingOrder() {
        return all.stream().distinct().sorted().toList();
    }

    private synchronized void add(Spot spot, Fault.Severity severity, String wrong, String remedy) {
        all.add(new Fault(spot.file(), spot.line(), spot.column(), severity, wrong, remedy));
    }
}
