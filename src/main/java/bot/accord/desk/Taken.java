package bot.accord.desk;

import bot.accord.chat.Update;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A batch of updates, and who waits for its commit. */
record Taken(List<Update> updates, CompletableFuture<Void> done) {

    Taken {
        updates = List.copyOf(updates);
    }
}
