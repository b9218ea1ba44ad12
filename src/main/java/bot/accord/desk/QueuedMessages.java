package bot.accord.desk;

import bot.accord.delivery.Delivery;
import bot.accord.people.Traces;
import java.util.List;

/** The messages to a person that are still in the outbox. */
final class QueuedMessages implements Traces {

    private final Delivery delivery;

    QueuedMessages(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "queued-messages";
    }

    @Override
    public List<String> what(long person) {
        var count = delivery.count(person);
        return count == 0 ? List.of() : List.of("count: " + count);
    }

    @Override
    public void erase(long person) {
        delivery.erase(person);
    }
}
