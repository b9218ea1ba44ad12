package bot.accord.knowledge;

import bot.accord.dialog.Knowledge;
import bot.accord.dialog.Script;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk's knowledge: finds articles by words, and keeps the questions that found none. */
@Component
final class Search implements Knowledge {

    private final Unanswered unanswered;
    private volatile @Nullable Ready ready;

    Search(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    /** A script, and what is or will be learnt from it; the first answers need not wait for the last of it. */
    private record Ready(Script script, CompletableFuture<Library> library, CompletableFuture<Void> whole) {}

    @Override
    public CompletableFuture<Void> prepare(Script script) {
        return of(script).whole();
    }

    @Override
    public Found find(Script script, Question question) {
        return of(script).library().join().find(question);
    }

    /** Two scripts may be equal by chance of their records; what was learnt from the other one is still not its own. */
    @SuppressWarnings("ReferenceEquality")
    private synchronized Ready of(Script script) {
        var known = ready;
        if (known != null && known.script() == script) {
            return known;
        }
        var library = CompletableFuture.supplyAsync(() -> Library.of(script));
        var fresh = new Ready(script, library, library.thenAcceptAsync(Library::index));
        ready = fresh;
        return fresh;
    }

    /** Staff can do nothing with signs alone. */
    @Override
    public void miss(Miss miss) {
        if (!Tokens.of(miss.words()).isEmpty()) {
            unanswered.add(miss, false);
        }
    }
}
