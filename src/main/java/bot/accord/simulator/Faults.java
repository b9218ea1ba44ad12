package bot.accord.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is to go wrong: plans are tried in their order, each for so many calls as it says. Safe for many threads. */
public final class Faults {

    private static final class Plan {
        final Predicate<Call> which;
        final Fault fault;
        int left;

        Plan(Predicate<Call> which, Fault fault, int left) {
            this.which = which;
            this.fault = fault;
            this.left = left;
        }
    }

    private final List<Plan> plans = new ArrayList<>();

    Faults() {}

    /** Spoils the next {@code times} calls of a method, whose case does not matter. */
    public void next(int times, String method, Fault fault) {
        var name = Calls.lower(method);
        next(times, call -> call.method().equals(name), fault);
    }

    /** Spoils the next {@code times} calls that fit; the call as it is shown has no answer yet. */
    public synchronized void next(int times, Predicate<Call> which, Fault fault) {
        plans.add(new Plan(which, fault, times));
    }

    /** Drops all plans. */
    public synchronized void clear() {
        plans.clear();
    }

    /** Returns how many spoilt calls are still to come. */
    public synchronized int left() {
        return plans.stream().mapToInt(plan -> plan.left).sum();
    }

    synchronized Optional<Fault> strike(Call call) {
        for (var plan : plans) {
            if (plan.left > 0 && plan.which.test(call)) {
                plan.left--;
                return Optional.of(plan.fault);
            }
        }
        return Optional.empty();
    }
}
