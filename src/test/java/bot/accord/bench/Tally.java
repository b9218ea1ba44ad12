package bot.accord.bench;

import java.util.ArrayList;
import java.util.List;

/** What was counted in one part of a load; on the wire's thread, or when nothing runs any more. */
final class Tally {

    private static final int EXAMPLES = 5;

    /** From the update handed out to the first message or edit in its chat. */
    final Latencies shown = new Latencies();

    /** From the update handed out to the first call of any kind, such as the end of the button's waiting. */
    final Latencies first = new Latencies();

    /** From the moment at which the person acted to the first message or edit: with the wait for the bot's next poll. */
    final Latencies felt = new Latencies();

    final List<String> examples = new ArrayList<>();

    int given;
    int turns;

    /** The turns and calls before the people went to rest: what the part's span and CPU time belong to. */
    int turnsInTime;

    int callsInTime;

    int presses;
    int messages;
    int edits;
    int toasts;
    int otherCalls;
    int toastsOnly;
    int doubledMessages;
    int doubledToasts;
    int missed;
    int missedToasts;
    int refusedArrivals;

    /** Notes one fault; the first few are shown. */
    void example(String fault) {
        if (examples.size() < EXAMPLES) {
            examples.add(fault);
        }
    }

    void rest() {
        turnsInTime = turns;
        callsInTime = messages + edits + toasts + otherCalls;
    }

    int faults() {
        return doubledMessages + doubledToasts + missed + missedToasts;
    }
}
