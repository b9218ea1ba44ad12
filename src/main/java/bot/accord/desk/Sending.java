package bot.accord.desk;

import bot.accord.delivery.Attempt;
import bot.accord.delivery.Outcome;
import bot.accord.delivery.Outlet;
import bot.accord.delivery.Receipt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the calls that were committed; their outcomes come back through the inbox. */
final class Sending implements Consumer<Attempt> {

    private final Outlet outlet;
    private final Inbox inbox;

    Sending(Outlet outlet, Inbox inbox) {
        this.outlet = outlet;
        this.inbox = inbox;
    }

    @Override
    public void accept(Attempt attempt) {
        try {
            outlet.send(attempt.outgoing())
                    .whenComplete((outcome, error) -> inbox.add(new Receipt(attempt.row(), known(outcome, error))));
        } catch (RuntimeException | Error fault) {
            inbox.add(new Receipt(attempt.row(), known(null, fault)));
        }
    }

    /** An outlet that breaks its promise leaves us as ignorant as a cut connection does. */
    private static Outcome known(@Nullable Outcome outcome, @Nullable Throwable error) {
        return outcome != null
                ? outcome
                : new Outcome.Unknown(
                        error == null ? "no outcome" : error.getClass().getName());
    }
}
