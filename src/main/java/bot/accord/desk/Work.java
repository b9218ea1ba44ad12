package bot.accord.desk;

import bot.accord.delivery.Receipt;
import java.util.List;

/** What arrived for one iteration of the loop. */
record Work(List<Taken> taken, List<Receipt> receipts) {

    static final Work NONE = new Work(List.of(), List.of());
}
