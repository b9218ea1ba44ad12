package bot.accord.desk;

import bot.accord.chat.Update;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The loop. */
public class Desk {

    /**
     * Takes a batch of updates in. The future completes when all that they lead to is committed, and only then may
     * Telegram be told that they were received; it fails where nothing was committed. Any thread may call it.
     */
    public CompletableFuture<Void> take(List<Update> batch) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("desk: " + batch.size()));
    }
}
