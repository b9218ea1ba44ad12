package bot.accord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The faults that are planned, each for some calls. */
final class Faults {

    private static final class Plan {
        private final Predicate<Received> which;
        private final Fault fault;
        private int times;

        Plan(Predicate<Received> which, Fault fault, int times) {
            this.which = which;
            this.fault = fault;
            this.times = times;
        }
    }

    private final List<Plan> plans = new ArrayList<>();

    void plan(Predicate<Received> which, int times, Fault fault) {
        plans.add(new Plan(which, fault, times));
    }

    void clear() {
        plans.clear();
    }

    /** Returns what shall go wrong with this call, null for nothing; each time counts. */
    @Nullable Fault next(Received call) {
        for (var plan : plans) {
            if (plan.times > 0 && plan.which.test(call)) {
                plan.times--;
                return plan.fault;
            }
        }
        return null;
    }
}
