package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;

/** The third pass: what is named exists, what is said fits, and nobody gets stuck. */
final class Meaning {

    private Meaning() {}

    /**
     * @param complete whether the script has all states and forms that there are
     */
    static void check(Script script, boolean complete, Capabilities capabilities, Marks marks, Faults faults) {
        new Names(script, complete, capabilities, marks, faults).check();
        new Notices(script, complete, capabilities, marks, faults).check();
        new Neighbours(script, marks, faults).check();
        new Nouns(script, capabilities, marks, faults).check();
        new FieldOrder(script, marks, faults).check();
        new Sizes(script, marks, faults).check();
        new Lengths(script, marks, faults).check();
        if (!faults.hasGaps()) {
            var ways = Ways.of(script, capabilities, marks);
            new Reach(script, ways, marks, faults).check();
            new Offers(script, capabilities, ways, marks, faults).check();
        }
    }
}
