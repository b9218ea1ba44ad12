package bot.accord.desk;

import bot.accord.delivery.Attempt;
import bot.accord.delivery.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Commits work together with all that it leads to, and only then hands the messages out. */
final class Ledger {

    /** How long a scrub that failed is put off: some reader is at work. */
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    private final Writer writer;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Consumer<Attempt> sender;
    private final BooleanSupplier scrub;
    private Instant failed = Instant.MIN;

    /** At first it is not known what an earlier process left undone. */
    private boolean unscrubbed = true;

    /**
     * @param scrub removes deleted data from the database's side files, and returns whether it could
     */
    Ledger(
            Writer writer,
            Conversations conversations,
            Delivery delivery,
            Consumer<Attempt> sender,
            BooleanSupplier scrub) {
        this.writer = writer;
        this.conversations = conversations;
        this.delivery = delivery;
        this.sender = sender;
        this.scrub = scrub;
    }

    /** Throws what {@code work} throws, or {@link Unwritten}; then nothing of it counts. */
    void commit(Runnable work) {
        try {
            writer.write(() -> {
                work.run();
                conversations.flush();
                delivery.write();
            });
        } catch (RuntimeException | Error failure) {
            var doubtful = failure instanceof Unwritten;
            conversations.rolledBack(doubtful);
            delivery.rolledBack(doubtful);
            throw failure;
        }
        var erased = conversations.hasErased();
        conversations.committed();
        delivery.committed().forEach(sender);
        unscrubbed |= erased;
    }

    /** Cleans the side files of what was erased since; costly, hence not after each commit. */
    void tidy(Instant now) {
        if (unscrubbed && Duration.between(failed, now).abs().compareTo(PUT_OFF) >= 0) {
            unscrubbed = !scrub.getAsBoolean();
            failed = unscrubbed ? now : Instant.MIN;
        }
    }
}
