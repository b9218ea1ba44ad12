package bot.accord.content;

import bot.accord.dialog.Capabilities;
import bot.accord.dialog.Script;

/** The third pass: what is named exists, what is said fits, and nobody gets stuck. */
final class Meaning {

    private Meaning() {}

    static void check(Script script, Capabilities capabilities, Marks marks, Faults faults) {
        new Names(script, capabilities, marks, faults).check();
        new Nouns(script, capabilities, marks, faults).check();
        new Sizes(script, marks, faults).check();
        if (!faults.hasGaps()) {
            var ways = Ways.of(script, capabilities, marks);
            new Reach(script, ways, marks, faults).check();
            new Offers(script, capabilities, ways, marks, faults).check();
        }
    }
}
