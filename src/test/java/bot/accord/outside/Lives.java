package bot.accord.outside;

import bot.accord.bench.Received;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When the bot was started and how it ended, and what follows for its answers.
 *
 * <p>The oracle: each input is answered at least once. Of two answers to one input, the later one must come from a later
 * life, and the earlier one must have been in flight when its own life was ended by a kill: received by the Bot API
 * server, but its receipt not yet on the bot's disk. From outside, "in flight" is bounded by {@link #RECEIPT}: the calls
 * received in that span before the kill, or after it from the dead process's last packets. No more than those calls can
 * be doubled, and each of them once for each kill that it was in flight at.
 */
final class Lives {

    /** How long the bot may take to commit that a message was sent, on a busy machine. */
    static final Duration RECEIPT = Duration.ofSeconds(1);

    private record End(long at, boolean kill) {}

    private final List<Long> begins = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();

    void begins(long now) {
        begins.add(now);
    }

    void ends(long now, boolean kill) {
        ends.add(new End(now, kill));
    }

    int kills() {
        return (int) ends.stream().filter(End::kill).count();
    }

    /** Returns what is wrong with the answers to one input, empty if nothing. */
    String verdict(Walkers.Asked asked, List<Received> calls) {
        var answers = calls.stream().filter(asked::isAnsweredBy).toList();
        if (answers.isEmpty()) {
            return asked + " was never answered";
        }
        for (var at = 1; at < answers.size(); at++) {
            if (!mayRepeat(answers.get(at - 1), answers.get(at))) {
                return asked + " was answered " + answers.size() + " times: "
                        + answers.stream().map(this::place).collect(Collectors.joining(", "));
            }
        }
        return "";
    }

    long repeats(Walkers.Asked asked, List<Received> calls) {
        return calls.stream().filter(asked::isAnsweredBy).count() - 1;
    }

    private boolean mayRepeat(Received earlier, Received later) {
        var life = life(earlier);
        return life < ends.size()
                && life(later) > life
                && ends.get(life).kill()
                && ends.get(life).at() - earlier.nanos() <= RECEIPT.toNanos();
    }

    /** Returns the number of the life that made the call: packets of the dead arrive before the next one begins. */
    private int life(Received call) {
        var life = 0;
        while (life + 1 < begins.size() && call.nanos() >= begins.get(life + 1)) {
            life++;
        }
        return life;
    }

    private String place(Received call) {
        var life = life(call);
        return life < ends.size()
                ? "in life %d, %d ms before its end"
                        .formatted(life, (ends.get(life).at() - call.nanos()) / 1_000_000)
                : "in life " + life;
    }
}
